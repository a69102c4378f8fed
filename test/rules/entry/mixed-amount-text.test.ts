import { messages, mixedAmountText } from "../../../src/rules/entry/mixed-amount-text";
import { in2022, in2023, in2024, in2025 } from "../../plans/plan";
import { testRule } from "../testRule";

const state = (text: string) => in2024([{ number: 1, department: 100, state: text, total: 100 }]);
const other = (text: string | number) =>
  in2024([{ number: 1, department: 100, state: 50, other: text }]);

testRule(mixedAmountText, {
  accept: {
    numbers: in2024([{ number: 1, department: 100, state: 50 }]),
    "an amount typed as text that reads one way: another rule's": state("1 234,00 €"),
    "points between thousands and cents after a comma": state("1.234,56"),
    "« cf. fiche action n°9 »": state("cf. fiche action n°9"),
    "« Voir objectif 20 »": state("Voir objectif 20"),
    "a zero": state("- €"),
    "an error": in2024([{ number: 1, department: 100, state: { error: "#REF!" } }]),
    "« Autres financements » with a source alone": other("CPAM 71"),
    "« Autres financements » with an amount alone": other(5000),
    "« Autres financements » with no amount": other("néant"),
    "« Autres financements » with an amount and no source: another rule's":
      other("environ 5 000 €"),
    "a year": other("Subvention de la CAF depuis 2021"),
    "a carry-over of credits: another rule's": other("1500 € en report de crédits 2022"),
    "2022, 2023 and 2025 without texts": in2025([{ number: "FIR 1", department: 1, state: 1 }]),
  },
  reject: {
    "an amount and words": [
      state("1 500 € environ"),
      [
        {
          cell: "H5",
          severity: "warning",
          message: messages.mixed("1 500 € environ"),
          found: "1 500 € environ",
          fix: {},
        },
      ],
    ],
    "words and an amount": [
      state("dont valorisation 12000"),
      [{ cell: "H5", message: messages.mixed("dont valorisation 12000") }],
    ],
    "two amounts": [
      state("1 500 € + 200 €"),
      [{ cell: "H5", message: messages.mixed("1 500 € + 200 €") }],
    ],
    "« 1.234 », a thousand or one and a bit": [
      state("1.234"),
      [{ cell: "H5", message: messages.mixed("1.234") }],
    ],
    "« 1,234 », likewise": [state("1,234"), [{ cell: "H5", message: messages.mixed("1,234") }]],
    "« 12.500 € »": [state("12.500 €"), [{ cell: "H5", message: messages.mixed("12.500 €") }]],
    "in the total": [
      in2024([{ number: 1, department: 100, state: 50, total: "150 € (hors CPAM)" }]),
      [{ cell: "I5", severity: "warning", message: messages.mixed("150 € (hors CPAM)") }],
    ],
    "in the green table": [
      in2024([{ number: 1, department: 100, state: 50 }], { cells: { D9: "50 € ?" } }),
      [{ cell: "D9", severity: "warning", message: messages.mixed("50 € ?") }],
    ],
    "in « Autres financements », for information": [
      other("CPAM : 5 000 €"),
      [
        {
          cell: "J5",
          severity: "info",
          message: messages.mixedOther("CPAM : 5 000 €"),
          found: "CPAM : 5 000 €",
        },
      ],
    ],
    "2022: in « autres », for information": [
      in2022([{ number: 1, department: 100, state: 50, other: "CAF 200 €", total: 150 }]),
      [{ cell: "J5", severity: "info", message: messages.mixedOther("CAF 200 €") }],
    ],
    "2023: in next year's amount": [
      in2023([{ number: 1, department: 100, state: 50 }], { cells: { J5: "700 € à confirmer" } }),
      [{ cell: "J5", severity: "warning", message: messages.mixed("700 € à confirmer") }],
    ],
    "2025: in the Métropole's amount": [
      in2025([{ number: "FIR 1", department: "100 € (ETP)", state: 50, total: 150 }]),
      [{ cell: "F5", message: messages.mixed("100 € (ETP)") }],
    ],
  },
});
