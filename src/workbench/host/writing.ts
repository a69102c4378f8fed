import type { AreaData, CellData, CellStyle, SheetData } from "../data";
import { cellCount, columnCount, rowCount } from "./areas";
import type { Book } from "./book";
import {
  cellAt,
  columnAt,
  existingCells,
  hasLockedCell,
  isCovered,
  placeCell,
  styleAt,
} from "./cells";
import type { CellContent } from "./content";
import { accessDenied, invalidArgument } from "./errors";
import { internStyle, styleOf } from "./styles";

/** More than this can't be written at once. */
const MOST_CELLS = 5_000_000;

/** A matrix of the range's own size, or one value for all its cells; null leaves a cell alone. */
export function spread(value: unknown, area: AreaData): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) {
    if (cellCount(area) > MOST_CELLS) throw invalidArgument("too many cells");
    return () => value;
  }
  const rows: readonly unknown[] = value;
  const fits =
    rows.length === rowCount(area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size of the range",
    );
  }
  return (row, column) => {
    const cells = rows[row];
    return Array.isArray(cells) ? (cells[column] as unknown) : null;
  };
}

/** Throws `AccessDenied` when the sheet's protection keeps the area's content from being changed. */
export function assertWritable(book: Book, sheet: SheetData, area: AreaData, what: string): void {
  if (sheet.isProtected && hasLockedCell(book.data, sheet, area)) throw accessDenied(what);
}

/** Puts a content into a cell, which keeps its style. Nothing enters a covered cell of a merge. */
export function writeCell(
  book: Book,
  sheet: SheetData,
  row: number,
  column: number,
  content: CellContent,
): void {
  if (isCovered(sheet, row, column)) return;
  book.journal.keepCell(sheet, row, column);
  const { format, ...rest } = content;
  const style = styleAt(sheet, row, column);
  const own = styleOf(book.data, style);
  const isFree = own.numberFormat === "General" && format !== undefined;
  const next = isFree ? internStyle(book.data, { ...own, numberFormat: format }) : style;
  const isBlank = content.value === null && content.formula === undefined;
  const isPlain = isBlank && cellAt(sheet, row, column) === undefined;
  if (!isPlain) placeCell(sheet, row, column, { ...rest, style: next });
  book.touch();
}

/** Changes the style of every cell of an area, and of whole rows and columns as such. */
export function restyle(
  book: Book,
  sheet: SheetData,
  area: AreaData,
  change: (style: CellStyle, row: number, column: number) => CellStyle,
): void {
  const apply = (row: number, column: number, cell: CellData | undefined) => {
    const style = styleOf(book.data, styleAt(sheet, row, column));
    const next = internStyle(book.data, change(style, row, column));
    if (cell?.style === next) return;
    book.journal.keepCell(sheet, row, column);
    placeCell(sheet, row, column, { ...(cell ?? { value: null }), style: next });
  };
  if (cellCount(area) <= 200_000) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        apply(row, column, cellAt(sheet, row, column));
      }
    }
    return;
  }
  for (const { row, column, cell } of [...existingCells(sheet, area)]) apply(row, column, cell);
  book.journal.keepSheet(sheet);
  for (let column = area.left; column <= area.right; column += 1) {
    const style = styleOf(book.data, columnAt(sheet, column)?.style ?? 0);
    setColumn(sheet, column, { style: internStyle(book.data, change(style, area.top, column)) });
  }
}

/** Gives one column properties of its own, out of the span that it may belong to. */
export function setColumn(
  sheet: SheetData,
  column: number,
  change: { hidden?: boolean; width?: number; style?: number },
): void {
  const span = columnAt(sheet, column);
  const own = { hidden: false, ...span, ...change, first: column, last: column };
  const others = sheet.columns.filter((other) => other !== span);
  const before = span && span.first < column ? [{ ...span, last: column - 1 }] : [];
  const after = span && span.last > column ? [{ ...span, first: column + 1 }] : [];
  sheet.columns = [...others, ...before, own, ...after].sort((a, b) => a.first - b.first);
}

export function setRow(
  sheet: SheetData,
  row: number,
  change: { hidden?: boolean; height?: number },
): void {
  const before = sheet.rowProperties.get(row) ?? { hidden: false };
  sheet.rowProperties.set(row, { ...before, ...change });
}
