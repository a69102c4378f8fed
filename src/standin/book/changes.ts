import type { AreaData, CellData, SheetData } from "../../files/workbook/data";
import { printArea } from "./address";
import { cellCount } from "./areas";
import type { Book } from "./book";
import { cellAt } from "./cells";
import { EVENT } from "./events";

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** How the API names a value's type; of a formula that only Excel can calculate it is unknown. */
export function valueType(cell: CellData | undefined): string {
  if (cell?.isAwaiting === true) return "Unknown";
  if (cell === undefined || cell.value === null) return "Empty";
  if (cell.isError) return "Error";
  if (typeof cell.value === "number") return "Double";
  return typeof cell.value === "boolean" ? "Boolean" : "String";
}

/** What stood in a single cell before it changes; undefined for a larger area, as in Excel. */
export function beforeChange(sheet: SheetData, area: AreaData): CellData | null | undefined {
  if (cellCount(area) !== 1) return undefined;
  const cell = cellAt(sheet, area.top, area.left);
  return cell ? { ...cell } : null;
}

/** Notes the write in the undo list and tells the listeners of the sheet and of the workbook. */
export function announceChange(
  book: Book,
  sheet: SheetData,
  area: AreaData,
  changeType: ChangeType,
  before?: CellData | null,
): void {
  const id = book.sheetId(sheet);
  const address = printArea(area);
  if (![id, "Workbook"].some((target) => book.events.isHeard(EVENT.changed, target))) return;
  book.settle();
  const referenceId = book.keepEventRange(sheet, area);
  const after = cellAt(sheet, area.top, area.left);
  book.events.emit(EVENT.changed, id, {
    worksheetId: id,
    address,
    changeType,
    referenceId,
    source: book.author === "coauthor" ? "Remote" : "Local",
    ...(book.apiLevel >= 14 && {
      triggerSource: book.author === "addin" ? "ThisLocalAddin" : "Unknown",
    }),
    shiftDirection: shiftDirection(changeType),
    ...(before !== undefined && {
      valueBefore: before?.value ?? "",
      valueTypeBefore: valueType(before ?? undefined),
      valueAfter: after?.value ?? "",
      valueTypeAfter: valueType(after),
    }),
  });
}

function shiftDirection(changeType: ChangeType): string {
  switch (changeType) {
    case "RowInserted":
    case "CellInserted":
      return "ShiftCellDown";
    case "ColumnInserted":
      return "ShiftCellRight";
    case "RowDeleted":
    case "CellDeleted":
      return "ShiftCellUp";
    case "ColumnDeleted":
      return "ShiftCellLeft";
    case "RangeEdited":
      return "None";
  }
}
