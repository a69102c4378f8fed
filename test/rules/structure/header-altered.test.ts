import { headerAltered, messages } from "../../../src/rules/structure/header-altered";
import { annexe2024, in2022, in2023, in2024, in2025, planOf } from "../../plans/plan";
import { addingColumn, movingColumn } from "../../plans/columns";
import { testRule } from "../testRule";

const lines = [
  { number: 1, department: 100, state: 50 },
  { number: 6, department: 200, state: 70 },
  { number: 7, department: 300, state: 80 },
];

testRule(headerAltered, {
  shown: { accept: "2024 as it is", reject: "a header reworded" },
  accept: {
    ...Object.fromEntries(
      ["Fiche action Conseil départemental", "Fiche action Métropole de Lyon"].map((header) => [
        header,
        in2022([{ number: 1 }, { number: 6 }], { cells: { C4: header } }),
      ]),
    ),
    "2022 as it is": in2022(lines),
    "2023 as it is": in2023(lines),
    "2024 as it is": in2024(lines),
    "2025 as it is: its source has no header": in2025(lines),
    "« Métropole »": in2024(lines, { cells: { G4: "Métropole" } }),
    "« Collectivité »": in2024(lines, { cells: { G4: "Collectivité" } }),
    "« Conseil départemental »": in2024(lines, { cells: { G4: "Conseil départemental" } }),
    "« Collectivité européenne d'Alsace »": in2023(lines, {
      cells: { F4: "Collectivité européenne d'Alsace" },
    }),
    "« Département » in 2022": in2022(lines, { cells: { I4: "Département" } }),
    "« Etat » without its accent": in2024(lines, { cells: { H4: "Etat" } }),
    "« Précisez » for « Préciser »": in2024(lines, {
      cells: { J4: "Autres financements (Précisez la source)" },
    }),
    "capitals and other spaces": in2024(lines, {
      cells: { C4: "OBJECTIF", F4: "Source de financement\nÉtat" },
    }),
    "another year: another rule's": in2024(lines, {
      cells: { D4: "Actions à mettre en œuvre 2023" },
    }),
    "2025: a header of one's own over the source": in2025(lines, { cells: { A4: "Financeur" } }),
    "an added column": planOf(addingColumn(annexe2024, 4, "Observations"), lines),
  },
  reject: {
    "a header rubbed out over State amounts": [
      in2024(lines, { cells: { H4: null } }),
      [
        {
          cell: "H4",
          message: messages.missing("État"),
          found: null,
          expected: "État",
          fix: { H4: "État" },
        },
      ],
    ],
    "a header rubbed out over numbers": [
      in2025(lines, { cells: { B4: null } }),
      [
        {
          cell: "B4",
          message: messages.missing("N° de l'objectif"),
          fix: { B4: "N° de l'objectif" },
        },
      ],
    ],
    "a header reworded, with its year": [
      in2024(lines, { cells: { D4: "Actions menées en 2023" } }),
      [
        {
          cell: "D4",
          message: messages.reworded("Actions menées en 2023", "Actions à mettre en œuvre 2023"),
        },
      ],
    ],
    "two neighbours exchanged: the second of the template": [
      planOf(movingColumn(annexe2024, "partners", 3), lines),
      [{ cell: "D4", message: messages.moved("Partenaires") }],
    ],
    "2022: a header rubbed out over the FIR": [
      in2022(lines, { cells: { G4: null } }),
      [{ cell: "G4", message: messages.missing("FIR"), fix: { G4: "FIR" } }],
    ],
    "a header reworded": [
      in2024(lines, { cells: { D4: "Actions menées par le service" } }),
      [
        {
          cell: "D4",
          message: messages.reworded(
            "Actions menées par le service",
            "Actions à mettre en œuvre 2024",
          ),
          found: "Actions menées par le service",
          expected: "Actions à mettre en œuvre 2024",
          fix: { D4: "Actions à mettre en œuvre 2024" },
        },
      ],
    ],
    "2023: two headers reworded": [
      in2023(lines, { cells: { E4: "Sources mobilisées", H4: "Total général" } }),
      [
        {
          cell: "E4",
          message: messages.reworded("Sources mobilisées", "Source de financement État"),
          fix: { E4: "Source de financement État" },
        },
        {
          cell: "H4",
          message: messages.reworded("Total général", "Total pour l'objectif"),
          fix: { H4: "Total pour l'objectif" },
        },
      ],
    ],
    "the total before what it adds up": [
      planOf(movingColumn(annexe2024, "total", 6), lines),
      [
        {
          cell: "G4",
          message: messages.moved("Total pour l'objectif"),
          found: "Total pour l'objectif",
          fix: {},
        },
      ],
    ],
    "the partners at the end": [
      planOf(movingColumn(annexe2024, "partners", 9), lines),
      [{ cell: "J4", message: messages.moved("Partenaires"), fix: {} }],
    ],
  },
});
