import { messages, unitNotEuro } from "../../../src/rules/structure/unit-not-euro";
import { in2022, in2024 } from "../../plans/plan";
import { testRule } from "../testRule";

const lines = [
  { number: 1, department: 100, state: 50 },
  { number: 6, department: 300, state: 200 },
];
const said = (cell: string, text: string) => [
  { cell, severity: "warning" as const, message: messages.said(text), found: text },
];

testRule(unitNotEuro, {
  accept: {
    "euros, said by the headers": in2024(lines, { cells: { G4: "Département (en €)" } }),
    "an instruction that speaks of both": in2024(lines, {
      cells: { A2: "Montants en euros, et non en milliers d'euros" },
    }),
    "« 45 k€ » in an action": in2024([{ number: 1, action: "Aide de 45 k€ en 2023" }]),
    "one amount a thousand times the lines'": in2024(lines, { cells: { D9: 200_000 } }),
  },
  reject: {
    "« (k€) » in the headers": [
      in2024(lines, { cells: { G4: "Département (k€)", H4: "État (k€)" } }),
      said("G4", "Département (k€)"),
    ],
    "« en milliers d'euros » in the title": [
      in2024(lines, { title: "Plan d'action 2024 (en milliers d'euros)" }),
      said("A1", "Plan d'action 2024 (en milliers d'euros)"),
    ],
    "« Montants en K€ » above the table": [
      in2024(lines, { cells: { G2: "Montants en K€" } }),
      said("G2", "Montants en K€"),
    ],
    "2022: in its headers": [
      in2022(lines, { cells: { I4: "Métropole (k€)" } }),
      said("I4", "Métropole (k€)"),
    ],
    "the recap in euros, the lines in thousands": [
      in2024(lines, {
        cells: { D9: 200_000, E9: 300_000, D10: 50_000, E10: 100_000, D12: 250_000, E12: 400_000 },
      }),
      [{ cell: "C8", message: messages.apart() }],
    ],
  },
});
