import type { CellData } from "../../files/workbook/data";
import { readEnglishError, readError } from "./display";
import { readEnglish } from "./english";
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
 * Reads a value as Excel does when it enters a cell: a string in the user's own language for
 * `formulasLocal`, in American English for `values` and `formulas`. Throws `InvalidArgument` for a formula that can't be read.
 * @param cellFormat the cell's number format: under « @ » all that is entered is a text.
 */
export function readContent(value: unknown, cellFormat: string, notation: Notation): CellContent {
  if (value === "") return BLANK;
  const isPlain =
    (typeof value === "number" && Number.isFinite(value)) || typeof value === "boolean";
  if (isPlain) return { value: cellFormat === "@" ? localText(value) : value };
  if (typeof value !== "string") throw invalidArgument(`value ${JSON.stringify(value)}`);
  if (value.startsWith("'")) return { value: value.slice(1) };
  if (cellFormat === "@") return { value };
  const isLocal = notation === "local";
  const number = isLocal ? readNumber(value) : readEnglish(value);
  if (number) {
    return { value: number.value, ...(number.format !== null && { format: number.format }) };
  }
  const [yes, no] = isLocal ? ["vrai", "faux"] : ["true", "false"];
  const word = value.trim().toLowerCase();
  if (word === yes || word === no) return { value: word === yes };
  const error = isLocal ? readError(value) : readEnglishError(value);
  if (error !== null) return { value: error, isError: true };
  return readFormula(value, notation) ?? { value };
}

/** As the user would have typed it: in a cell formatted as text it stays that. */
function localText(value: number | boolean): string {
  if (typeof value === "boolean") return value ? "VRAI" : "FAUX";
  return String(value).replace(".", ",");
}

function readFormula(typed: string, notation: Notation): CellContent | null {
  const opening = typed.charAt(0);
  if (typed.length < 2 || !["=", "+", "-", "@"].includes(opening)) return null;
  const text = opening === "=" ? typed : opening === "@" ? `=${typed.slice(1)}` : `=${typed}`;
  const formula = notation === "local" ? fromLocalFormula(text) : text;
  if (!isFormula(formula)) throw invalidArgument(`formula ${typed}`);
  return { value: null, formula };
}
