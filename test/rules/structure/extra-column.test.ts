import { extraColumn, messages } from "../../../src/rules/structure/extra-column";
import {
  annexe2023,
  annexe2024,
  avenant2022,
  in2022,
  in2023,
  in2024,
  in2025,
  plan2025,
  planOf,
} from "../../plans/plan";
import { addingColumn, movingColumn } from "../../plans/columns";
import { testRule } from "../testRule";

const lines = [
  { number: 1, department: 100, state: 50 },
  { number: 6, department: 200, state: 70 },
  { number: 7, department: 300, state: 80 },
];

const texts = { E5: "vu", E6: "à revoir", E7: "vu" };
const amounts = { E5: 12, E6: 24, E7: 18 };

testRule(extraColumn, {
  shown: { accept: "2024 as it is" },
  accept: {
    "2022 as it is": in2022(lines),
    "2023 as it is: next year's amount": in2023(lines),
    "2024 as it is": in2024(lines),
    "2025 as it is: a source without a header": in2025(lines),
    "2025 with a header over the source": in2025(lines, {
      cells: { A4: "Source de financement" },
    }),
    "a reworded header: another rule's": in2024(lines, { cells: { D4: "Actions menées" } }),
    "a blank column in between": planOf(addingColumn(annexe2024, 4, ""), lines),
    "a note on one line of a blank column": planOf(addingColumn(annexe2024, 4, ""), lines, {
      cells: { E6: "à revoir" },
    }),
    "columns in another order": planOf(movingColumn(annexe2024, "partners", 9), lines),
    "a green table beside the table": in2024(lines, {
      recap: false,
      cells: {
        M4: "Récapitulatif montants totaux 2024",
        N4: "Montant État sollicité",
        O4: "Montant Département",
        M5: "BOP 304",
        N5: 150,
        O5: 500,
        M6: "FIR",
        N6: 50,
        O6: 100,
      },
    }),
  },
  reject: {
    "a column of remarks": [
      planOf(addingColumn(annexe2024, 4, "Observations"), lines, { cells: texts }),
      [{ cell: "E4", message: messages.extra("Observations"), found: "Observations" }],
    ],
    "a column of numbers": [
      planOf(addingColumn(annexe2024, 4, "Nombre d'enfants suivis"), lines, { cells: amounts }),
      [{ cell: "E4", message: messages.extra("Nombre d'enfants suivis") }],
    ],
    "a column without a header, filled along the lines": [
      planOf(addingColumn(annexe2024, 4, ""), lines, { cells: texts }),
      [{ cell: "E4", message: messages.extra(""), found: null }],
    ],
    "the same, its blank header merged over two lines": [
      planOf(addingColumn(annexe2024, 4, ""), lines, { cells: texts, merges: ["E3:E4"] }),
      [{ cell: "E3", message: messages.extra(""), found: null }],
    ],
    "a column still empty": [
      planOf(addingColumn(annexe2024, 4, "Observations"), lines),
      [{ cell: "E4", message: messages.extra("Observations") }],
    ],
    "2022: a column": [
      planOf(addingColumn(avenant2022, 4, "Observations"), lines),
      [{ cell: "E4", message: messages.extra("Observations") }],
    ],
    "2023: a column": [
      planOf(addingColumn(annexe2023, 4, "Observations"), lines),
      [{ cell: "E4", message: messages.extra("Observations") }],
    ],
    "2025: a column": [
      planOf(addingColumn(plan2025, 4, "Observations"), lines),
      [{ cell: "E4", message: messages.extra("Observations") }],
    ],
    "two columns": [
      planOf(addingColumn(addingColumn(annexe2024, 4, "Observations"), 1, "Référent"), lines),
      [
        { cell: "B4", message: messages.extra("Référent") },
        { cell: "F4", message: messages.extra("Observations") },
      ],
    ],
  },
});

test("says the column's header, or that it has none", () => {
  expect(messages.extra("Observations")).toContain("« Observations »");
  expect(messages.extra("")).toMatch(/sans en-tête/);
});
