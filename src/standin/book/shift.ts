import type { AreaData } from "../../files/workbook/data";
import { COLUMN_COUNT, ROW_COUNT } from "./address";

/** Cells that move: those of a band, from a line onwards, by some lines down or right (or back). */
export interface Shift {
  readonly axis: "rows" | "columns";
  /** The first line that moves, or the first that goes. */
  readonly at: number;
  /** How many lines come (positive) or go (negative). */
  readonly by: number;
  /** Only cells inside of these bounds across the axis move. */
  readonly band: { readonly first: number; readonly last: number };
}

/** Where a line goes; null when it goes away. */
export function movedLine(line: number, { at, by }: Shift): number | null {
  if (line < at) return line;
  if (by < 0 && line < at - by) return null;
  return line + by;
}

/** Where a rectangle goes: it grows and shrinks with what happens inside; null when nothing is left. */
export function movedArea(area: AreaData, shift: Shift): AreaData | null {
  const isRows = shift.axis === "rows";
  const across = isRows ? [area.left, area.right] : [area.top, area.bottom];
  const isInside = (across[0] ?? 0) >= shift.band.first && (across[1] ?? 0) <= shift.band.last;
  if (!isInside) return area;
  const [start, end] = isRows ? [area.top, area.bottom] : [area.left, area.right];
  const limit = (isRows ? ROW_COUNT : COLUMN_COUNT) - 1;
  if (start === 0 && end === limit) return area;
  const first = movedLine(start, shift) ?? shift.at;
  const last = Math.min(movedLine(end, shift) ?? shift.at - 1, limit);
  if (first > last) return null;
  return isRows ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };
}
