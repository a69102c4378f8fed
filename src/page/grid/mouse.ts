import type { Selection } from "./selection";
import { extendTo, selectCell } from "./selection";
import type { SheetLayout } from "./sheetLayout";
import { MAX_COLUMNS, MAX_ROWS } from "./sheetLayout";
import { place } from "./showSelection";

export interface MouseTarget {
  selection(): Selection;
  layout(): SheetLayout | undefined;
  select(selection: Selection): void;
}

/** Selects with the mouse: a cell, an area while dragging or with Shift, a row or a column by its header. */
export function followMouse(table: HTMLTableElement, target: MouseTarget): void {
  let isDragging = false;
  table.addEventListener("mousedown", (event) => {
    const layout = target.layout();
    if (event.button !== 0 || !layout || !(event.target instanceof Element)) return;
    const header = event.target.closest<HTMLElement>("th, .corner");
    if (header) {
      target.select(wholeLine(header));
      return;
    }
    const at = cellUnder(event.target);
    if (!at) return;
    isDragging = true;
    const { merges } = layout.sheet;
    target.select(
      event.shiftKey
        ? extendTo(merges, target.selection(), at.row, at.column)
        : selectCell(merges, at.row, at.column),
    );
  });
  table.addEventListener("mouseover", (event) => {
    const layout = target.layout();
    const at = isDragging && event.target instanceof Element ? cellUnder(event.target) : undefined;
    if (!at || !layout) return;
    target.select(extendTo(layout.sheet.merges, target.selection(), at.row, at.column));
  });
  document.addEventListener("mouseup", () => {
    isDragging = false;
  });
}

function cellUnder(element: Element): { row: number; column: number } | undefined {
  const cell = element.closest<HTMLElement>("td[data-row]");
  return cell ? place(cell) : undefined;
}

function wholeLine({ dataset }: HTMLElement): Selection {
  const bottom = MAX_ROWS - 1;
  const right = MAX_COLUMNS - 1;
  if (dataset.row !== undefined) {
    const row = Number(dataset.row);
    return { row, column: 0, area: { top: row, left: 0, bottom: row, right } };
  }
  if (dataset.column !== undefined) {
    const column = Number(dataset.column);
    return { row: 0, column, area: { top: 0, left: column, bottom, right: column } };
  }
  return { row: 0, column: 0, area: { top: 0, left: 0, bottom, right } };
}
