import { flag, integer, isMissing, text, word } from "../wire/arguments";
import { itemNotFound } from "../book/errors";
import { method, object, scalar, wireType } from "../wire/wire";
import { REGISTRATIONS } from "./registrations";
import type { SheetObject } from "./model";
import type { Worksheet } from "./worksheet";

const valuesOnly = (value: unknown) => !isMissing(value) && flag(value, "valuesOnly");
const address = (value: unknown) => (isMissing(value) ? undefined : text(value, "address"));

function neighbour(sheet: Worksheet, step: 1 | -1, visibleOnly: unknown): SheetObject | null {
  const { sheets } = sheet.model.book.data;
  for (let at = sheet.position + step; at >= 0 && at < sheets.length; at += step) {
    const found = sheets[at];
    const isSeen =
      isMissing(visibleOnly) || visibleOnly === false || found?.visibility === "Visible";
    if (found && isSeen) return sheet.model.worksheet(found);
  }
  return null;
}

function neighbourOrThrow(sheet: Worksheet, step: 1 | -1, visibleOnly: unknown): SheetObject {
  const found = neighbour(sheet, step, visibleOnly);
  if (!found) throw itemNotFound("worksheet");
  return found;
}

function sheetById(sheet: Worksheet, id: unknown): SheetObject {
  const { book } = sheet.model;
  const found = book.data.sheets.find((other) => book.sheetId(other) === id);
  if (!found) throw itemNotFound(`worksheet ${String(id)}`);
  return sheet.model.worksheet(found);
}

const registrations = Object.fromEntries(
  Object.entries(REGISTRATIONS).flatMap(([name, { event, sheetSince }]) => [
    [
      `_Register${name}`,
      method<Worksheet>((sheet) => {
        sheet.model.book.events.register(event, sheet.id);
      }, sheetSince),
    ],
    [
      `_Unregister${name}`,
      method<Worksheet>((sheet) => {
        sheet.model.book.events.unregister(event, sheet.id);
      }, sheetSince),
    ],
  ]),
);

export const WORKSHEET = wireType<Worksheet>("Worksheet", {
  id: scalar((sheet) => sheet.id),
  name: scalar(
    (sheet) => sheet.name,
    (sheet, value) => (sheet.name = text(value, "name")),
  ),
  position: scalar(
    (sheet) => sheet.position,
    (sheet, value) => (sheet.position = integer(value, "position")),
  ),
  visibility: scalar(
    (sheet) => sheet.visibility,
    (sheet, value) => {
      sheet.visibility = word(value, ["Visible", "Hidden", "VeryHidden"], "visibility");
    },
  ),
  showGridlines: scalar(
    (sheet) => sheet.showGridlines,
    (sheet, value) => (sheet.showGridlines = flag(value, "showGridlines")),
    8,
  ),
  protection: object((sheet) => sheet.protection, 2),
  freezePanes: object((sheet) => sheet.freezePanes, 7),
  tables: object((sheet) => sheet.tables),
  getRange: method((sheet, at) => sheet.getRange(address(at))),
  getRanges: method((sheet, at) => sheet.getRanges(address(at)), 9),
  getCell: method((sheet, row, column) =>
    sheet.getRangeByIndexes(integer(row, "row"), integer(column, "column"), 1, 1),
  ),
  getRangeByIndexes: method(
    (sheet, row, column, rows, columns) =>
      sheet.getRangeByIndexes(
        integer(row, "startRow"),
        integer(column, "startColumn"),
        integer(rows, "rowCount"),
        integer(columns, "columnCount"),
      ),
    7,
  ),
  getUsedRange: method((sheet, only) => sheet.getUsedRange(valuesOnly(only))),
  getUsedRangeOrNullObject: method(
    (sheet, only) => sheet.getUsedRangeOrNullObject(valuesOnly(only)),
    4,
  ),
  getNext: method((sheet, visible) => neighbourOrThrow(sheet, 1, visible), 5),
  getNextOrNullObject: method((sheet, visible) => neighbour(sheet, 1, visible), 5),
  getPrevious: method((sheet, visible) => neighbourOrThrow(sheet, -1, visible), 5),
  getPreviousOrNullObject: method((sheet, visible) => neighbour(sheet, -1, visible), 5),
  activate: method((sheet) => {
    sheet.activate();
  }),
  calculate: method((sheet) => {
    sheet.model.book.settle();
  }, 6),
  delete: method((sheet) => {
    sheet.delete();
  }),
  _GetSheetById: method(sheetById, 7),
  _GetAnotherWorksheetById: method(sheetById, 7),
  ...registrations,
});
