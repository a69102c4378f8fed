import type { ColumnRole } from "./edition";

/** What the officer can say of a row: a line (of an objective), a total, or nothing to count. */
export type RowSaid = "line" | "total" | "ignored";

/** What the officer can say of a column: what it is for, or nothing to count. */
export type ColumnSaid = ColumnRole | "ignored";

/** What a row or a column looked like when something was said of it: so it is known again once it moved. */
export interface Look {
  readonly text: string;
  /** Which of those that look the same, from the top or the left, counted from 1. */
  readonly nth: number;
  /** How many looked the same. */
  readonly among: number;
}

/** The officer's word on a row (« 31 ») or a column (« K »): it is obeyed at each reading, and stands in the report. */
export interface Correction {
  /** The number of the row, or the letters of the column. */
  readonly at: string;
  readonly said: RowSaid | ColumnSaid;
  /** The objective of a row that is a line, where the officer names it. */
  readonly objective?: number;
  /** What stood there when it was said; where something else stands since, it is asked again. Left out: obeyed as it is. */
  readonly of?: Look;
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

function isColumnPlace(at: string): boolean {
  return /^[A-Z]{1,3}$/.test(at);
}

/** What is said of a place, where it can be said of it; null else. */
function correctionOf(at: string, said: string, objective?: number): Correction | null {
  if (isRowPlace(at)) {
    const row = ROW_SAID.find((one) => one === said);
    if (!row || (objective !== undefined && row !== "line")) return null;
    return objective === undefined ? { at, said: row } : { at, said: row, objective };
  }
  const column = COLUMN_SAID.find((one) => one === said);
  return column && isColumnPlace(at) && objective === undefined ? { at, said: column } : null;
}

/**
 * Reads « 31=total », « 31=line:19 », « K=department »; null when it is none of these.
 */
export function parseCorrection(text: string): Correction | null {
  const [, at = "", said = "", objective] =
    /^([A-Z]{1,3}|\d{1,7})=([a-zA-Z]+)(?::(\d{1,2}))?$/.exec(text) ?? [];
  return correctionOf(at, said, objective === undefined ? undefined : Number(objective));
}

/** A correction as a workbook keeps it; null for anything else. */
export function correctionFrom(stored: unknown): Correction | null {
  if (!isRecord(stored)) return null;
  const { at, said, objective, of, sheet } = stored;
  if (typeof at !== "string" || typeof said !== "string") return null;
  const known = correctionOf(at, said, isCount(objective) ? objective : undefined);
  if (!known) return null;
  return {
    ...known,
    ...(isLook(of) && { of: { text: of.text, nth: of.nth, among: of.among } }),
    ...(typeof sheet === "string" && { sheet }),
  };
}

/** Whether both are the same word, said of the same thing. */
export function isSameCorrection(one: Correction, other: Correction): boolean {
  const told = ({ at, said, objective, of, sheet }: Correction) =>
    JSON.stringify([at, said, objective, of?.text, of?.nth, of?.among, sheet]);
  return told(one) === told(other);
}

function isLook(value: unknown): value is Look {
  return (
    isRecord(value) &&
    typeof value.text === "string" &&
    isCount(value.nth) &&
    isCount(value.among) &&
    value.nth <= value.among
  );
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
