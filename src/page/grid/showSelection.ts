import type { Selection } from "./selection";

/** Marks the selected cells and their headers in the drawn table. */
export function showSelection(table: HTMLTableElement, { row, column, area }: Selection): void {
  for (const cell of table.querySelectorAll<HTMLElement>("tbody td[data-row]")) {
    const at = place(cell);
    const isIn =
      area.top <= at.row &&
      at.row <= area.bottom &&
      area.left <= at.column &&
      at.column <= area.right;
    const isActive = at.row === row && at.column === column;
    cell.classList.toggle("active", isActive);
    cell.classList.toggle("in-selection", isIn && !isActive);
    cell.setAttribute("aria-selected", String(isIn));
  }
  for (const header of table.querySelectorAll<HTMLElement>("th[data-row], th[data-column]")) {
    const { row: ownRow, column: ownColumn } = header.dataset;
    const isIn =
      ownRow === undefined
        ? area.left <= Number(ownColumn) && Number(ownColumn) <= area.right
        : area.top <= Number(ownRow) && Number(ownRow) <= area.bottom;
    header.classList.toggle("selected", isIn);
  }
}

/** The row and column that a drawn cell stands for. */
export function place(cell: HTMLElement): { row: number; column: number } {
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}
