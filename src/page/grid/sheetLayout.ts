import type { CellData, CellStyle, SheetData, WorkbookData } from "../../files/workbook/data";
import { Axis } from "./axis";

/** What Excel allows. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const PIXELS_PER_POINT = 96 / 72;
/** A « 0 » of Calibri 11, the unit of column widths. */
const PIXELS_PER_CHARACTER = 7;
const LINE_HEIGHT = 1.35;

/** Where the rows and the columns of a sheet stand, in pixels, and how many are shown. */
export interface SheetLayout {
  readonly sheet: SheetData;
  readonly styles: readonly CellStyle[];
  readonly rows: Axis;
  readonly columns: Axis;
}

/** At least so many are shown, however little the sheet holds: the cell selected, a screenful. */
export interface LeastExtent {
  readonly rows: number;
  readonly columns: number;
}

/** Lays out a sheet: what it holds, some room after it, and at least what `least` says. */
export function layOut(book: WorkbookData, sheet: SheetData, least: LeastExtent): SheetLayout {
  const used = usedExtent(sheet);
  const rowCount = Math.min(MAX_ROWS, Math.max(used.rows + 20, least.rows));
  const columnCount = Math.min(MAX_COLUMNS, Math.max(used.columns + 4, least.columns));
  const widths = new Map<number, number>();
  for (const column of sheet.columns) {
    const width = column.hidden ? 0 : characters(column.width ?? sheet.defaultColumnWidth);
    for (let index = column.first; index <= Math.min(column.last, columnCount - 1); index += 1) {
      widths.set(index, width);
    }
  }
  const defaultWidth = characters(sheet.defaultColumnWidth);
  const columns = new Axis(columnCount, (index) => widths.get(index) ?? defaultWidth);
  const defaultHeight = points(sheet.defaultRowHeight);
  const rows = new Axis(rowCount, (index) => {
    const properties = sheet.rowProperties.get(index);
    if (properties?.hidden === true) return 0;
    if (properties?.height !== undefined) return points(properties.height);
    return Math.max(defaultHeight, wrappedHeight(book, sheet.rows.get(index), columns));
  });
  return { sheet, styles: book.styles, rows, columns };
}

/** How many rows and columns hold something, if only a style. */
export function usedExtent(sheet: SheetData): LeastExtent {
  let rows = 0;
  let columns = 0;
  for (const [row, cells] of sheet.rows) {
    if (row >= rows) rows = row + 1;
    for (const column of cells.keys()) if (column >= columns) columns = column + 1;
  }
  return { rows, columns };
}

/** A row without a height of its own grows with its wrapped texts, as Excel does on opening. */
function wrappedHeight(
  book: WorkbookData,
  cells: ReadonlyMap<number, CellData> | undefined,
  columns: Axis,
): number {
  let height = 0;
  for (const [column, cell] of cells ?? []) {
    const style = book.styles[cell.style];
    if (style?.wrap !== true || typeof cell.value !== "string") continue;
    const perLine = Math.max(1, columns.size(column) / (style.font.size * 0.66));
    const lines = cell.value
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
    height = Math.max(height, points(lines * style.font.size * LINE_HEIGHT));
  }
  return height;
}

function points(height: number): number {
  return Math.round(height * PIXELS_PER_POINT);
}

function characters(width: number): number {
  return Math.round(width * PIXELS_PER_CHARACTER);
}

/** The index of a cell's style, whether it exists or not: its own, else its row's, else its column's. */
export function styleIndexAt(layout: SheetLayout, row: number, column: number): number | undefined {
  const { sheet } = layout;
  return (
    sheet.rows.get(row)?.get(column)?.style ??
    sheet.rowProperties.get(row)?.style ??
    sheet.columns.find(({ first, last }) => first <= column && column <= last)?.style
  );
}

export function styleAt(layout: SheetLayout, row: number, column: number): CellStyle | undefined {
  const index = styleIndexAt(layout, row, column);
  return index === undefined ? undefined : layout.styles[index];
}
