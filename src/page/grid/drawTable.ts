import type { ConditionalFormatData } from "../../files/workbook/data";
import type { Axis } from "./axis";
import { drawCell } from "./drawCell";
import {
  ROW_HEADER_WIDTH,
  columnWidths,
  frozenLeft,
  frozenTop,
  headerRow,
  rowHeader,
} from "./headers";
import type { SheetLayout } from "./sheetLayout";
import type { DrawnSlot, Slot } from "./slots";
import { gapCell, gapRow, slots, strips } from "./slots";
import type { Span, Strip } from "./spans";
import { cellKey, spansIn } from "./spans";

/** The rows and columns to draw besides the frozen ones. */
export interface Window {
  readonly rows: Strip;
  readonly columns: Strip;
}

/** What is drawn of a sheet, whatever the window. */
interface Drawing {
  readonly layout: SheetLayout;
  readonly formats: readonly ConditionalFormatData[];
  readonly columnSlots: readonly Slot[];
  readonly spans: ReadonlyMap<number, Span>;
}

/** Draws the table anew: only the frozen and the windowed cells exist, gaps hold the others' place. */
export function drawTable(
  table: HTMLTableElement,
  layout: SheetLayout,
  formats: readonly ConditionalFormatData[],
  window: Window,
): void {
  const { sheet, rows, columns } = layout;
  const columnSlots = slots(columns, sheet.frozenColumns, window.columns);
  const spans = spansIn(
    sheet.merges,
    rows,
    columns,
    strips(sheet.frozenRows, window.rows),
    strips(sheet.frozenColumns, window.columns),
  );
  const drawing = { layout, formats, columnSlots, spans };
  const body = document.createElement("tbody");
  for (const slot of slots(rows, sheet.frozenRows, window.rows)) {
    body.append("gap" in slot ? gapRow(slot.gap) : drawRow(drawing, slot));
  }
  table.setAttribute("aria-rowcount", String(rows.count));
  table.setAttribute("aria-colcount", String(columns.count));
  table.style.width = `${String(ROW_HEADER_WIDTH + columns.length)}px`;
  table.classList.toggle("without-lines", !sheet.showGridLines);
  table.replaceChildren(columnWidths(columns, columnSlots), headerRow(columns, columnSlots), body);
}

function drawRow(drawing: Drawing, slot: DrawnSlot): HTMLTableRowElement {
  const { rows } = drawing.layout;
  const row = document.createElement("tr");
  row.setAttribute("aria-rowindex", String(slot.index + 1));
  row.style.height = `${String(rows.size(slot.index))}px`;
  row.append(rowHeader(rows, slot));
  for (const columnSlot of drawing.columnSlots) {
    const cell = "gap" in columnSlot ? gapCell() : cellIn(drawing, slot, columnSlot);
    if (cell) row.append(cell);
  }
  return row;
}

/** Nothing where a merge that starts elsewhere covers the cell. */
function cellIn(drawing: Drawing, row: DrawnSlot, column: DrawnSlot): HTMLElement | undefined {
  const { layout, formats, spans } = drawing;
  const { rows, columns } = layout;
  const span = spans.get(cellKey(row.index, column.index));
  if (span?.kind === "covered") return undefined;
  const cell = drawCell(layout, formats, {
    area: span?.area ?? {
      top: row.index,
      left: column.index,
      bottom: row.index,
      right: column.index,
    },
    rowSpan: span?.rows.length ?? 1,
    columnSpan: span?.columns.length ?? 1,
    height: total(rows, span?.rows ?? [row.index]),
    width: total(columns, span?.columns ?? [column.index]),
  });
  if (row.frozen) {
    cell.classList.add("frozen-row");
    cell.style.top = frozenTop(rows, row.index);
  }
  if (column.frozen) {
    cell.classList.add("frozen-column");
    cell.style.left = frozenLeft(columns, column.index);
  }
  return cell;
}

function total(axis: Axis, indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + axis.size(index), 0);
}
