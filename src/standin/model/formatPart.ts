import type { AreaData, CellStyle, SheetData } from "../../files/workbook/data";
import type { Book } from "../book/book";
import { areaStyles, setStyles } from "../book/formatting";
import { ExcelObject } from "../wire/wire";

/** What reads and changes one side of some cells' styles. */
export abstract class FormatPart extends ExcelObject {
  constructor(
    protected readonly book: Book,
    protected readonly sheet: SheetData,
    protected readonly areas: readonly AreaData[],
  ) {
    super();
  }

  /** What all cells have in common; null when they differ. */
  protected common<V>(read: (style: CellStyle) => V): V | null {
    return areaStyles(this.book, this.sheet, this.areas, read);
  }

  protected change(what: string, change: (style: CellStyle) => CellStyle): void {
    setStyles(this.book, this.sheet, this.areas, what, change);
  }
}
