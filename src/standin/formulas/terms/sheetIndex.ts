import type { AreaData, CellData, SheetData } from "../../../files/workbook/data";
import { FormulaError, type Scalar } from "./scalar";

/** A column's cells from top to bottom. */
export interface ColumnIndex {
  readonly rows: number[];
  readonly cells: CellData[];
}

/** A sheet's cells by column, made once for a recalculation, so that ranges are read quickly. */
export class SheetIndex {
  readonly columns = new Map<number, ColumnIndex>();
  /** The last row and column with a cell; -1 in a blank sheet. */
  lastRow = -1;
  lastColumn = -1;

  constructor(readonly sheet: SheetData) {
    for (const row of [...sheet.rows.keys()].sort((one, other) => one - other)) {
      for (const [column, cell] of sheet.rows.get(row) ?? []) this.add(row, column, cell);
    }
  }

  /** The value of one cell. */
  at(row: number, column: number): Scalar {
    const cell = this.sheet.rows.get(row)?.get(column);
    return cell === undefined ? null : valueOf(cell);
  }

  /** The area without the rows and columns where no cell stands. */
  clip(area: AreaData): AreaData {
    return {
      ...area,
      bottom: Math.min(area.bottom, this.lastRow),
      right: Math.min(area.right, this.lastColumn),
    };
  }

  /** Calls for each cell that exists in the area, column by column. */
  forEach(area: AreaData, visit: (cell: CellData, row: number, column: number) => void): void {
    for (const [column, index] of this.columnsIn(area)) {
      for (let at = firstAtLeast(index.rows, area.top); at < index.rows.length; at += 1) {
        const row = index.rows[at] ?? Infinity;
        const cell = index.cells[at];
        if (row > area.bottom || cell === undefined) break;
        visit(cell, row, column);
      }
    }
  }

  /** How many columns with cells the area may touch, at most. */
  width({ left, right }: AreaData): number {
    return Math.min(this.columns.size, right - left + 1);
  }

  /** How many cells exist in the area. */
  count(area: AreaData): number {
    let count = 0;
    for (const [, { rows }] of this.columnsIn(area)) {
      count += firstAtLeast(rows, area.bottom + 1) - firstAtLeast(rows, area.top);
    }
    return count;
  }

  private *columnsIn({ left, right }: AreaData): Generator<[number, ColumnIndex]> {
    if (right - left < this.columns.size) {
      for (let column = left; column <= right; column += 1) {
        const index = this.columns.get(column);
        if (index !== undefined) yield [column, index];
      }
      return;
    }
    for (const entry of this.columns) if (entry[0] >= left && entry[0] <= right) yield entry;
  }

  private add(row: number, column: number, cell: CellData): void {
    let index = this.columns.get(column);
    if (index === undefined) {
      index = { rows: [], cells: [] };
      this.columns.set(column, index);
    }
    index.rows.push(row);
    index.cells.push(cell);
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
  }
}

/** The place of the first number that is at least this, in an ascending list. */
export function firstAtLeast(ascending: readonly number[], least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Few codes exist: one object for each. */
const errors = new Map<string, FormulaError>();

/** A cell's value, its error as an error. */
export function valueOf(cell: CellData): Scalar {
  if (cell.isError !== true) return cell.value;
  const code = String(cell.value);
  const error = errors.get(code) ?? new FormulaError(code);
  errors.set(code, error);
  return error;
}
