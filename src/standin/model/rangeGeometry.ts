import type { AreaData } from "../../files/workbook/data";
import { isInSheet } from "../book/address";
import { bounding, columnCount, intersection, rowCount } from "../book/areas";
import { invalidArgument, itemNotFound } from "../book/errors";
import type { CellRange } from "./model";

/** Where a range leads to from an area; each throws `InvalidArgument` outside of the sheet. */
function checked(area: AreaData, name: string): AreaData {
  if (!isInSheet(area) || area.top > area.bottom || area.left > area.right) {
    throw invalidArgument(name);
  }
  return area;
}

/** Relative to the first cell; may lie outside of the range. */
export function cellOf(area: AreaData, row: number, column: number): AreaData {
  const [top, left] = [area.top + row, area.left + column];
  return checked({ top, left, bottom: top, right: left }, "row, column");
}

export function rowOf(area: AreaData, row: number): AreaData {
  return checked({ ...area, top: area.top + row, bottom: area.top + row }, "row");
}

export function columnOf(area: AreaData, column: number): AreaData {
  return checked({ ...area, left: area.left + column, right: area.left + column }, "column");
}

export function offset(area: AreaData, rows: number, columns: number): AreaData {
  return checked(
    {
      top: area.top + rows,
      left: area.left + columns,
      bottom: area.bottom + rows,
      right: area.right + columns,
    },
    "rowOffset, columnOffset",
  );
}

export function resized(area: AreaData, rows: number, columns: number): AreaData {
  return checked(
    { ...area, bottom: area.bottom + rows, right: area.right + columns },
    "deltaRows, deltaColumns",
  );
}

export function sized(area: AreaData, rows: number, columns: number): AreaData {
  return resized(area, rows - rowCount(area), columns - columnCount(area));
}

/** `count` rows below the range, or above it when negative (as `getRowsAbove` counts). */
export function rowsBeside(area: AreaData, count: number): AreaData {
  const rows =
    count > 0
      ? { top: area.bottom + 1, bottom: area.bottom + count }
      : { top: area.top + count, bottom: area.top - 1 };
  return checked({ ...area, ...rows }, "count");
}

export function columnsBeside(area: AreaData, count: number): AreaData {
  const columns =
    count > 0
      ? { left: area.right + 1, right: area.right + count }
      : { left: area.left + count, right: area.left - 1 };
  return checked({ ...area, ...columns }, "count");
}

/** Two ranges of one sheet; Excel refuses those of two. */
function together(range: CellRange, other: CellRange): readonly [AreaData, AreaData] {
  if (range.sheet !== other.sheet) throw invalidArgument("anotherRange");
  return [range.area, other.area];
}

export function common(range: CellRange, other: CellRange): AreaData | null {
  return intersection(...together(range, other));
}

export function commonOrThrow(range: CellRange, other: CellRange): AreaData {
  const area = common(range, other);
  if (!area) throw itemNotFound(`intersection of ${range.address} and ${other.address}`);
  return area;
}

export function around(range: CellRange, other: CellRange): AreaData {
  return bounding(...together(range, other));
}
