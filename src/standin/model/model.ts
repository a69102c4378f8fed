import type { AreaData, SheetData } from "../../files/workbook/data";
import type { Book } from "../book/book";
import type { ConditionalFormatCollection } from "./conditionalFormatCollection";
import type { Range } from "./range";
import type { RangeAreas } from "./rangeAreas";
import type { Worksheet } from "./worksheet";

/** Makes the objects that know each other, so that their files need not import each other. */
export interface Model {
  readonly book: Book;
  range(sheet: SheetData, area: AreaData): Range;
  rangeAreas(sheet: SheetData, areas: readonly AreaData[]): RangeAreas;
  worksheet(sheet: SheetData): Worksheet;
  conditionalFormats(sheet: SheetData, areas: readonly AreaData[]): ConditionalFormatCollection;
}
