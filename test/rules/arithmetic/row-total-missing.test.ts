import { Decimal } from "decimal.js";
import { messages, rowTotalMissing } from "../../../src/rules/arithmetic/row-total-missing";
import { in2022, in2023, in2024, in2025 } from "../../plans/plan";
import { testRule } from "../testRule";

const line = { number: 1, department: 100, state: 50 };
const missing = (amount: number) => messages.missing(new Decimal(amount));

testRule(rowTotalMissing, {
  accept: {
    "a formula": in2024([line]),
    "a typed total": in2024([{ ...line, total: 150 }]),
    "a wrong total: another rule's": in2024([{ ...line, total: 151 }]),
    "a total in error: another rule's": in2024([{ ...line, total: { error: "#REF!" } }]),
    "no amounts": in2024([{ number: 1, total: null }]),
    "zeros, however written": in2024([{ number: 1, department: "0 €", state: "- €", total: null }]),
    "less than half a cent": in2024([{ number: 1, state: 0.004, total: null }]),
    "« Autres financements » alone": in2024([{ number: 1, other: 500, total: null }]),
    "a total merged over the objective's lines": in2024(
      [
        { ...line, total: 230 },
        { department: 60, state: 20, total: null },
      ],
      { merges: ["I5:I6"] },
    ),
    "the objective's total on its first line": in2024([
      { ...line, total: 230 },
      { department: 60, state: 20, total: null },
    ]),
    "2023: likewise": in2023([
      { ...line, total: 230 },
      { department: 60, state: 20, total: null },
    ]),
  },
  reject: {
    "amounts and no total": [
      in2024([{ ...line, total: null }]),
      [
        {
          cell: "I5",
          severity: "warning",
          against: ["G5", "H5"],
          message: missing(150),
          found: null,
          expected: 150,
          fix: { I5: 150 },
        },
      ],
    ],
    "one amount": [
      in2024([{ number: 1, state: 50, total: null }]),
      [{ cell: "I5", message: missing(50), fix: { I5: 50 } }],
    ],
    "an amount typed as text": [
      in2024([{ number: 1, department: "100,00 €", state: 50, total: null }]),
      [{ cell: "I5", message: missing(150), fix: { I5: 150 } }],
    ],
    "an amount that can't be read: no sum": [
      in2024([{ number: 1, department: "1.234", state: 50, total: null }]),
      [{ cell: "I5", message: messages.missing(null), expected: null, fix: {} }],
    ],
    "the second line, where the first total is the first line's own": [
      in2024([
        { ...line, total: 150 },
        { department: 60, state: 20, total: null },
      ]),
      [{ cell: "I6", message: missing(80), fix: { I6: 80 } }],
    ],
    "among formulas: a formula": [
      in2024([line, { ...line, number: 2 }, { ...line, number: 3, total: null }]),
      [{ cell: "I7", message: missing(150), expected: 150, fix: { I7: "=G7+H7" } }],
    ],
    "« Autres financements » stay out": [
      in2024([{ ...line, other: 999, total: null }]),
      [{ cell: "I5", message: missing(150) }],
    ],
    "2022: all its columns": [
      in2022([{ ...line, other: 7, total: null }]),
      [{ cell: "K5", message: missing(157), fix: { K5: 157 } }],
    ],
    "2023: no total": [
      in2023([{ ...line, total: null }]),
      [{ cell: "H5", message: missing(150), fix: { H5: 150 } }],
    ],
    "2025: no total": [
      in2025([{ ...line, number: "FIR 1", total: null }]),
      [{ cell: "H5", message: missing(150), fix: { H5: 150 } }],
    ],
  },
});
