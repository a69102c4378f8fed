import type { AreaData, SheetData, SheetVisibility } from "../../files/workbook/data";
import {
  WHOLE_SHEET,
  cutAddress,
  isName,
  parseArea,
  printArea,
  splitList,
  splitSheet,
} from "../book/address";
import { usedArea } from "../book/cells";
import { HostError, accessDenied, apiNotFound, invalidArgument } from "../book/errors";
import { EVENT } from "../book/events";
import { ExcelObject, type WireType } from "../wire/wire";
import { WorksheetFreezePanes } from "./worksheetFreezePanes";
import type { CellRange, Model, SheetObject } from "./model";
import { deleteSheet, moveSheet, renameSheet } from "./sheets";
import { TableCollection } from "./tableCollection";
import { WorksheetProtection } from "./worksheetProtection";

/** A sheet of the workbook. */
export class Worksheet extends ExcelObject implements SheetObject {
  constructor(
    override readonly wire: WireType,
    readonly model: Model,
    readonly sheet: SheetData,
  ) {
    super();
  }

  override get identity() {
    return { Id: this.id };
  }
  get id(): string {
    return this.model.book.sheetId(this.sheet);
  }
  get name(): string {
    return this.sheet.name;
  }
  set name(name: string) {
    renameSheet(this.model.book, this.sheet, name);
  }
  get position(): number {
    return this.model.book.data.sheets.indexOf(this.sheet);
  }
  set position(position: number) {
    moveSheet(this.model.book, this.sheet, position);
  }
  get visibility(): SheetVisibility {
    return this.sheet.visibility;
  }
  set visibility(visibility: SheetVisibility) {
    const { book } = this.model;
    const others = book.data.sheets.filter((sheet) => sheet !== this.sheet);
    if (visibility !== "Visible" && others.every((sheet) => sheet.visibility !== "Visible")) {
      throw new HostError("InvalidOperation", "A workbook must have a visible sheet.");
    }
    book.journal.keepSheet(this.sheet);
    this.sheet.visibility = visibility;
    book.journal.note(`Worksheet.visibility ${this.name}`);
  }
  get showGridlines(): boolean {
    return this.sheet.showGridLines;
  }
  set showGridlines(shown: boolean) {
    this.model.book.assertFocus();
    this.model.book.journal.keepSheet(this.sheet);
    this.sheet.showGridLines = shown;
    this.model.book.journal.note(`Worksheet.showGridlines ${this.name}`);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.model.book, this.sheet);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.model, this.sheet);
  }
  get tables(): TableCollection {
    return new TableCollection();
  }

  /** The whole sheet without an address; `InvalidArgument` for what is no address of this sheet. */
  getRange(address?: string): CellRange {
    return this.model.range(this.sheet, address === undefined ? WHOLE_SHEET : this.area(address));
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): CellRange {
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    const parsed = rows > 0 && columns > 0 ? parseArea(printArea(area)) : null;
    if (!parsed || row < 0 || column < 0) throw invalidArgument("getRangeByIndexes");
    return this.model.range(this.sheet, area);
  }
  /** Addresses « comma-separated or semicolon-separated »; some builds know one of the two only. */
  getRanges(addresses?: string): ExcelObject {
    if (addresses === undefined) return this.model.rangeAreas(this.sheet, [WHOLE_SHEET]);
    const list = splitList(cutAddress(addresses), this.model.book.areaSeparators);
    const areas = list.map((address) => this.area(address));
    if (areas.length === 0) throw invalidArgument("address");
    return this.model.rangeAreas(this.sheet, areas);
  }
  getUsedRangeOrNullObject(valuesOnly: boolean): CellRange | null {
    const used = usedArea(this.sheet, WHOLE_SHEET, valuesOnly);
    return used && this.model.range(this.sheet, used);
  }
  /** A1 on a blank sheet: « it will not throw an error ». */
  getUsedRange(valuesOnly: boolean): CellRange {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getRange("A1");
  }

  activate(): void {
    const { book } = this.model;
    book.assertFocus();
    if (this.sheet.visibility !== "Visible")
      throw new HostError("InvalidOperation", "The sheet is hidden.");
    const left = book.activeSheet;
    if (left === this.sheet) return;
    book.data.activeSheet = this.position;
    const leftId = book.sheetId(left);
    book.events.emit(EVENT.deactivated, leftId, { worksheetId: leftId });
    book.events.emit(EVENT.activated, this.id, { worksheetId: this.id });
    book.tell();
  }
  select(areas: readonly AreaData[]): void {
    const { book } = this.model;
    this.activate();
    book.keepSelection(this.sheet, areas);
    const address = areas.map(printArea).join(",");
    book.events.emit(EVENT.selectionChanged, this.id, { worksheetId: this.id, address });
    book.events.emitDocumentSelection();
    book.tell();
  }
  delete(): void {
    this.model.book.assertFocus("InvalidSelection");
    if (this.sheet.visibility === "VeryHidden") throw accessDenied("Worksheet.delete");
    deleteSheet(this.model.book, this.sheet);
  }

  private area(address: string): AreaData {
    const { sheet, rest } = splitSheet(cutAddress(address));
    const area = parseArea(rest.trim());
    // Defined names are kept in the file and not modelled.
    if (!area && isName(rest.trim())) throw apiNotFound(`Worksheet.getRange of a name, ${rest}`);
    const isOther = sheet !== null && sheet.toLowerCase() !== this.name.toLowerCase();
    if (!area || isOther) throw invalidArgument(`address ${address}`);
    return area;
  }
}
