import type { AreaData, SheetData } from "../../files/workbook/data";
import type { Book } from "../book/book";
import type { ExcelObject } from "../wire/wire";
import type { RangeFormat } from "./rangeFormat";
import type { WorksheetProtection } from "./worksheetProtection";

/** What a range can be cleared of. */
export const CLEAR_WORDS = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;
export type ClearWord = (typeof CLEAR_WORDS)[number];

/** A rectangle of cells, as the objects that lead to it know it. */
export interface CellRange extends ExcelObject {
  readonly model: Model;
  readonly sheet: SheetData;
  readonly area: AreaData;
  readonly address: string;
  readonly format: RangeFormat;
  readonly conditionalFormats: FormatsObject;
  values: unknown;
  formulas: unknown;
  formulasLocal: unknown;
  numberFormat: unknown;
  /** null when only some are. */
  readonly hidden: boolean | null;
  rowHidden: boolean | null;
  columnHidden: boolean | null;
  at(area: AreaData): CellRange;
  getEntireRow(): CellRange;
  getEntireColumn(): CellRange;
  insert(shift: "Down" | "Right"): CellRange;
  delete(shift: "Up" | "Left"): void;
  clear(applyTo: ClearWord): void;
}

/** A sheet, as the objects that lead to it know it. */
export interface SheetObject extends ExcelObject {
  readonly sheet: SheetData;
  name: string;
  readonly protection: WorksheetProtection;
  getRange(address?: string): CellRange;
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): CellRange;
  activate(): void;
  select(areas: readonly AreaData[]): void;
  delete(): void;
}

export interface FormatsObject extends ExcelObject {
  clearAll(): void;
}

/** Makes the objects that lead to each other, so that their files need not import each other. */
export interface Model {
  readonly book: Book;
  /** What the add-in holds on to between two requests, by reference id. */
  readonly references: Map<string, ExcelObject>;
  range(sheet: SheetData, area: AreaData): CellRange;
  rangeAreas(sheet: SheetData, areas: readonly AreaData[]): ExcelObject;
  worksheet(sheet: SheetData): SheetObject;
  conditionalFormats(sheet: SheetData, areas: readonly AreaData[]): FormatsObject;
}
