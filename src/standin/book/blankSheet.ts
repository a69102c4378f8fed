import type { SheetData } from "../../files/workbook/data";

/** A sheet as Excel adds it: nothing in it, its cells of the usual size. */
export function blankSheet(name: string): SheetData {
  return {
    name,
    visibility: "Visible",
    rows: new Map(),
    rowProperties: new Map(),
    columns: [],
    defaultColumnWidth: 10.71,
    defaultRowHeight: 15,
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    isProtected: false,
    showGridLines: true,
    conditionalFormats: [],
  };
}
