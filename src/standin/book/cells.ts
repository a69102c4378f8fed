import type {
  AreaData,
  CellData,
  ColumnData,
  SheetData,
  WorkbookData,
} from "../../files/workbook/data";
import { contains, intersection } from "./areas";

/** Rows and columns count from 0 in all of this file. */
export function cellAt(sheet: SheetData, row: number, column: number): CellData | undefined {
  return sheet.rows.get(row)?.get(column);
}

/** Puts a cell in its place; null takes it away. */
export function placeCell(sheet: SheetData, row: number, column: number, cell: CellData | null) {
  const cells = sheet.rows.get(row);
  if (cell === null) {
    cells?.delete(column);
    if (cells?.size === 0) sheet.rows.delete(row);
  } else if (cells) cells.set(column, cell);
  else sheet.rows.set(row, new Map([[column, cell]]));
}

export function columnAt(sheet: SheetData, column: number): ColumnData | undefined {
  return sheet.columns.find((span) => column >= span.first && column <= span.last);
}

/** The style that the cell has, or would have: its own, its row's, its column's, the default. */
export function styleAt(sheet: SheetData, row: number, column: number): number {
  return (
    cellAt(sheet, row, column)?.style ??
    sheet.rowProperties.get(row)?.style ??
    columnAt(sheet, column)?.style ??
    0
  );
}

export function isRowHidden(sheet: SheetData, row: number): boolean {
  return sheet.rowProperties.get(row)?.hidden ?? false;
}

export function isColumnHidden(sheet: SheetData, column: number): boolean {
  return columnAt(sheet, column)?.hidden ?? false;
}

export function hasContent(cell: CellData | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

/** The cells that exist in an area, in reading order. */
export function* existingCells(
  sheet: SheetData,
  area: AreaData,
): Generator<{ row: number; column: number; cell: CellData }> {
  const rows = [...sheet.rows.keys()].filter((row) => row >= area.top && row <= area.bottom);
  for (const row of rows.sort((one, other) => one - other)) {
    const cells = [...(sheet.rows.get(row) ?? [])].sort(([one], [other]) => one - other);
    for (const [column, cell] of cells) {
      if (column >= area.left && column <= area.right) yield { row, column, cell };
    }
  }
}

/**
 * What Excel counts as used, null for a blank sheet. With `valuesOnly`, formatted blanks are left
 * out; without, every formatted cell and every formatted row counts.
 */
export function usedArea(sheet: SheetData, within: AreaData, valuesOnly: boolean): AreaData | null {
  let used: AreaData | null = null;
  const grow = (row: number, column: number) => {
    used = used
      ? {
          top: Math.min(used.top, row),
          left: Math.min(used.left, column),
          bottom: Math.max(used.bottom, row),
          right: Math.max(used.right, column),
        }
      : { top: row, left: column, bottom: row, right: column };
  };
  for (const [row, cells] of sheet.rows) {
    if (row < within.top || row > within.bottom) continue;
    for (const [column, cell] of cells) {
      if (column < within.left || column > within.right) continue;
      if (!valuesOnly || hasContent(cell)) grow(row, column);
    }
  }
  if (!valuesOnly) {
    for (const [row, { style }] of sheet.rowProperties) {
      if (style !== undefined && row >= within.top && row <= within.bottom) grow(row, within.left);
    }
  }
  return used;
}

/** Inside a merged area, but not its first cell: such a cell is always blank. */
export function isCovered(sheet: SheetData, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) => contains(merge, row, column) && !(merge.top === row && merge.left === column),
  );
}

export function mergesIn(sheet: SheetData, area: AreaData): AreaData[] {
  return sheet.merges.filter((merge) => intersection(merge, area) !== null);
}

/** Any cell of the area that a protected sheet keeps from being changed. */
export function hasLockedCell(data: WorkbookData, sheet: SheetData, area: AreaData): boolean {
  const isLocked = (row: number, column: number) =>
    data.styles[styleAt(sheet, row, column)]?.locked ?? true;
  // Beyond the cells that exist only rows and columns with a style of their own can be unlocked.
  const bottom = Math.min(area.bottom, area.top + 2_000);
  const right = Math.min(area.right, area.left + 200);
  for (let row = area.top; row <= bottom; row += 1) {
    for (let column = area.left; column <= right; column += 1) {
      if (isLocked(row, column)) return true;
    }
  }
  return bottom < area.bottom || right < area.right;
}
