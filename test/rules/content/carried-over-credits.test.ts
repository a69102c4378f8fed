import { carriedOverCredits, messages } from "../../../src/rules/content/carried-over-credits";
import { in2022, in2023, in2024, in2025 } from "../../plans/plan";
import type { WorkbookSnapshot } from "../../../src/reading/snapshot";
import { testRule, type Expected } from "../testRule";

const other = (content: string | number | null) =>
  in2024([{ number: 1, department: 100, state: 50, other: content }]);

function carried(text: string): readonly [WorkbookSnapshot, readonly Expected[]] {
  return [
    other(text),
    [{ cell: "J5", severity: "info", message: messages.carriedOver(text), found: text, fix: {} }],
  ];
}

testRule(carriedOverCredits, {
  accept: {
    blank: other(null),
    "an amount": other(1500),
    "a source and its amount": other("CPAM : 5 000 €"),
    "other credits": other("Crédits de la CAF : 200 €"),
    "a report to the credit of someone": other("à reporter par la CAF, crédit de 200 €"),
    "another report": other("Rapport annuel de la CAF : 200 €"),
    "an action put off": other("Report de l'action en 2025"),
    "a carry-over that an action speaks of": in2024([
      { number: 1, action: "Report de crédits 2022", department: 100, state: 50 },
    ]),
    "2025: no such column": in2025([{ number: "FIR 1", department: 100, state: 50 }]),
  },
  reject: {
    "« 1500 € en report de crédits 2022 »": carried("1500 € en report de crédits 2022"),
    "« Report de crédits »": carried("Report de crédits"),
    "« reports de crédits 2023 : 12 000 € »": carried("reports de crédits 2023 : 12 000 €"),
    "« Report des crédits FIR »": carried("Report des crédits FIR"),
    "« Crédits reportés de 2022 »": carried("Crédits reportés de 2022"),
    "« report du crédit 2022 »": carried("report du crédit 2022"),
    "« report d'un reste de crédits »": carried("report de l'ensemble des crédits"),
    "« un crédit reporté »": carried("un crédit reporté"),
    "« crédits FIR reportés »": carried("crédits FIR reportés : 1 500 €"),
    "« reliquat 2023 »": carried("reliquat 2023"),
    "« reliquats »": carried("reliquats"),
    ...Object.fromEntries(
      [
        "Report 2023 : 5 000 €",
        "reports FIR 2023 : 5000",
        "report exercice 2023",
        "crédits non consommés 2023",
        "Crédits FIR non utilisés : 5 000 €",
        "crédits 2023 non dépensés",
      ].map((text) => [`« ${text} »`, carried(text)]),
    ),
    "on each line": [
      in2024([
        { number: 1, other: "Report de crédits" },
        { number: 2, other: "Report de crédits" },
      ]),
      [
        { cell: "J5", message: messages.carriedOver("Report de crédits") },
        { cell: "J6", message: messages.carriedOver("Report de crédits") },
      ],
    ],
    "2022: in « autres »": [
      in2022([{ number: 1, department: 100, state: 50, other: "Report de crédits 2021" }]),
      [{ cell: "J5", message: messages.carriedOver("Report de crédits 2021") }],
    ],
    "2023: in « Autres financements »": [
      in2023([{ number: 1, department: 100, state: 50, other: "Report de crédits 2022" }]),
      [{ cell: "I5", message: messages.carriedOver("Report de crédits 2022") }],
    ],
  },
});
