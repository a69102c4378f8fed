import { Decimal } from "decimal.js";
import { messages, rowTotal } from "../../../src/rules/arithmetic/row-total";
import { in2022, in2024, in2025 } from "../../plans/plan";
import { testRule } from "../testRule";

const euros = (amount: number | string) => new Decimal(amount);

testRule(rowTotal, {
  shown: { accept: "a typed total", reject: "a typed total that is not the sum" },
  accept: {
    "a formula that adds Département and État": in2024([{ number: 1, department: 100, state: 50 }]),
    "a typed total": in2024([{ number: 1, department: 100, state: 50, total: 150 }]),
    "a difference below half a cent": in2024([
      { number: 1, department: 100, state: 50, total: 150.004 },
    ]),
    "floats that only look unequal": in2024([
      { number: 1, department: 0.1, state: 0.2, total: 0.3 },
    ]),
    "no amounts and a total of zero": in2024([{ number: 1, total: 0 }]),
    "no total at all: another rule's": in2024([{ number: 1, state: 50, total: null }]),
    "« Autres financements » stay out": in2024([
      { number: 1, department: 100, state: 50, total: 150, other: 999 },
    ]),
    "an amount that can't be read": in2024([
      { number: 1, department: "à préciser", state: 50, total: 80 },
    ]),
    "an amount in error": in2024([
      { number: 1, department: { error: "#REF!" }, state: 50, total: 80 },
    ]),
    "a text that reads, counted": in2024([
      { number: 1, department: "100,00 €", state: 50, total: 150 },
    ]),
    "a formula that passes over a text": in2024([
      {
        number: 1,
        department: "100,00 €",
        state: 50,
        total: { formula: "=SUM(G5:H5)", value: 50 },
      },
    ]),
    "the objective's total, on its first line": in2024([
      { number: 1, department: 100, state: 50, total: 180 },
      { department: 30, state: 0, total: null },
    ]),
    "the objective's total, merged over its lines": in2024(
      [
        { number: 1, department: 100, state: 50, total: 180 },
        { department: 30, state: 0, total: null },
      ],
      { merges: ["I5:I6"] },
    ),
    "2022: all its columns": in2022([
      { number: 1, department: 100, state: 50, other: 7, total: 157 },
    ]),
  },
  reject: {
    "among formulas that add « Autres » too: what the template says, and not theirs": [
      in2024(
        [1, 6, 9].map((number, index) => ({
          number,
          department: 100,
          state: 50,
          other: index === 0 ? 999 : 0,
          total: {
            formula: `=G${String(5 + index)}+H${String(5 + index)}+J${String(5 + index)}`,
            value: index === 0 ? 1149 : 150,
          },
        })),
      ),
      [
        {
          cell: "I5",
          message: messages.inexact(euros(1149), euros(150)),
          found: 1149,
          expected: 150,
          fix: { I5: "=G5+H5" },
        },
      ],
    ],
    "a total merged over two lines, among formulas: the amount": [
      in2024(
        [
          { number: 1, department: 100, state: 50, total: 200 },
          { department: 10, state: 5, total: null },
          { number: 6, department: 100, state: 50 },
          { number: 7, department: 100, state: 50 },
          { number: 8, department: 100, state: 50 },
        ],
        { merges: ["I5:I6"] },
      ),
      [
        {
          cell: "I5",
          message: messages.inexact(euros(200), euros(165)),
          found: 200,
          expected: 165,
          fix: { I5: 165 },
        },
      ],
    ],
    "a typed total among formulas: the formula is what mends it": [
      in2024([
        { number: 1, department: 1, state: 1 },
        { number: 2, department: 100, state: 50, total: 160 },
        { number: 3, department: 1, state: 1 },
      ]),
      [
        {
          cell: "I6",
          message: messages.inexact(euros(160), euros(150)),
          fix: { I6: "=G6+H6" },
        },
      ],
    ],
    "a typed total that is not the sum": [
      in2024([{ number: 9, department: 175000, state: 479301, total: 653301 }]),
      [
        {
          cell: "I5",
          message: messages.inexact(euros(653301), euros(654301)),
          found: 653301,
          expected: 654301,
          fix: { I5: 654301 },
        },
      ],
    ],
    "one cent": [
      in2024([{ number: 1, department: 100, state: 50, total: 150.01 }]),
      [{ cell: "I5", message: messages.inexact(euros("150.01"), euros(150)) }],
    ],
    "a formula that adds another cell": [
      in2024([{ number: 1, department: 100, state: 50, total: { formula: "=G5+J5", value: 100 } }]),
      [{ cell: "I5", message: messages.inexact(euros(100), euros(150)) }],
    ],
    "Autres financements added in": [
      in2024([{ number: 1, department: 100, state: 50, other: 10, total: 160 }]),
      [{ cell: "I5", message: messages.inexact(euros(160), euros(150)) }],
    ],
    "a text total that is not the sum": [
      in2025([{ number: "FIR 1", department: 100, state: 50, total: "160 €" }]),
      [{ cell: "H5", message: messages.inexact(euros(160), euros(150)) }],
    ],
    "2022: « autres » left out": [
      in2022([{ number: 1, department: 100, state: 50, other: 7, total: 150 }]),
      [{ cell: "K5", message: messages.inexactColumns(euros(150), euros(157)), expected: 157 }],
    ],
  },
});
