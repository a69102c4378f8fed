import type { Edition } from "../../../src/plan/edition";
import type { WorkbookSnapshot } from "../../../src/reading/snapshot";
import { messages, missingColumn } from "../../../src/rules/structure/missing-column";
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
  tallHeaders,
} from "../../plans/plan";
import { addingColumn, movingColumn, removingColumns } from "../../plans/columns";
import { testRule, type Expected } from "../testRule";

const lines = [1, 2, 3, 6, 7, 8].map((number) => ({ number, department: 100, state: 50 }));

/** Each column that a plan can't be judged without, deleted with all that it holds. */
function deletions(edition: Edition): [string, readonly [WorkbookSnapshot, readonly Expected[]]][] {
  return edition.columns
    .filter((column) => column.required)
    .map((deleted) => {
      const rest = { ...edition, columns: edition.columns.filter((column) => column !== deleted) };
      return [
        `${String(edition.year)} without « ${deleted.header} » (${deleted.role})`,
        [
          planOf(rest, lines, tallHeaders(rest)),
          [{ cell: "A3", message: messages.missing(deleted.header), expected: deleted.header }],
        ],
      ];
    });
}

testRule(missingColumn, {
  shown: { accept: "2024 as it is", reject: "2024 without « État » (state)" },
  accept: {
    "2022 as it is": in2022(lines),
    "2023 as it is": in2023(lines),
    "2024 as it is": in2024(lines),
    "2025 as it is": in2025(lines),
    "2025, the source in the number: « FIR 1 »": in2025([
      { number: "FIR 1", source: "", department: 100, state: 50 },
    ]),
    "2025 without the column of the sources, said by one of the numbers": planOf(
      removingColumns(plan2025, "source"),
      [{ number: "FIR 1", department: 100, state: 50 }, ...lines.slice(3)],
    ),
    "a header rubbed out over amounts": in2024(lines, { cells: { H4: null } }),
    "a header rubbed out over numbers": in2024(lines, { cells: { B4: null } }),
    "a header rubbed out over wordings": in2024(lines, { cells: { C4: null } }),
    "a header rubbed out over sources": in2024(lines, { cells: { F4: null } }),
    "a header rubbed out over three lines": in2024(lines.slice(0, 3), { cells: { C4: null } }),
    "a header reworded": in2024(lines, { cells: { D4: "Description des actions menées" } }),
    "« Métropole » for Département": in2024(lines, { cells: { G4: "Métropole" } }),
    "« Collectivité » for Département": in2024(lines, { cells: { G4: "Collectivité" } }),
    "« Conseil départemental » for Département": in2024(lines, {
      cells: { G4: "Conseil départemental" },
    }),
    "columns in another order": planOf(movingColumn(annexe2024, "partners", 9), lines),
    "a column too many": planOf(addingColumn(annexe2024, 4, "Observations"), lines),
    "columns without a line that fills them": in2024([{ number: 1, action: null }]),
  },
  reject: {
    ...Object.fromEntries([avenant2022, annexe2023, annexe2024, plan2025].flatMap(deletions)),
    "2025 without the column of the sources, said nowhere else": [
      planOf(removingColumns(plan2025, "source"), lines),
      [{ cell: "A4", message: messages.missing("Source de financement") }],
    ],
  },
});
