import type { AreaData } from "../../files/workbook/data";
import { COLUMN_COUNT, ROW_COUNT } from "./address";

export function rowCount(area: AreaData): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: AreaData): number {
  return area.right - area.left + 1;
}

export function cellCount(area: AreaData): number {
  return rowCount(area) * columnCount(area);
}

export function isEntireRow(area: AreaData): boolean {
  return area.left === 0 && area.right === COLUMN_COUNT - 1;
}

export function isEntireColumn(area: AreaData): boolean {
  return area.top === 0 && area.bottom === ROW_COUNT - 1;
}

export function sameArea(one: AreaData, other: AreaData): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

/** null when they have no cell in common. */
export function intersection(one: AreaData, other: AreaData): AreaData | null {
  const common = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

export function contains(area: AreaData, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The smallest rectangle around both. */
export function bounding(one: AreaData, other: AreaData): AreaData {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** What is left of `area` without `hole`, as rectangles that don't overlap. */
export function subtract(area: AreaData, hole: AreaData): AreaData[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const parts = [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}
