import type { SheetData } from "../../files/workbook/data";
import type { Book } from "../book/book";
import { invalidArgument } from "../book/errors";
import { EVENT } from "../book/events";
import { ExcelObject, method, scalar, wireType, type WireType } from "../wire/wire";

/** A sheet's protection. Passwords are not known here: a sheet that has one cannot be told apart. */
export class WorksheetProtection extends ExcelObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: SheetData,
  ) {
    super();
  }
  override get wire(): WireType {
    return WORKSHEET_PROTECTION;
  }
  get protected(): boolean {
    return this.sheet.isProtected;
  }
  /** Protecting what is protected already is `InvalidArgument`, as in Excel. */
  protect(): void {
    if (this.sheet.isProtected) throw invalidArgument("The sheet is already protected");
    this.turn(true);
  }
  unprotect(): void {
    this.turn(false);
  }

  private turn(isProtected: boolean): void {
    this.book.journal.keepSheet(this.sheet);
    this.sheet.isProtected = isProtected;
    this.book.journal.note(`WorksheetProtection ${String(isProtected)} ${this.sheet.name}`);
    const worksheetId = this.book.sheetId(this.sheet);
    const source = this.book.author === "coauthor" ? "Remote" : "Local";
    this.book.events.emit(EVENT.protectionChanged, worksheetId, {
      worksheetId,
      isProtected,
      source,
    });
  }
}

const WORKSHEET_PROTECTION = wireType<WorksheetProtection>("WorksheetProtection", {
  protected: scalar((protection) => protection.protected),
  protect: method((protection) => {
    protection.protect();
  }, 2),
  unprotect: method((protection) => {
    protection.unprotect();
  }, 2),
});
