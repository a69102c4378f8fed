import type { AreaData } from "../../files/workbook/data";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from "./headers";
import type { Window } from "./drawTable";
import type { SheetLayout } from "./sheetLayout";
import { wholeMerges } from "./spans";

/** Drawn beyond what is seen, so that scrolling a little draws nothing. */
const MORE_ROWS = 12;
const MORE_COLUMNS = 3;
/** A merge up to this long is drawn whole, so that its text does not move while one scrolls. */
const WHOLE_MERGE = 60;

/** What one scrolls in, and how much larger than the sheet's own pixels it shows it. */
export interface Port {
  readonly scroller: HTMLElement;
  readonly zoom: number;
}

/** The rows and columns in sight: what one scrolls to, below and beside the frozen ones. */
export function inSight(layout: SheetLayout, { scroller, zoom }: Port): Window {
  const { sheet, rows, columns } = layout;
  const scrollTop = scroller.scrollTop / zoom;
  const scrollLeft = scroller.scrollLeft / zoom;
  const top = scrollTop + rows.start(sheet.frozenRows);
  const left = scrollLeft + columns.start(sheet.frozenColumns);
  const bottom = scrollTop + scroller.clientHeight / zoom - COLUMN_HEADER_HEIGHT;
  const right = scrollLeft + scroller.clientWidth / zoom - ROW_HEADER_WIDTH;
  return {
    rows: { first: rows.at(top), last: rows.at(Math.max(bottom, top)) },
    columns: { first: columns.at(left), last: columns.at(Math.max(right, left)) },
  };
}

/** What to draw for what is in sight: some more on every side, and merges whole. */
export function toDraw(layout: SheetLayout, sight: Window): Window {
  const { sheet, rows, columns } = layout;
  const wider = {
    rows: {
      first: Math.max(0, sight.rows.first - MORE_ROWS),
      last: Math.min(rows.count - 1, sight.rows.last + MORE_ROWS),
    },
    columns: {
      first: Math.max(0, sight.columns.first - MORE_COLUMNS),
      last: Math.min(columns.count - 1, sight.columns.last + MORE_COLUMNS),
    },
  };
  return {
    rows: wholeMerges(sheet.merges, wider.rows, WHOLE_MERGE, ({ top, bottom }) => ({
      first: top,
      last: bottom,
    })),
    columns: wholeMerges(sheet.merges, wider.columns, WHOLE_MERGE, ({ left, right }) => ({
      first: left,
      last: right,
    })),
  };
}

/** Whether all that is in sight is drawn already. */
export function covers(drawn: Window, sight: Window): boolean {
  return (
    drawn.rows.first <= sight.rows.first &&
    sight.rows.last <= drawn.rows.last &&
    drawn.columns.first <= sight.columns.first &&
    sight.columns.last <= drawn.columns.last
  );
}

/** Scrolls as little as it takes to see the area; one that is far away comes to the middle. */
export function reveal(layout: SheetLayout, { scroller, zoom }: Port, area: AreaData): void {
  const { sheet, rows, columns } = layout;
  if (area.top >= sheet.frozenRows) {
    const start = rows.start(area.top) - rows.start(sheet.frozenRows);
    const room = scroller.clientHeight / zoom - COLUMN_HEADER_HEIGHT - rows.start(sheet.frozenRows);
    const end = start + rows.span(area.top, area.bottom);
    scroller.scrollTop = nearest(scroller.scrollTop / zoom, start, end, room) * zoom;
  }
  if (area.left >= sheet.frozenColumns) {
    const start = columns.start(area.left) - columns.start(sheet.frozenColumns);
    const room =
      scroller.clientWidth / zoom - ROW_HEADER_WIDTH - columns.start(sheet.frozenColumns);
    const end = start + columns.span(area.left, area.right);
    scroller.scrollLeft = nearest(scroller.scrollLeft / zoom, start, end, room) * zoom;
  }
}

/** Where to scroll to see start…end in so much room; of what is too long, the start. */
function nearest(present: number, start: number, end: number, room: number): number {
  if (start >= present && end <= present + room) return present;
  if (end - start > room) return start;
  const isFar = start < present - room / 2 || end > present + room * 1.5;
  if (isFar) return Math.max(0, (start + end - room) / 2);
  // A pixel more: the browser rounds what is enlarged or reduced.
  return start < present ? start : end - room + 1;
}
