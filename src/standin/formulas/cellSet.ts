import type { AreaData, SheetData } from "../../files/workbook/data";
import { firstAtLeast } from "./terms/sheetIndex";

/** Cells of a workbook, of which it is asked whether any stands in an area. */
export class CellSet {
  private readonly columns = new Map<SheetData, Map<number, number[]>>();
  private readonly wide = new Map<SheetData, AreaData[]>();

  add(sheet: SheetData, row: number, column: number): void {
    let columns = this.columns.get(sheet);
    if (columns === undefined) this.columns.set(sheet, (columns = new Map<number, number[]>()));
    let rows = columns.get(column);
    if (rows === undefined) columns.set(column, (rows = []));
    const at = firstAtLeast(rows, row);
    if (rows[at] !== row) rows.splice(at, 0, row);
  }

  addArea(sheet: SheetData, area: AreaData): void {
    const isOne = area.top === area.bottom && area.left === area.right;
    if (isOne) this.add(sheet, area.top, area.left);
    else this.wide.set(sheet, [...(this.wide.get(sheet) ?? []), area]);
  }

  /** Whether one of the cells stands in the area. */
  touches(sheet: SheetData, area: AreaData): boolean {
    const isWide = this.wide.get(sheet)?.some((one) => doMeet(one, area)) === true;
    if (isWide) return true;
    const columns = this.columns.get(sheet);
    if (columns === undefined) return false;
    const has = (rows: readonly number[] | undefined): boolean =>
      rows !== undefined && (rows[firstAtLeast(rows, area.top)] ?? Infinity) <= area.bottom;
    if (area.right - area.left < columns.size) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (has(columns.get(column))) return true;
      }
      return false;
    }
    for (const [column, rows] of columns) {
      if (column >= area.left && column <= area.right && has(rows)) return true;
    }
    return false;
  }
}

function doMeet(one: AreaData, other: AreaData): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
