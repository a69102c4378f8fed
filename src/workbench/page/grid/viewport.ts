import type { AreaData } from "../../data";
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

/** Scrolls as little as it takes to see the start of the area, and its end where it fits. */
export function reveal(layout: SheetLayout, { scroller, zoom }: Port, area: AreaData): void {
  const { sheet, rows, columns } = layout;
  if (area.top >= sheet.frozenRows) {
    const start = rows.start(area.top) - rows.start(sheet.frozenRows);
    const end = rows.start(area.bottom + 1) + COLUMN_HEADER_HEIGHT - scroller.clientHeight / zoom;
    scroller.scrollTop = nearest(scroller.scrollTop, start * zoom, end * zoom);
  }
  if (area.left >= sheet.frozenColumns) {
    const start = columns.start(area.left) - columns.start(sheet.frozenColumns);
    const end = columns.start(area.right + 1) + ROW_HEADER_WIDTH - scroller.clientWidth / zoom;
    scroller.scrollLeft = nearest(scroller.scrollLeft, start * zoom, end * zoom);
  }
}

/** The scroll closest to the present one that shows the end and, above all, the start. */
function nearest(present: number, start: number, end: number): number {
  return Math.floor(Math.min(Math.max(present, Math.ceil(end)), start));
}
