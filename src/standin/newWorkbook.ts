import type { CellData, SheetData, WorkbookData } from "../files/workbook/data";
import { blankSheet } from "./book/blankSheet";
import { recalculate } from "./formulas";

/** What a cell of a made-up workbook holds; null is a blank. */
export type Value = string | number | boolean | null;

/**
 * A workbook made up for a test: its sheets by name, each with its rows from row 1, each with its
 * values from column A. A text that starts with « = » is a formula, in English, and is calculated.
 */
export function newWorkbook(
  sheets: Readonly<Record<string, readonly (readonly Value[])[]>>,
): WorkbookData {
  const data: WorkbookData = {
    sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows)),
    activeSheet: 0,
    styles: [],
    settings: new Map(),
  };
  recalculate(data);
  return data;
}

function sheetOf(name: string, rows: readonly (readonly Value[])[]): SheetData {
  const sheet = blankSheet(name);
  rows.forEach((values, row) => {
    sheet.rows.set(row, new Map(values.flatMap(cellAt)));
  });
  return sheet;
}

function cellAt(value: Value, column: number): [number, CellData][] {
  if (value === null) return [];
  const isFormula = typeof value === "string" && value.startsWith("=");
  return [[column, isFormula ? { value: 0, formula: value, style: 0 } : { value, style: 0 }]];
}
