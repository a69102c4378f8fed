import { Decimal } from "decimal.js";
import { messages, textAmount } from "../../../src/rules/entry/text-amount";
import { amounts2022, avenant2022, in2022, in2023, in2024, in2025 } from "../../plans/plan";
import { testRule, type Expected } from "../testRule";
import type { WorkbookSnapshot } from "../../../src/reading/snapshot";

const ENGAGEMENT = avenant2022.engagements[0] ?? "";

/** A State amount typed as this text, and what it stands for. */
function typed(text: string, amount: number): readonly [WorkbookSnapshot, readonly Expected[]] {
  return [
    in2024([{ number: 1, department: 100, state: text, total: 100 }]),
    [
      {
        cell: "H5",
        message: messages.text(text.replace(/[\u00A0\u202F]/g, " "), new Decimal(amount)),
        expected: amount,
        fix: { H5: amount },
      },
    ],
  ];
}

/** A zero typed so in each column of amounts. */
const zero = (text: string) =>
  in2024([{ number: 1, department: text, state: text, total: text, other: text }]);

testRule(textAmount, {
  accept: {
    numbers: in2024([{ number: 1, department: 100, state: 50.25 }]),
    "« 0 »": zero("0"),
    "« 0 € »": zero("0 €"),
    "« 0€ »": zero("0€"),
    "« 0,00 € »": zero("0,00 €"),
    "« - € »": zero("- €"),
    "« - »": zero("-"),
    "a no-break space before the sign of a zero": zero("0\u00A0€"),
    blank: zero(""),
    "spaces alone": zero("  \u00A0"),
    "text without an amount": in2024([{ number: 1, department: "à préciser", state: 50 }]),
    "text with an amount in it: another rule's": in2024([
      { number: 1, department: "100 € environ", state: 50 },
    ]),
    "an amount that reads two ways: another rule's": in2024([
      { number: 1, department: "1.234", state: 50 },
    ]),
    "an error": in2024([{ number: 1, department: { error: "#REF!" }, state: 50 }]),
    "304 as text in the source": in2024([{ number: 6, source: "304", department: 50, state: 50 }]),
  },
  reject: {
    "« 62 334,00 € »": typed("62 334,00 €", 62334),
    "with no-break spaces": typed("62\u00A0334,00\u00A0€", 62334),
    "with narrow no-break spaces": typed("62\u202F334,00\u202F€", 62334),
    "with different spaces": typed("1 062\u202F334,00\u00A0€", 1062334),
    "without cents": typed("62 334 €", 62334),
    "without the sign": typed("62 334", 62334),
    "digits alone": typed("62334", 62334),
    "one decimal": typed("62334,5", 62334.5),
    "« EUR »": typed("62 334 EUR", 62334),
    "points between thousands, cents after a comma": typed("1.234,56 €", 1234.56),
    "several points between thousands": typed("1.234.567", 1234567),
    "a minus": typed("- 1 500 €", -1500),
    "what it found, as it stands": [
      in2024([{ number: 1, department: "100,00 €", state: 50, total: 150 }]),
      [
        {
          cell: "G5",
          message: messages.text("100,00 €", new Decimal(100)),
          severity: "warning",
          found: "100,00 €",
          expected: 100,
          fix: { G5: 100 },
        },
      ],
    ],
    "each one of a line": [
      in2024([{ number: 1, department: "100 €", state: "50 €", total: "150 €" }]),
      [
        { cell: "G5", message: messages.text("100 €", new Decimal(100)) },
        { cell: "H5", message: messages.text("50 €", new Decimal(50)) },
        { cell: "I5", message: messages.text("150 €", new Decimal(150)) },
      ],
    ],
    "in the green table": [
      in2024([{ number: 1, department: 100, state: 50 }], { cells: { D9: "50,00 €" } }),
      [{ cell: "D9", message: messages.text("50,00 €", new Decimal(50)), fix: { D9: 50 } }],
    ],
    "2023: next year's amount": [
      in2023([{ number: 1, department: 100, state: 50 }], { cells: { J5: "700 €" } }),
      [{ cell: "J5", message: messages.text("700 €", new Decimal(700)), fix: { J5: 700 } }],
    ],
    "2022: a subtotal and the grand total": [
      in2022([{ heading: ENGAGEMENT, number: 1, department: 100, state: 50 }], {
        cells: {
          ...amounts2022(5, { fir: "50 €", department: 100, total: 150 }),
          ...amounts2022(8, { fir: 50, department: 100, total: "150 €" }),
        },
      }),
      [
        { cell: "G5", message: messages.text("50 €", new Decimal(50)) },
        { cell: "K8", message: messages.text("150 €", new Decimal(150)) },
      ],
    ],
    "2025: the Métropole's amount": [
      in2025([{ number: "FIR 1", department: "119 622,00 €", state: 50, total: 119672 }]),
      [{ cell: "F5", message: messages.text("119 622,00 €", new Decimal(119622)) }],
    ],
  },
});
