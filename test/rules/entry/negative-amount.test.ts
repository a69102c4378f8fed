import { Decimal } from "decimal.js";
import { messages, negativeAmount } from "../../../src/rules/entry/negative-amount";
import { amounts2022, avenant2022, in2022, in2023, in2024, in2025 } from "../../plans/plan";
import { testRule } from "../testRule";

const negative = (amount: number) => messages.negative(new Decimal(amount));

testRule(negativeAmount, {
  accept: {
    "positive amounts": in2024([{ number: 1, department: 100, state: 50 }]),
    "zero, however written": in2024([
      { number: 1, department: 0, state: "- €", total: "0 €", other: "-" },
    ]),
    "less than half a cent": in2024([{ number: 1, department: -0.004, state: 50 }]),
    "a total that follows from positive amounts: another rule's": in2024([
      { number: 1, department: 100, state: 50, total: -150 },
    ]),
    "the green table, which follows from the lines": in2024(
      [{ number: 1, department: 100, state: 50 }],
      { cells: { D9: -50 } },
    ),
    "2022: subtotals and differences under the table": in2022(
      [{ heading: avenant2022.engagements[0] ?? "", number: 1, department: 100, state: 50 }],
      {
        cells: {
          ...amounts2022(5, { fir: 50, department: 100, total: 150 }),
          ...amounts2022(8, { fir: 50, department: 100, total: 150 }),
          ...amounts2022(9, { fir: 40, department: 100, total: 140 }),
          ...amounts2022(10, { fir: -10, department: 0, total: -10 }),
        },
      },
    ),
    "a text without an amount": in2024([{ number: 1, department: "à préciser", state: 50 }]),
  },
  reject: {
    "the State's": [
      in2024([{ number: 1, department: 100, state: -50 }]),
      [{ cell: "H5", severity: "warning", message: negative(-50), found: -50, fix: {} }],
    ],
    "the Département's": [
      in2024([{ number: 1, department: -100, state: 50 }]),
      [{ cell: "G5", message: negative(-100), found: -100 }],
    ],
    "half a cent": [
      in2024([{ number: 1, department: -0.005, state: 50 }]),
      [{ cell: "G5", message: negative(-0.005) }],
    ],
    "both, but not the total that follows": [
      in2024([{ number: 1, department: -100, state: -50 }]),
      [
        { cell: "G5", message: negative(-100) },
        { cell: "H5", message: negative(-50) },
      ],
    ],
    "a formula's": [
      in2024([
        { number: 1, department: { formula: "=100-300", value: -200 }, state: 50, total: -150 },
      ]),
      [{ cell: "G5", message: negative(-200) }],
    ],
    "typed as text": [
      in2024([{ number: 1, department: "- 1 500 €", state: 50, total: -1450 }]),
      [{ cell: "G5", message: negative(-1500) }],
    ],
    "in « Autres financements »": [
      in2024([{ number: 1, department: 100, state: 50, other: -10 }]),
      [{ cell: "J5", message: negative(-10) }],
    ],
    "2022: in a source's column": [
      in2022([{ number: 1, department: 100, state: -50 }]),
      [{ cell: "G5", message: negative(-50) }],
    ],
    "2023: next year's": [
      in2023([{ number: 1, department: 100, state: 50 }], { cells: { J5: -700 } }),
      [{ cell: "J5", message: negative(-700) }],
    ],
    "2025: the Métropole's": [
      in2025([{ number: "FIR 1", department: -100, state: 50 }]),
      [{ cell: "F5", message: negative(-100) }],
    ],
  },
});
