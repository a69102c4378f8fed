import type { CellAddress } from "../../src/plan/address";
import type { WorkbookData } from "../../src/files/workbook/data";
import type { ExcelHost } from "../../src/standin";

/** The user's hands on an open workbook: places as the report names them, counted from 1. */
export class Hand {
  constructor(private readonly host: ExcelHost) {}

  get data(): WorkbookData {
    return this.host.data;
  }

  /** Types as a French user does: « 12500,5 », « =G6+H6 »; a number is typed with its comma. */
  type({ sheet, row, column }: CellAddress, typed: string | number): void {
    this.host.user.edit(
      sheet,
      row - 1,
      column - 1,
      String(typed).replace(/^(-?\d+)\.(\d+)$/, "$1,$2"),
    );
  }

  /** Types with an apostrophe first: whatever it looks like, it is a text. */
  typeText(at: CellAddress, text: string): void {
    this.type(at, `'${text}`);
  }

  clear(at: CellAddress): void {
    this.type(at, "");
  }

  hideRow(at: CellAddress): void {
    this.host.user.setRowHidden(at.sheet, at.row - 1, true);
  }

  hideColumn(at: CellAddress): void {
    this.host.user.setColumnHidden(at.sheet, at.column - 1, true);
  }

  /** A whole row of the sheet, above that of the cell. */
  insertRow(at: CellAddress): void {
    this.host.user.insertRows(at.sheet, at.row - 1);
  }

  deleteRow(at: CellAddress): void {
    this.host.user.deleteRows(at.sheet, at.row - 1);
  }

  /** A whole column of the sheet, left of that of the cell. */
  insertColumn(at: CellAddress): void {
    this.write(() => this.range(at).getEntireColumn().insert("Right"));
  }

  /** Cells from one row to another, what stands at their right moving on. */
  insertCells(at: CellAddress, lastRow: number): void {
    this.write(() => this.range(at, lastRow).insert("Right"));
  }

  deleteCells(at: CellAddress, lastRow: number): void {
    this.write(() => {
      this.range(at, lastRow).delete("Left");
    });
  }

  setFormat(at: CellAddress, format: string): void {
    this.write(() => {
      this.range(at).numberFormat = format;
    });
  }

  /** The content of two cells changes places, each keeping its format. */
  swap(one: CellAddress, other: CellAddress): void {
    this.write(() => {
      const [first, second] = [this.range(one), this.range(other)];
      const [before, after] = [first.formulas, second.formulas];
      [first.formulas, second.formulas] = [after, before];
    });
  }

  protect(sheet: string): void {
    this.host.user.setProtected(sheet, true);
  }

  addSheet(name: string): void {
    this.host.user.addSheet(name);
  }

  deleteSheet(sheet: string): void {
    this.host.user.deleteSheet(sheet);
  }

  renameSheet(sheet: string, name: string): void {
    this.host.user.renameSheet(sheet, name);
  }

  activate(sheet: string): void {
    this.host.user.activateSheet(sheet);
  }

  private write(gesture: () => unknown): void {
    this.host.book.stroke("user", gesture);
  }

  private range({ sheet, row, column }: CellAddress, lastRow = row) {
    return this.host.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(row - 1, column - 1, lastRow - row + 1, 1);
  }
}
