import type { SheetData } from "../../files/workbook/data";
import { COLUMN_COUNT, ROW_COUNT } from "../book/address";
import { integer, isMissing } from "../wire/arguments";
import { invalidArgument } from "../book/errors";
import { ExcelObject, method, wireType, type WireType } from "../wire/wire";
import type { CellRange, Model } from "./model";

/** The rows and columns that stay in sight. */
export class WorksheetFreezePanes extends ExcelObject {
  constructor(
    private readonly model: Model,
    private readonly sheet: SheetData,
  ) {
    super();
  }
  override get wire(): WireType {
    return WORKSHEET_FREEZE_PANES;
  }
  freeze(rows: number, columns: number): void {
    this.model.book.assertFocus();
    if (rows < 0 || columns < 0) throw invalidArgument("count");
    this.model.book.journal.keepSheet(this.sheet);
    this.sheet.frozenRows = rows;
    this.sheet.frozenColumns = columns;
    this.model.book.journal.note(`WorksheetFreezePanes ${this.sheet.name}`);
  }
  /** The frozen cells; null when there are none. */
  getLocationOrNullObject(): CellRange | null {
    this.model.book.assertFocus();
    const { frozenRows, frozenColumns } = this.sheet;
    if (frozenRows === 0 && frozenColumns === 0) return null;
    return this.model.range(this.sheet, {
      top: 0,
      left: 0,
      bottom: (frozenRows === 0 ? ROW_COUNT : frozenRows) - 1,
      right: (frozenColumns === 0 ? COLUMN_COUNT : frozenColumns) - 1,
    });
  }
}

const count = (value: unknown) => (isMissing(value) ? 1 : integer(value, "count"));

const WORKSHEET_FREEZE_PANES = wireType<WorksheetFreezePanes>("WorksheetFreezePanes", {
  freezeRows: method((panes, rows) => {
    panes.freeze(count(rows), 0);
  }, 7),
  freezeColumns: method((panes, columns) => {
    panes.freeze(0, count(columns));
  }, 7),
  unfreeze: method((panes) => {
    panes.freeze(0, 0);
  }, 7),
  getLocationOrNullObject: method((panes) => panes.getLocationOrNullObject(), 7),
});
