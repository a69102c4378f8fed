import type { CellData, CellStyle, SheetData, WorkbookData } from "../../src/files/workbook/data";
import { ExcelHost, type HostOptions } from "../../src/standin";
import { loadOfficeJs } from "../../src/standin/node";
import { ExcelFailure } from "../../src/excel/failure";

const PLAIN: CellStyle = {
  numberFormat: "General",
  font: { name: "Calibri", size: 11, bold: false, italic: false, underline: false, color: null },
  fill: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  borders: {},
  locked: true,
};

/** Places of the styles of every test workbook. */
export const PLAIN_STYLE = 0;
export const EUROS_STYLE = 1;
export const TEXT_STYLE = 2;
export const UNLOCKED_STYLE = 3;

/** In their places: plain, euros, text, unlocked. */
export const STYLES: readonly CellStyle[] = [
  PLAIN,
  { ...PLAIN, numberFormat: '#,##0.00 "€"' },
  { ...PLAIN, numberFormat: "@" },
  { ...PLAIN, locked: false },
];

type Given = CellData | string | number | boolean | null;

/** A sheet from its rows, the first one being row 1. */
export function sheet(
  name: string,
  rows: readonly (readonly Given[])[],
  changes: Partial<SheetData> = {},
): SheetData {
  return {
    name,
    visibility: "Visible",
    rows: new Map(rows.map((row, r) => [r, new Map(row.flatMap(toEntry))])),
    rowProperties: new Map(),
    columns: [],
    defaultColumnWidth: 10,
    defaultRowHeight: 15,
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    isProtected: false,
    showGridLines: true,
    conditionalFormats: [],
    ...changes,
  };
}

function toEntry(given: Given, column: number): [number, CellData][] {
  if (given === null) {
    return [];
  }
  return [[column, typeof given === "object" ? given : { value: given, style: PLAIN_STYLE }]];
}

/** A formula's cell. */
export function formula(text: string, value: string | number): CellData {
  return { value, formula: text, style: PLAIN_STYLE };
}

/** Opens a workbook in the stand-in, with Microsoft's own client library on it. */
export async function openBook(sheets: readonly SheetData[], options: HostOptions = {}) {
  const data: WorkbookData = {
    sheets: [...sheets],
    activeSheet: 0,
    styles: [...STYLES],
    settings: new Map(),
  };
  const host = new ExcelHost(data, options);
  await loadOfficeJs(host);
  return { host, data };
}

/** What a cell holds in the workbook's data; rows and columns from 1. */
export function cellOf(data: WorkbookData, name: string, row: number, column: number) {
  return data.sheets
    .find((candidate) => candidate.name === name)
    ?.rows.get(row - 1)
    ?.get(column - 1);
}

/** The failure that something ends with. */
export async function failureOf(work: Promise<unknown>): Promise<ExcelFailure> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ExcelFailure) {
      return error;
    }
    throw error;
  }
  throw new Error("A failure was expected.");
}

/** Lets events that are under way arrive. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
