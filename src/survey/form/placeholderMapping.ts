import { SIDES, type Side } from "../../plan/side";
import type { Datum, LineField, PlanField } from "../data/datum";
import type { FieldMapping, Mapping, MappingEntry } from "./mapping";

function field(
  question: string,
  datum: Datum,
  row: string | null = null,
  column: string | null = null,
): FieldMapping {
  return { question, row, column, datum };
}

function ofPlan(question: string, asked: PlanField): FieldMapping {
  return field(question, { kind: "plan", field: asked });
}

const SOURCES = ["BOP 304", "FIR", "ONDAM"] as const;
const ROWS = { "BOP 304": "R_304", FIR: "R_FIR", ONDAM: "R_ONDAM", Total: "R_TOTAL" } as const;
const COLUMNS: Readonly<Record<Side, string>> = { state: "R_ETAT", department: "R_DEPT" };
const LINE_COLUMNS: readonly (readonly [string, LineField])[] = [
  ["A_OBJECTIF", "number"],
  ["A_ACTION", "action"],
  ["A_SOURCE", "source"],
  ["A_DEPARTEMENT", "department"],
  ["A_ETAT", "state"],
  ["A_TOTAL", "total"],
  ["A_AUTRES", "other"],
];

const recap: MappingEntry[] = ([...SOURCES, "Total"] as const).flatMap((source) =>
  SIDES.map((side) => field("RECAP", { kind: "recap", source, side }, ROWS[source], COLUMNS[side])),
);
const synthesis: MappingEntry[] = SOURCES.flatMap((source, row) =>
  SIDES.map((side, column) =>
    field("SYNTHESE", { kind: "recap", source, side }, String(row + 1), String(column + 1)),
  ),
);
const mandatory: MappingEntry[] = [1, 2, 3, 4, 5].map((objective) =>
  field(
    "OBLIGATOIRES",
    { kind: "objective", objective, field: "hasAction" },
    `OBJ${String(objective)}`,
  ),
);

/** What goes where in the form that ships. */
export const PLACEHOLDER_MAPPING: Mapping = {
  entries: [
    field("COLLECTIVITE", { kind: "identity", field: "collectivity" }),
    ofPlan("ANNEE", "year"),
    field("DATE_VALIDATION", { kind: "identity", field: "date" }),
    ofPlan("SOURCES", "sources"),
    ofPlan("AUTRES_MOBILISES", "hasOther"),
    ofPlan("AUTRES_PRECISION", "other"),
    ...mandatory,
    ...LINE_COLUMNS.map(([column, eachLine]) => ({ question: "ACTIONS", column, eachLine })),
    ...recap,
    field("TOTAL_ETAT", { kind: "recap", source: "Total", side: "state" }),
    field("TOTAL_DEPARTEMENT", { kind: "recap", source: "Total", side: "department" }),
    ...synthesis,
  ],
};
