import { format, isValidFormat } from "numfmt";
import type { CellData } from "../../files/workbook/data";

export { isValidFormat };

const FRENCH_ERRORS: Readonly<Record<string, string>> = {
  "#NAME?": "#NOM?",
  "#VALUE!": "#VALEUR!",
  "#NUM!": "#NOMBRE!",
  "#NULL!": "#NUL!",
};

/** What a French Excel shows of a cell, whatever the column's width. */
export function display(cell: CellData | undefined, numberFormat: string): string {
  if (cell === undefined || cell.value === null) return "";
  const { value } = cell;
  if (cell.isError) return FRENCH_ERRORS[String(value)] ?? String(value);
  if (typeof value === "boolean") return value ? "VRAI" : "FAUX";
  return format(numberFormat, value, { locale: "fr-FR", nbsp: false, throws: false });
}

/** The reverse, for what a user types: « #NOM? » is Excel's « #NAME? ». Null when it is no error. */
export function readError(typed: string): string | null {
  const french = Object.entries(FRENCH_ERRORS).find(([, shown]) => shown === typed);
  if (french) return french[0];
  return readEnglishError(typed);
}

/** By the names that files and the API give them. */
export function readEnglishError(typed: string): string | null {
  return /^#(REF!|DIV\/0!|N\/A|NAME\?|VALUE!|NUM!|NULL!)$/.test(typed) ? typed : null;
}
