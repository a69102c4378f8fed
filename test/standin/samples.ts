import type { CellData, CellStyle, SheetData, WorkbookData } from "../../src/files/workbook/data";
import { ExcelHost, type HostOptions } from "../../src/standin";
import { loadOfficeJs } from "../../src/standin/node";

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

/** Styles of the samples: plain, euros, text, unlocked. */
export const STYLE = { plain: 0, euros: 1, text: 2, unlocked: 3 } as const;
const STYLES: readonly CellStyle[] = [
  PLAIN,
  { ...PLAIN, numberFormat: '#,##0.00 "€"' },
  { ...PLAIN, numberFormat: "@" },
  { ...PLAIN, locked: false },
];

/** A cell of a sample: its value, or the whole of it. */
type Sample = CellData | string | number | boolean | null;

export function sheet(name: string, rows: readonly (readonly Sample[])[] = []): SheetData {
  const cells = rows.map(
    (row) =>
      new Map(
        row.flatMap((sample, column) => {
          if (sample === null) return [];
          const cell = typeof sample === "object" ? sample : { value: sample, style: 0 };
          return [[column, cell] as const];
        }),
      ),
  );
  return {
    name,
    visibility: "Visible",
    rows: new Map(cells.map((row, index) => [index, row])),
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

export function workbook(...sheets: SheetData[]): WorkbookData {
  return { sheets, activeSheet: 0, styles: [...STYLES], settings: new Map() };
}

/** Opens sheets in an Excel, and the library on it. */
export async function open(sheets: SheetData | readonly SheetData[], options: HostOptions = {}) {
  const data = workbook(...("name" in sheets ? [sheets] : sheets));
  const host = new ExcelHost(data, options);
  const globals = await loadOfficeJs(host);
  return { host, data, ...globals };
}

/** The error that a batch ends with. */
export async function errorOf(batch: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await batch;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("The batch was expected to fail.");
}

/** Lets events and answers that are under way arrive. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

/** The address of what a sheet leads to; null for a null object. */
export async function leads(
  data: SheetData,
  lead: (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas,
): Promise<string | null> {
  const { Excel } = await open(data);
  return Excel.run(async (context) => {
    const found = lead(context.workbook.worksheets.getFirst());
    found.load("address");
    await context.sync();
    return found.isNullObject ? null : found.address;
  });
}
