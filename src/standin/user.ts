import type { AreaData, SheetData } from "../files/workbook/data";
import { parseArea } from "./book/address";
import { invalidArgument } from "./book/errors";
import type { Author } from "./book/journal";
import type { Workbook } from "./model/workbook";
import type { SheetObject } from "./model/model";

/**
 * What happens in Excel besides the add-in: the user's own gestures, and those of a co-author.
 * Sheets go by their name; rows and columns count from 0. What Excel would refuse (a locked cell,
 * a formula that can't be read) throws a `HostError` and changes nothing.
 */
export class User {
  constructor(
    private readonly workbook: Workbook,
    private readonly sendEvents: () => void,
  ) {}

  /** Types into a cell, in French: « 12 500,50 », « =SOMME(A1;B2) »; an empty text clears it. */
  edit(sheet: string, row: number, column: number, typed: string): void {
    this.act("user", () => {
      this.sheet(sheet).getRangeByIndexes(row, column, 1, 1).formulasLocal = typed;
    });
  }

  /** Somebody else types into the same workbook, elsewhere. */
  coauthorEdit(sheet: string, row: number, column: number, typed: string): void {
    this.act("coauthor", () => {
      this.sheet(sheet).getRangeByIndexes(row, column, 1, 1).formulasLocal = typed;
    });
  }

  /** Selects areas of a sheet (« B2:C5 », « A1,D4 », or rectangles) and brings the sheet to the front. */
  select(sheet: string, areas: string | readonly AreaData[]): void {
    const list = typeof areas === "string" ? areas.split(",").map(area) : areas;
    this.act("user", () => {
      this.sheet(sheet).select(list);
    });
  }

  activateSheet(sheet: string): void {
    this.act("user", () => {
      this.sheet(sheet).activate();
    });
  }

  setRowHidden(sheet: string, row: number, hidden: boolean): void {
    this.act("user", () => {
      this.sheet(sheet).getRangeByIndexes(row, 0, 1, 1).rowHidden = hidden;
    });
  }

  setColumnHidden(sheet: string, column: number, hidden: boolean): void {
    this.act("user", () => {
      this.sheet(sheet).getRangeByIndexes(0, column, 1, 1).columnHidden = hidden;
    });
  }

  insertRows(sheet: string, row: number, count = 1): void {
    this.act("user", () => {
      this.rows(sheet, row, count).insert("Down");
    });
  }

  deleteRows(sheet: string, row: number, count = 1): void {
    this.act("user", () => {
      this.rows(sheet, row, count).delete("Up");
    });
  }

  addSheet(name: string | null = null): SheetData {
    return this.act("user", () => this.workbook.worksheets.add(name).sheet);
  }

  renameSheet(sheet: string, name: string): void {
    this.act("user", () => {
      this.sheet(sheet).name = name;
    });
  }

  deleteSheet(sheet: string): void {
    this.act("user", () => {
      this.sheet(sheet).delete();
    });
  }

  setProtected(sheet: string, isProtected: boolean): void {
    this.act("user", () => {
      const { protection } = this.sheet(sheet);
      if (protection.protected === isProtected) return;
      if (isProtected) protection.protect();
      else protection.unprotect();
    });
  }

  /** Another workbook comes to the front, or this one comes back. Windows and Mac only. */
  setFocus(hasFocus: boolean): void {
    this.workbook.model.book.hasFocus = hasFocus;
  }

  private act<T>(author: Author, gesture: () => T): T {
    try {
      return this.workbook.model.book.stroke(author, gesture);
    } finally {
      this.sendEvents();
    }
  }

  private sheet(name: string): SheetObject {
    return this.workbook.worksheets.getItem(name);
  }

  private rows(sheet: string, row: number, count: number) {
    return this.sheet(sheet).getRangeByIndexes(row, 0, count, 1).getEntireRow();
  }
}

function area(address: string): AreaData {
  const parsed = parseArea(address.trim());
  if (!parsed) throw invalidArgument(`address ${address}`);
  return parsed;
}
