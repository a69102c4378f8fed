import type { AreaData, ColumnData, RowData, SheetData } from "../../files/workbook/data";
import { cellCount, columnCount, intersection, rowCount, sameArea } from "./areas";
import type { Book } from "./book";
import { cellAt, existingCells, hasLockedCell, isCovered, placeCell, styleAt } from "./cells";
import type { CellContent } from "./content";
import { accessDenied, HostError, invalidArgument } from "./errors";
import { internStyle, styleOf } from "./styles";
import { followHeader } from "./tableHeaders";

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

/**
 * Throws as Excel does when a part of an array formula is to be changed; where it spills one may
 * write, and it does not spill any more.
 */
export function assertArraysStayWhole(sheet: SheetData, area: AreaData): void {
  for (const { cell } of existingCells(sheet, area)) {
    if (cell.array === undefined || cell.array.isDynamic) continue;
    const common = intersection(cell.array.area, area);
    if (common === null || !sameArea(common, cell.array.area)) throw arrayRefusal();
  }
}

export function arrayRefusal(): HostError {
  return new HostError("InvalidOperation", "You can't change part of an array.");
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
  followHeader(book, sheet, row, column);
  book.touch(sheet, { top: row, left: column, bottom: row, right: column });
}

/** Gives columns properties, cutting the spans that they belong to at their bounds. */
export function setColumns(
  sheet: SheetData,
  first: number,
  last: number,
  change: (span: ColumnData) => Partial<ColumnData>,
): void {
  const spans: ColumnData[] = [];
  let next = first;
  const add = (span: ColumnData) => spans.push({ ...span, ...change(span) });
  for (const span of [...sheet.columns].sort((one, other) => one.first - other.first)) {
    if (span.last < first || span.first > last) {
      spans.push(span);
      continue;
    }
    if (span.first > next) add({ first: next, last: span.first - 1, hidden: false });
    if (span.first < first) spans.push({ ...span, last: first - 1 });
    add({ ...span, first: Math.max(span.first, first), last: Math.min(span.last, last) });
    if (span.last > last) spans.push({ ...span, first: last + 1 });
    next = Math.min(span.last, last) + 1;
  }
  if (next <= last) add({ first: next, last, hidden: false });
  sheet.columns = spans.sort((one, other) => one.first - other.first);
}

export function setRow(sheet: SheetData, row: number, change: Partial<RowData>): void {
  const before = sheet.rowProperties.get(row) ?? { hidden: false };
  sheet.rowProperties.set(row, { ...before, ...change });
}
