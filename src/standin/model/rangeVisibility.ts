import { columnCount, rowCount } from "../book/areas";
import { isColumnHidden } from "../book/cells";
import { accessDenied } from "../book/errors";
import { EVENT } from "../book/events";
import { printArea } from "../book/address";
import { setColumns, setRow } from "../book/writing";
import type { CellRange } from "./model";

function allOrSome(hidden: number, count: number): boolean | null {
  if (hidden === 0) return false;
  return hidden === count ? true : null;
}

/** null when some of its rows are hidden and others not. */
export function rowsHidden({ sheet, area }: CellRange): boolean | null {
  let hidden = 0;
  for (const [row, properties] of sheet.rowProperties) {
    if (properties.hidden && row >= area.top && row <= area.bottom) hidden += 1;
  }
  return allOrSome(hidden, rowCount(area));
}

export function columnsHidden({ sheet, area }: CellRange): boolean | null {
  let hidden = 0;
  for (let column = area.left; column <= area.right; column += 1) {
    if (isColumnHidden(sheet, column)) hidden += 1;
  }
  return allOrSome(hidden, columnCount(area));
}

export function setRowsHidden(range: CellRange, hidden: boolean): void {
  const { sheet, area, model } = range;
  if (sheet.isProtected) throw accessDenied("Range.rowHidden");
  model.book.journal.keepSheet(sheet);
  for (let row = area.top; row <= area.bottom; row += 1) setRow(sheet, row, { hidden });
  model.book.journal.note(`Range.rowHidden ${range.address}`);
  const id = model.book.sheetId(sheet);
  model.book.events.emit(EVENT.rowHiddenChanged, id, {
    worksheetId: id,
    address: printArea(range.getEntireRow().area),
    changeType: hidden ? "Hidden" : "Unhidden",
    source: model.book.author === "coauthor" ? "Remote" : "Local",
  });
}

export function setColumnsHidden(range: CellRange, hidden: boolean): void {
  const { sheet, area, model } = range;
  if (sheet.isProtected) throw accessDenied("Range.columnHidden");
  model.book.journal.keepSheet(sheet);
  setColumns(sheet, area.left, area.right, () => ({ hidden }));
  model.book.journal.note(`Range.columnHidden ${range.address}`);
}
