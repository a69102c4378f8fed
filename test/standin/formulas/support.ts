import type { CellData, SheetData, WorkbookData } from "../../../src/files/workbook/data";
import { recalculate } from "../../../src/standin/formulas";

/** A cell as written: a formula with its « = », an error, or a value. */
export type Written = string | number | boolean | null;

export function sheet(name: string, rows: readonly (readonly Written[])[]): SheetData {
  return {
    name,
    visibility: "Visible",
    rows: new Map(
      rows.map((cells, row) => [
        row,
        new Map(cells.flatMap((value, column) => (value === null ? [] : [[column, cell(value)]]))),
      ]),
    ),
    rowProperties: new Map(),
    columns: [],
    defaultColumnWidth: 9,
    defaultRowHeight: 15,
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    isProtected: false,
    showGridLines: true,
    conditionalFormats: [],
  };
}

export function book(...sheets: SheetData[]): WorkbookData {
  return { sheets, activeSheet: 0, styles: [], settings: new Map() };
}

/** What a formula gives in a sheet « F » with these cells, seen from far below them. */
export function evaluated(formula: string, rows: readonly (readonly Written[])[] = []): CellData {
  const home = sheet("F", rows);
  const result = cell(formula);
  home.rows.set(999, new Map([[25, result]]));
  recalculate(book(home, sheet("Plan d'action", [[100, "FIR"]])));
  return result;
}

function cell(value: Exclude<Written, null>): CellData {
  if (typeof value !== "string") return { value, style: 0 };
  if (value.startsWith("=")) return { value: "ancien", formula: value, style: 0 };
  return value.startsWith("#") ? { value, isError: true, style: 0 } : { value, style: 0 };
}
