import type { SheetData } from "../../files/workbook/data";
import { isMissing, text } from "../wire/arguments";
import { WORKBOOK_TARGET } from "../book/events";
import { itemNotFound } from "../book/errors";
import { ExcelCollection, method, wireType, type WireType } from "../wire/wire";
import type { Model, SheetObject } from "./model";
import { REGISTRATIONS } from "./registrations";
import { addSheet } from "./sheets";

/** The workbook's sheets, in the order of their tabs. */
export class WorksheetCollection extends ExcelCollection {
  constructor(readonly model: Model) {
    super();
  }
  override get wire(): WireType {
    return WORKSHEET_COLLECTION;
  }
  override get items(): readonly SheetObject[] {
    return this.sheets(false);
  }
  sheets(visibleOnly: boolean): readonly SheetObject[] {
    return this.model.book.data.sheets
      .filter((sheet) => !visibleOnly || sheet.visibility === "Visible")
      .map((sheet) => this.model.worksheet(sheet));
  }
  /** By name, whatever its capitals, or by id. */
  getItemOrNullObject(key: string): SheetObject | null {
    const { book } = this.model;
    const isIt = (sheet: SheetData) =>
      sheet.name.toLowerCase() === key.toLowerCase() || book.sheetId(sheet) === key;
    const sheet = book.data.sheets.find(isIt);
    return sheet ? this.model.worksheet(sheet) : null;
  }
  getItem(key: string): SheetObject {
    return this.getItemOrNullObject(key) ?? this.missing(key);
  }
  getActiveWorksheet(): SheetObject {
    return this.model.worksheet(this.model.book.activeSheet);
  }
  getFirst(visibleOnly: boolean): SheetObject {
    return this.sheets(visibleOnly)[0] ?? this.missing("first");
  }
  getLast(visibleOnly: boolean): SheetObject {
    return this.sheets(visibleOnly).at(-1) ?? this.missing("last");
  }
  add(name: string | null): SheetObject {
    this.model.book.assertFocus();
    return this.model.worksheet(addSheet(this.model.book, name));
  }

  private missing(key: string): never {
    throw itemNotFound(`worksheet ${key}`);
  }
}

const isOn = (value: unknown) => value === true;

const registrations = Object.fromEntries(
  Object.entries(REGISTRATIONS).flatMap(([name, { event, collectionSince }]) => [
    [
      `_Register${name}`,
      method<WorksheetCollection>(({ model }) => {
        model.book.events.register(event, WORKBOOK_TARGET);
      }, collectionSince),
    ],
    [
      `_Unregister${name}`,
      method<WorksheetCollection>(({ model }) => {
        model.book.events.unregister(event, WORKBOOK_TARGET);
      }, collectionSince),
    ],
  ]),
);

const WORKSHEET_COLLECTION = wireType<WorksheetCollection>("WorksheetCollection", {
  add: method((sheets, name) => sheets.add(isMissing(name) ? null : text(name, "name"))),
  getActiveWorksheet: method((sheets) => sheets.getActiveWorksheet()),
  getItem: method((sheets, key) => sheets.getItem(text(key, "key"))),
  getItemOrNullObject: method((sheets, key) => sheets.getItemOrNullObject(text(key, "key")), 4),
  getCount: method((sheets, visible) => sheets.sheets(isOn(visible)).length, 4),
  getFirst: method((sheets, visible) => sheets.getFirst(isOn(visible)), 5),
  getLast: method((sheets, visible) => sheets.getLast(isOn(visible)), 5),
  ...registrations,
});
