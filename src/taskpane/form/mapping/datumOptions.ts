import { SIDES } from "../../../plan/side";
import {
  IDENTITY_FIELDS,
  LINE_FIELDS,
  OBJECTIVE_FIELDS,
  PLAN_FIELDS,
  RECAP_ROWS,
  datumLabel,
  type Datum,
} from "../../../survey/data/datum";

/** A datum to choose from a list; `numbered` when the list alone doesn't say which line or objective. */
export interface DatumOption {
  readonly id: string;
  readonly label: string;
  readonly isNumbered: boolean;
  /** @param number of the line or of the objective, from 1 */
  readonly datum: (number: number) => Datum;
}

export interface DatumGroup {
  readonly title: string;
  readonly options: readonly DatumOption[];
}

function fixed(datum: Datum, id: string): DatumOption {
  return { id, label: datumLabel(datum), isNumbered: false, datum: () => datum };
}

/** « Ligne n° … · Action ». */
function numbered(id: string, datum: (number: number) => Datum): DatumOption {
  return { id, label: datumLabel(datum(1)).replace(" 1 ", " n° … "), isNumbered: true, datum };
}

/** All that a question may be answered with: some thirty entries, whatever the plan's size. */
export const DATUM_GROUPS: readonly DatumGroup[] = [
  {
    title: "Le plan",
    options: PLAN_FIELDS.map((field) => fixed({ kind: "plan", field }, `plan.${field}`)),
  },
  {
    title: "Ce que vous indiquez",
    options: IDENTITY_FIELDS.map((field) =>
      fixed({ kind: "identity", field }, `identity.${field}`),
    ),
  },
  {
    title: "Le tableau récapitulatif",
    options: RECAP_ROWS.flatMap((source) =>
      SIDES.map((side) => fixed({ kind: "recap", source, side }, `recap.${source}.${side}`)),
    ),
  },
  {
    title: "Un objectif",
    options: OBJECTIVE_FIELDS.map((field) =>
      numbered(`objective.${field}`, (objective) => ({ kind: "objective", objective, field })),
    ),
  },
  {
    title: "Une ligne du plan",
    options: LINE_FIELDS.map((field) =>
      numbered(`line.${field}`, (position) => ({ kind: "line", position, field })),
    ),
  },
];

/** The option of an id; undefined for none (« rien »). */
export function optionOfId(id: string): DatumOption | undefined {
  return DATUM_GROUPS.flatMap(({ options }) => options).find((option) => option.id === id);
}

/** The list's id for a datum, and its number (1 when it has none). */
export function idOfDatum(datum: Datum | null): { readonly id: string; readonly number: number } {
  switch (datum?.kind) {
    case undefined:
      return { id: "", number: 1 };
    case "plan":
    case "identity":
      return { id: `${datum.kind}.${datum.field}`, number: 1 };
    case "recap":
      return { id: `recap.${datum.source}.${datum.side}`, number: 1 };
    case "objective":
      return { id: `objective.${datum.field}`, number: datum.objective };
    case "line":
      return { id: `line.${datum.field}`, number: datum.position };
  }
}
