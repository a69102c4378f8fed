import { messages, overwrittenFormula } from "../../src/rules/overwritten-formula";
import { in2022, in2023, in2024, in2025 } from "../plans/plan";
import { testRule } from "./testRule";

const line = (number: number) => ({ number, department: 100, state: 50 });

testRule(overwrittenFormula, {
  accept: {
    "formulas throughout": in2024([line(1), line(2), line(3)]),
    "typed throughout": in2024([1, 2, 3].map((number) => ({ ...line(number), total: 150 }))),
    "a wrong total: another rule's": in2024([
      line(1),
      line(2),
      line(3),
      { ...line(4), total: 151 },
    ]),
    "no total: another rule's": in2024([line(1), line(2), line(3), { ...line(4), total: null }]),
    "a total typed as text: another rule's": in2024([
      line(1),
      line(2),
      line(3),
      { ...line(4), total: "150 €" },
    ]),
    "another formula": in2024([
      line(1),
      line(2),
      { ...line(3), total: { formula: "=SUM(G7:H7)", value: 150 } },
    ]),
    "a blank total beside a line without amounts": in2024([
      line(1),
      line(2),
      { number: 3, total: null },
    ]),
    "« - € » beside a line without amounts": in2024([
      line(1),
      line(2),
      { number: 3, total: "- €" },
    ]),
    "typed amounts": in2024([line(1), line(2)]),
    "an amount that can't be read": in2024([
      line(1),
      line(2),
      line(3),
      { number: 4, department: "à préciser", state: 50, total: 50 },
    ]),
  },
  reject: {
    "a total typed among formulas": [
      in2024([line(1), line(2), { ...line(3), total: 150 }, line(4)]),
      [
        {
          cell: "I7",
          severity: "info",
          message: messages.overwritten(),
          found: 150,
          expected: "=G7+H7",
          fix: { I7: "=G7+H7" },
        },
      ],
    ],
    "right to less than half a cent": [
      in2024([line(1), line(2), { ...line(3), total: 150.004 }]),
      [{ cell: "I7", message: messages.overwritten(), fix: { I7: "=G7+H7" } }],
    ],
    several: [
      in2024([{ ...line(1), total: 150 }, line(2), line(3), line(4), { ...line(5), total: 150 }]),
      [
        { cell: "I5", message: messages.overwritten(), fix: { I5: "=G5+H5" } },
        { cell: "I9", message: messages.overwritten(), fix: { I9: "=G9+H9" } },
      ],
    ],
    "among sums of an area": [
      in2024([
        { ...line(1), total: { formula: "=SUM(G5:H5)", value: 150 } },
        { ...line(2), total: { formula: "=SUM(G6:H6)", value: 150 } },
        { ...line(3), total: 150 },
      ]),
      [{ cell: "I7", message: messages.overwritten(), fix: { I7: "=SUM(G7:H7)" } }],
    ],
    "2022: a typed total": [
      in2022([line(1), line(2), { ...line(3), total: 150 }]),
      [{ cell: "K7", message: messages.overwritten(), fix: { K7: "=F7+G7+H7+I7" } }],
    ],
    "2023: a typed total": [
      in2023([line(1), line(2), { ...line(3), total: 150 }]),
      [{ cell: "H7", message: messages.overwritten(), fix: { H7: "=F7+G7" } }],
    ],
    "2025: a typed total": [
      in2025([line(1), line(2), { ...line(3), total: 150 }]),
      [{ cell: "H7", message: messages.overwritten(), fix: { H7: "=F7+G7" } }],
    ],
  },
});
