import type { SheetData } from "./data";
import { tooLarge } from "../zip/unreadableFile";

/**
 * Cells between the first and the last ones that hold something, of all sheets together. Excel
 * hands them all over, the blank ones too: ten thousand lines of a plan make 120,000.
 */
export const MOST_CELLS = 500_000;

/** Of a sheet beyond these Excel hands over nothing, and it costs nothing: a space in XFD1048576. */
const MOST_HANDED_OVER = 5_000_000;

/** @throws UnreadableFile when the sheets spread over more cells than any plan needs */
export function refuseTooWide(sheets: readonly SheetData[]): void {
  const spreads = sheets.map(usedCells).filter((cells) => cells <= MOST_HANDED_OVER);
  if (spreads.reduce((sum, cells) => sum + cells, 0) > MOST_CELLS) throw tooLarge();
}

function usedCells({ rows }: SheetData): number {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const [row, cells] of rows) {
    for (const [column, { value, formula }] of cells) {
      if (value === null && formula === undefined) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom === -1 ? 0 : (bottom - top + 1) * (right - left + 1);
}
