import { parseStructRef, stringifyTokens, tokenize } from "@borgar/fx/xlsx";
import type { SheetData, TableData } from "../../files/workbook/data";
import type { Book } from "./book";
import { cellAt } from "./cells";

/**
 * A table's column is called as its header says: once that is written, the column and all that
 * formulas call it follow, as in Excel. A header that Excel would not take (blank, or another
 * column's) leaves the name as it was.
 */
export function followHeader(book: Book, sheet: SheetData, row: number, column: number): void {
  const table = sheet.tables?.find(
    ({ area, headerRows }) =>
      headerRows === 1 && row === area.top && column >= area.left && column <= area.right,
  );
  if (table === undefined) return;
  const at = column - table.area.left;
  const [before, after] = [table.columns[at], cellAt(sheet, row, column)?.value];
  const isFit = typeof after === "string" && after.trim() !== "" && before !== undefined;
  if (!isFit || after === before || isTaken(table, at, after)) return;
  book.journal.keepSheet(sheet);
  const columns = table.columns.map((name, place) => (place === at ? after : name));
  sheet.tables = sheet.tables?.map((one) => (one === table ? { ...one, columns } : one)) ?? [];
  renameColumn(book, table, { before, after });
}

function isTaken({ columns }: TableData, at: number, name: string): boolean {
  return columns.some((other, place) => place !== at && other.toLowerCase() === name.toLowerCase());
}

interface Renaming {
  readonly before: string;
  readonly after: string;
}

function renameColumn(book: Book, table: TableData, renaming: Renaming): void {
  for (const sheet of book.data.sheets) {
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula === undefined) continue;
        const isInside = sheet.tables?.some(({ name }) => name === table.name) === true;
        const formula = withColumn(cell.formula, table.name, isInside, renaming);
        if (formula === cell.formula) continue;
        book.journal.keepCell(sheet, row, column);
        cells.set(column, { ...cell, formula });
      }
    }
  }
}

/**
 * A formula with a column's new name.
 * @param isInside references that name no table may be to this one
 */
export function withColumn(
  formula: string,
  table: string,
  isInside: boolean,
  { before, after }: Renaming,
): string {
  if (!formula.includes("[")) return formula;
  const tokens = tokenize(formula);
  const renamed = tokens.map((token) => {
    if (token.type !== "structured") return token;
    const reference = parseStructRef(token.value);
    const named = reference?.table ?? "";
    const isThis = named === "" ? isInside : named.toLowerCase() === table.toLowerCase();
    if (!isThis) return token;
    const value = token.value.replace(COLUMN, (all: string, at: string, name: string) =>
      unescaped(name).toLowerCase() === before.toLowerCase() ? `[${at}${escaped(after)}]` : all,
    );
    return value === token.value ? token : { ...token, value };
  });
  return renamed.every((token, at) => token === tokens[at]) ? formula : stringifyTokens(renamed);
}

/** « [name] » and « [@name] », innermost: signs of the notation stand after an apostrophe. */
const COLUMN = /\[(@?)((?:'[\s\S]|[^'[\]])*)\]/g;

function unescaped(name: string): string {
  return name.replace(/'([\s\S])/g, "$1");
}

function escaped(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}
