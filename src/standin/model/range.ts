import type { AreaData, SheetData } from "../../files/workbook/data";
import { COLUMN_COUNT, ROW_COUNT, printArea, printSheet } from "../book/address";
import * as areas from "../book/areas";
import { mergesIn, usedArea } from "../book/cells";
import { generalException, invalidArgument, itemNotFound } from "../book/errors";
import { ExcelObject, type WireType } from "../wire/wire";
import type { CellRange, ClearWord, FormatsObject, Model, SheetObject } from "./model";
import { RangeFormat } from "./rangeFormat";
import * as content from "./rangeContent";
import { clear } from "./rangeEditing";
import * as geometry from "./rangeGeometry";
import { columnsHidden, rowsHidden, setColumnsHidden, setRowsHidden } from "./rangeVisibility";
import { deleteCells, insertCells } from "./shifting";

/** Excel fails to list more. */
const MOST_MERGES = 512;

/** A rectangle of cells of one sheet. */
export class Range extends ExcelObject implements CellRange {
  private referenceId: string | null = null;

  constructor(
    override readonly wire: WireType,
    readonly model: Model,
    readonly sheet: SheetData,
    readonly area: AreaData,
  ) {
    super();
  }

  override get identity(): Readonly<Record<string, string>> {
    return this.referenceId === null ? {} : { _ReferenceId: this.referenceId };
  }

  get address(): string {
    return `${printSheet(this.sheet.name)}!${printArea(this.area)}`;
  }
  /** -1 above 2³¹ - 1, as Excel counts. */
  get cellCount(): number {
    const count = areas.cellCount(this.area);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return areas.isEntireColumn(this.area);
  }
  get isEntireRow(): boolean {
    return areas.isEntireRow(this.area);
  }

  get values(): unknown {
    return content.readValues(this);
  }
  set values(value: unknown) {
    content.writeContents(this, value, "english", "values");
  }
  get formulas(): unknown {
    return content.readFormulas(this, "english");
  }
  set formulas(value: unknown) {
    content.writeContents(this, value, "english", "formulas");
  }
  get formulasLocal(): unknown {
    return content.readFormulas(this, "local");
  }
  set formulasLocal(value: unknown) {
    content.writeContents(this, value, "local", "formulasLocal");
  }
  get numberFormat(): unknown {
    return content.readNumberFormats(this);
  }
  set numberFormat(value: unknown) {
    content.writeNumberFormats(this, value);
  }

  get rowHidden(): boolean | null {
    return rowsHidden(this);
  }
  set rowHidden(hidden: boolean | null) {
    setRowsHidden(this, hidden ?? false);
  }
  get columnHidden(): boolean | null {
    return columnsHidden(this);
  }
  set columnHidden(hidden: boolean | null) {
    setColumnsHidden(this, hidden ?? false);
  }
  /** All its cells are hidden; null when only some are. */
  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }

  get worksheet(): SheetObject {
    return this.model.worksheet(this.sheet);
  }
  get format(): RangeFormat {
    return new RangeFormat(this.model.book, this.sheet, [this.area]);
  }
  get conditionalFormats(): FormatsObject {
    return this.model.conditionalFormats(this.sheet, [this.area]);
  }

  /** What another object is, when it is a range. */
  sibling(other: ExcelObject): CellRange {
    if (other instanceof Range) return other;
    throw invalidArgument("anotherRange");
  }
  at(area: AreaData): CellRange {
    return this.model.range(this.sheet, area);
  }
  getEntireRow(): CellRange {
    return this.at({ ...this.area, left: 0, right: COLUMN_COUNT - 1 });
  }
  getEntireColumn(): CellRange {
    return this.at({ ...this.area, top: 0, bottom: ROW_COUNT - 1 });
  }
  getIntersectionOrNullObject(other: CellRange): CellRange | null {
    const area = geometry.common(this, other);
    return area && this.at(area);
  }
  getUsedRangeOrNullObject(valuesOnly: boolean): CellRange | null {
    const used = usedArea(this.sheet, this.area, valuesOnly);
    return used && this.at(used);
  }
  /** « If there are no used cells within the range, this function will throw an ItemNotFound error. » */
  getUsedRange(valuesOnly: boolean): CellRange {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    if (!used) throw itemNotFound(`used cells in ${this.address}`);
    return used;
  }
  getMergedAreasOrNullObject(): ExcelObject | null {
    const merges = mergesIn(this.sheet, this.area);
    if (merges.length > MOST_MERGES) throw generalException();
    return merges.length === 0 ? null : this.model.rangeAreas(this.sheet, merges);
  }
  getMergedAreas(): ExcelObject {
    const merged = this.getMergedAreasOrNullObject();
    if (!merged) throw itemNotFound(`merged areas in ${this.address}`);
    return merged;
  }

  select(): void {
    this.model.book.assertFocus();
    this.worksheet.select([this.area]);
  }

  insert(shift: "Down" | "Right"): CellRange {
    return insertCells(this, shift);
  }
  delete(shift: "Up" | "Left"): void {
    deleteCells(this, shift);
  }
  clear(applyTo: ClearWord): void {
    clear(this, applyTo);
  }

  keepReference(id: string): void {
    this.referenceId ??= id;
    this.model.references.set(this.referenceId, this);
  }
}
