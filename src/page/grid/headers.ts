import { columnLetters } from "../../plan/address";
import type { Axis } from "./axis";
import type { DrawnSlot, Slot } from "./slots";
import { gapCell } from "./slots";

export const ROW_HEADER_WIDTH = 44;
export const COLUMN_HEADER_HEIGHT = 22;

/** Where a frozen column sticks. */
export function frozenLeft(columns: Axis, column: number): string {
  return `${String(ROW_HEADER_WIDTH + columns.start(column))}px`;
}

/** Where a frozen row sticks. */
export function frozenTop(rows: Axis, row: number): string {
  return `${String(COLUMN_HEADER_HEIGHT + rows.start(row))}px`;
}

/** The widths of what is drawn, the row numbers first. */
export function columnWidths(columns: Axis, slots: readonly Slot[]): HTMLElement {
  const group = document.createElement("colgroup");
  const widths = slots.map((slot) => ("gap" in slot ? slot.gap : columns.size(slot.index)));
  for (const width of [ROW_HEADER_WIDTH, ...widths]) {
    const column = document.createElement("col");
    column.style.width = `${String(width)}px`;
    group.append(column);
  }
  return group;
}

/** The row of column letters. */
export function headerRow(columns: Axis, slots: readonly Slot[]): HTMLElement {
  const head = document.createElement("thead");
  const row = head.insertRow();
  // Selects the whole sheet with the mouse; with the keyboard, Ctrl+A does.
  const corner = document.createElement("td");
  corner.className = "corner";
  corner.setAttribute("aria-hidden", "true");
  row.append(corner);
  for (const slot of slots) {
    if ("gap" in slot) {
      row.append(gapCell());
      continue;
    }
    const header = document.createElement("th");
    header.scope = "col";
    header.dataset.column = String(slot.index);
    header.setAttribute("aria-colindex", String(slot.index + 1));
    header.textContent = columnLetters(slot.index + 1);
    if (slot.frozen) {
      header.classList.add("frozen");
      header.style.left = frozenLeft(columns, slot.index);
    }
    row.append(header);
  }
  return head;
}

/** A row's number. */
export function rowHeader(rows: Axis, { index, frozen }: DrawnSlot): HTMLElement {
  const header = document.createElement("th");
  header.scope = "row";
  header.dataset.row = String(index);
  header.textContent = String(index + 1);
  if (frozen) {
    header.classList.add("frozen");
    header.style.top = frozenTop(rows, index);
  }
  return header;
}
