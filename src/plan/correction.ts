import type { ColumnRole } from "./edition";

/** What the officer can say of a row: a line (of an objective), a total, or nothing to count. */
export type RowSaid = "line" | "total" | "ignored";

/** What the officer can say of a column: what it is for, or nothing to count. */
export type ColumnSaid = ColumnRole | "ignored";

/** The officer's word on a row (« 31 ») or a column (« K »): it is obeyed at each reading, and stands in the report. */
export interface Correction {
  /** The number of the row, or the letters of the column. */
  readonly at: string;
  readonly said: RowSaid | ColumnSaid;
  /** The objective of a row that is a line, where the officer names it. */
  readonly objective?: number;
  /** What stood there when it was said; where something else stands since, it is asked again. Left out: obeyed as it is. */
  readonly of?: string;
  /** The sheet that it was said of; left out: the plan's. */
  readonly sheet?: string;
}

/** The columns that one can be said to be, as an officer names them. */
const COLUMN_SAID: readonly ColumnSaid[] = [
  "measure",
  "number",
  "objective",
  "fiche",
  "action",
  "identification",
  "partners",
  "source",
  "department",
  "state",
  "total",
  "other",
  "nextState",
  "ignored",
];

const ROW_SAID: readonly RowSaid[] = ["line", "total", "ignored"];

export function isRowPlace(at: string): boolean {
  return /^[1-9]\d{0,6}$/.test(at);
}

/**
 * Reads « 31=total », « 31=line:19 », « K=department »; null when it is none of these.
 */
export function parseCorrection(text: string): Correction | null {
  const [, at = "", said = "", objective] =
    /^([A-Z]{1,3}|\d{1,7})=([a-zA-Z]+)(?::(\d{1,2}))?$/.exec(text) ?? [];
  if (isRowPlace(at)) {
    const row = ROW_SAID.find((one) => one === said);
    if (!row || (objective !== undefined && row !== "line")) return null;
    return objective === undefined
      ? { at, said: row }
      : { at, said: row, objective: Number(objective) };
  }
  const column = COLUMN_SAID.find((one) => one === said);
  return column && /^[A-Z]/.test(at) && objective === undefined ? { at, said: column } : null;
}
