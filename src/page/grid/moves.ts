import type { Command } from "./keyboard";
import type { Selection } from "./selection";
import { extendTo, selectCell, step } from "./selection";
import type { SheetLayout } from "./sheetLayout";
import { MAX_COLUMNS, MAX_ROWS } from "./sheetLayout";

type Move = Extract<Command, { kind: "move" | "jump" | "page" | "all" }>;

/** The selection after a key that moves it; `screenful` is how many rows a page has. */
export function moved(
  layout: SheetLayout,
  from: Selection,
  move: Move,
  screenful: number,
): Selection {
  const { merges } = layout.sheet;
  if (move.kind === "all") {
    return {
      ...from,
      area: { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 },
    };
  }
  const to = target(layout, from, move, screenful);
  return move.extend
    ? extendTo(merges, from, to.row, to.column)
    : selectCell(merges, to.row, to.column);
}

function target(
  layout: SheetLayout,
  from: Selection,
  move: Exclude<Move, { kind: "all" }>,
  screenful: number,
): { row: number; column: number } {
  const { rows, columns } = layout;
  const farEnd = move.extend ? movingEnd(from) : { row: from.row, column: from.column };
  switch (move.kind) {
    case "move":
      return step(layout, move.extend ? cellArea(farEnd) : mergeOrCell(from), move.to);
    case "page": {
      const distance = move.to === "up" ? -screenful : screenful;
      const row = Math.min(Math.max(farEnd.row + distance, 0), rows.count - 1);
      return { row: rows.isHidden(row) ? rows.next(row, 1) : row, column: farEnd.column };
    }
    case "jump":
      if (move.to === "rowStart")
        return { row: farEnd.row, column: columns.visible(0, columns.count)[0] ?? 0 };
      if (move.to === "sheetStart") return { row: 0, column: 0 };
      return lastHeld(layout);
  }
}

/** When one extends, the corner opposite to the active cell moves. */
function movingEnd({ row, column, area }: Selection): { row: number; column: number } {
  return {
    row: area.top === row ? area.bottom : area.top,
    column: area.left === column ? area.right : area.left,
  };
}

function cellArea({ row, column }: { row: number; column: number }) {
  return { top: row, left: column, bottom: row, right: column };
}

/** Of a larger selection, an arrow leaves from the active cell. */
function mergeOrCell({ row, column, area }: Selection) {
  return row === area.top && column === area.left ? area : cellArea({ row, column });
}

function lastHeld({ sheet }: SheetLayout): { row: number; column: number } {
  let row = 0;
  let column = 0;
  for (const [index, cells] of sheet.rows) {
    for (const [other, cell] of cells) {
      if (cell.value === null) continue;
      row = Math.max(row, index);
      column = Math.max(column, other);
    }
  }
  return { row, column };
}
