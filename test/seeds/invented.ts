import { place } from "../plans/sheet";
import { recalculate } from "../../src/standin/formulas";
import type { CellData, CellStyle, SheetData, WorkbookData } from "../../src/files/workbook/data";
import { sheet } from "../excel/workbooks";

/** A value, or a formula with its « = » and English names. */
export type Content = string | number;

const STYLE: CellStyle = {
  numberFormat: "General",
  font: { name: "Calibri", size: 11, bold: false, italic: false, underline: false, color: null },
  fill: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  borders: {},
  locked: true,
};

/** A sheet from rows of contents, the first of them at that cell; « » is blank. */
export function sheetAt(
  name: string,
  blocks: Readonly<Record<string, readonly (readonly Content[])[]>>,
  merges: readonly string[] = [],
): SheetData {
  const made = sheet(name, []);
  for (const [address, rows] of Object.entries(blocks)) {
    const from = place(address);
    rows.forEach((row, down) => {
      row.forEach((content, right) => {
        if (content === "") return;
        put(made, from.row - 1 + down, from.column - 1 + right, content);
      });
    });
  }
  made.merges = merges.map((area) => {
    const [first = "", last = ""] = area.split(":");
    const [from, to] = [place(first), place(last)];
    return { top: from.row - 1, left: from.column - 1, bottom: to.row - 1, right: to.column - 1 };
  });
  return made;
}

function put(to: SheetData, row: number, column: number, content: Content): void {
  const isFormula = typeof content === "string" && content.startsWith("=");
  const cell: CellData = isFormula
    ? { value: null, formula: content, style: 0 }
    : { value: content, style: 0 };
  const cells = to.rows.get(row) ?? new Map<number, CellData>();
  to.rows.set(row, cells.set(column, cell));
}

/** A workbook that opens on that sheet, its formulas calculated. */
export function workbookOf(sheets: readonly SheetData[], activeSheet: number): WorkbookData {
  const data = { sheets: [...sheets], activeSheet, styles: [STYLE], settings: new Map() };
  recalculate(data);
  return data;
}
