import type { AreaData } from "../../files/workbook/data";
import type { SheetLayout } from "./sheetLayout";
import { MAX_COLUMNS, MAX_ROWS } from "./sheetLayout";

/** The active cell, and the area selected around it. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly area: AreaData;
}

/** The merge that a cell belongs to, or the cell alone. */
export function mergeAt(merges: readonly AreaData[], row: number, column: number): AreaData {
  return (
    merges.find(
      ({ top, left, bottom, right }) =>
        top <= row && row <= bottom && left <= column && column <= right,
    ) ?? { top: row, left: column, bottom: row, right: column }
  );
}

/** One cell selected, its whole merge with it. */
export function selectCell(merges: readonly AreaData[], row: number, column: number): Selection {
  const area = mergeAt(merges, row, column);
  return { row: area.top, column: area.left, area };
}

/** From the active cell to another one, grown so that no merge is cut. */
export function extendTo(
  merges: readonly AreaData[],
  from: Selection,
  row: number,
  column: number,
): Selection {
  let area = around(mergeAt(merges, from.row, from.column), mergeAt(merges, row, column));
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of merges) {
      if (!intersect(area, merge)) continue;
      const larger = around(area, merge);
      if (!sameArea(area, larger)) {
        area = larger;
        grown = true;
      }
    }
  }
  return { row: from.row, column: from.column, area };
}

/** Where an arrow leads from an area: over merges and hidden rows, never out of the sheet. */
export function step(
  layout: SheetLayout,
  area: AreaData,
  direction: "up" | "down" | "left" | "right",
): { row: number; column: number } {
  const { rows, columns } = layout;
  switch (direction) {
    case "up":
      return { row: rows.next(area.top, -1), column: area.left };
    case "down":
      return { row: Math.min(rows.next(area.bottom, 1), MAX_ROWS - 1), column: area.left };
    case "left":
      return { row: area.top, column: columns.next(area.left, -1) };
    case "right":
      return { row: area.top, column: Math.min(columns.next(area.right, 1), MAX_COLUMNS - 1) };
  }
}

export function sameArea(one: AreaData, other: AreaData): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

function intersect(one: AreaData, other: AreaData): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}

function around(one: AreaData, other: AreaData): AreaData {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
