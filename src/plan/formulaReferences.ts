import { columnNumber, type Area, type CellAddress } from "./address";

/** A reference inside a formula. */
export interface Reference extends Area {
  readonly sheet: string;
}

const LAST_ROW = 1_048_576;
const CELLS =
  /(?:^|[^\p{L}\d_.])(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\d_.]*)!)?(?:\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?|\$?([A-Z]{1,3}):\$?([A-Z]{1,3}))(?![\p{L}\d_(.])/gu;

/** The cells that a formula reads, written in A1 notation; a name or a table column is left out. */
export function referencesIn(formula: string, sheet: string): Reference[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...bare.matchAll(CELLS)].map((match) => {
    const [, quoted, plain, column, row, lastColumn, lastRow, whole, lastWhole] = match;
    const left = columnNumber(column ?? whole ?? "A");
    const top = row === undefined ? 1 : Number(row);
    return {
      sheet: quoted?.replaceAll("''", "'") ?? plain ?? sheet,
      left,
      top,
      right: columnNumber(lastColumn ?? lastWhole ?? column ?? "A"),
      bottom: row === undefined ? LAST_ROW : Number(lastRow ?? row),
    };
  });
}

/** « =SUM(G5:G8) », « =G5+G6 », « =SUBTOTAL(9,G5:G8) »: the formula adds up the cells that it reads, and does nothing else. */
export function isPlainSum(formula: string): boolean {
  return /^=\+?(?:(?:SUM\(|SUBTOTAL\((?:10)?9[,;])[^()]*\)|[^()*/-]+)$/i.test(formula);
}

/** Whether one of the references covers the cell. */
export function covers(references: readonly Reference[], at: CellAddress): boolean {
  return references.some(
    (reference) =>
      reference.sheet === at.sheet &&
      reference.top <= at.row &&
      at.row <= reference.bottom &&
      reference.left <= at.column &&
      at.column <= reference.right,
  );
}
