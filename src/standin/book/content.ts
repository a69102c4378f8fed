import type { CellData } from "../../files/workbook/data";
import { readError } from "./display";
import { invalidArgument } from "./errors";
import { fromLocalFormula, isFormula } from "./formulaText";
import { readNumber } from "./numbers";

/** What is put into a cell; `format` only where the cell has none of its own. */
export interface CellContent {
  readonly value: CellData["value"];
  readonly isError?: boolean;
  readonly formula?: string;
  readonly format?: string;
}

/** How formulas are written: as files and `formulas` do, or as the user and `formulasLocal` do. */
export type Notation = "english" | "local";

const BLANK: CellContent = { value: null };

/**
 * Reads a value as Excel does when it enters a cell: a string is what a French user would type.
 * Throws `InvalidArgument` for a formula that can't be read.
 * @param cellFormat the cell's number format: under « @ » every string stays a text.
 */
export function readContent(value: unknown, cellFormat: string, notation: Notation): CellContent {
  if (value === "") return BLANK;
  if (typeof value === "number" && Number.isFinite(value)) return { value };
  if (typeof value === "boolean") return { value };
  if (typeof value !== "string") throw invalidArgument(`value ${JSON.stringify(value)}`);
  if (value.startsWith("'")) return { value: value.slice(1) };
  if (cellFormat === "@") return { value };
  const number = readNumber(value);
  if (number) {
    return { value: number.value, ...(number.format !== null && { format: number.format }) };
  }
  if (/^(vrai|faux)$/i.test(value)) return { value: value.toLowerCase() === "vrai" };
  const error = readError(value);
  if (error !== null) return { value: error, isError: true };
  return readFormula(value, notation) ?? { value };
}

function readFormula(typed: string, notation: Notation): CellContent | null {
  const opening = typed.charAt(0);
  if (typed.length < 2 || !["=", "+", "-", "@"].includes(opening)) return null;
  const text = opening === "=" ? typed : opening === "@" ? `=${typed.slice(1)}` : `=${typed}`;
  const formula = notation === "local" ? fromLocalFormula(text) : text;
  if (!isFormula(formula)) throw invalidArgument(`formula ${typed}`);
  return { value: null, formula };
}
