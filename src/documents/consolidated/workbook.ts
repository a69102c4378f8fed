import { Decimal } from "decimal.js";
import { createWorkbook, Table, type ExcelColumnMetadata } from "excel-builder-vanilla";
import { columnLetters } from "../../plan/address";
import { writeZip } from "../../files/zip/zip";
import type { Folder } from "../folder/folder";
import { asideSheet, findingsSheet } from "./findingsSheet";
import { linesSheet } from "./linesSheet";
import { objectivesSheet } from "./objectivesSheet";
import type { Cell, Look, Sheet, SheetTable, TopLine } from "./sheet";
import { summarySheet } from "./summarySheet";

type Builder = ReturnType<typeof createWorkbook>;
type Worksheet = ReturnType<Builder["createWorksheet"]>;
type Value = string | number | null | ExcelColumnMetadata;

/** The consolidated workbook, as an .xlsx. */
export async function consolidatedWorkbook(folder: Folder): Promise<Uint8Array> {
  return workbookOf([
    summarySheet(folder),
    linesSheet(folder),
    objectivesSheet(folder),
    findingsSheet(folder),
    asideSheet(folder),
  ]);
}

async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const builder = createWorkbook();
  // Its own map would find « constructor » among the strings that it knows.
  builder.sharedStrings.strings = Object.create(null) as Record<string, number>;
  const styles = stylesOf(builder);
  const results = sheets.map((sheet) => addSheet(builder, sheet, styles));
  const files = await builder.generateFiles();
  const encoder = new TextEncoder();
  const parts = Object.entries(files).map(([path, xml]): [string, Uint8Array] => {
    const at = /worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1];
    const known = at === undefined ? undefined : results[Number(at) - 1];
    const whole = known
      ? withBlanks(withResults(xml, known), builder.sharedStrings.strings[""])
      : xml;
    // An empty list of names is none: the format demands one at least.
    return [path.replace(/^\//, ""), encoder.encode(whole.replace("<definedNames/>", ""))];
  });
  return writeZip(new Map(parts));
}

/** The library writes formulas without their results: who does not calculate would see none. */
function withResults(xml: string, results: ReadonlyMap<string, Decimal>): string {
  return xml.replace(
    /(<c [^>]*\br="([A-Z]+\d+)"[^>]*>)(<f>[^<]*<\/f>)(?:<v\s*\/>|<v><\/v>)?/g,
    (all, open: string, at: string, formula: string) => {
      const result = results.get(at);
      return result ? `${open}${formula}<v>${result.toString()}</v>` : all;
    },
  );
}

/** The library writes a blank cell as a text without letters: no sum or pivot takes it for a blank. */
function withBlanks(xml: string, empty: number | undefined): string {
  if (empty === undefined) return xml;
  return xml.replaceAll(
    new RegExp(`<c t="s"((?: s="\\d+")? r="[A-Z]+\\d+")><v>${String(empty)}</v></c>`, "g"),
    "<c$1/>",
  );
}

type Styles = Readonly<Record<Look | "head" | "title" | "note" | "sum", number>>;

const FONT = { size: 11, fontName: "Calibri" };
const EUROS = '#,##0.00\\ "€"';

function stylesOf(builder: Builder): Styles {
  const sheet = builder.getStyleSheet();
  const id = (style: Parameters<typeof sheet.createFormat>[0]): number =>
    (sheet.createFormat(style) as { readonly id: number }).id;
  // Its first fill and font are empty elements, which strict readers refuse.
  sheet.fills[0] = { type: "pattern", patternType: "none" };
  sheet.fonts[0] = FONT;
  const top = { vertical: "top" as const };
  const white = { ...FONT, bold: true, color: "FFFFFFFF" };
  const dark = { type: "pattern" as const, patternType: "solid", fgColor: "FF1F4E79" };
  return {
    text: id({ alignment: top }),
    long: id({ alignment: { ...top, wrapText: true } }),
    number: id({ alignment: top, format: "0" }),
    euros: id({ alignment: top, format: EUROS }),
    share: id({ alignment: top, format: "0.0\\ %" }),
    head: id({ font: white, fill: dark, alignment: { vertical: "center", wrapText: true } }),
    title: id({ font: { ...FONT, bold: true, size: 14 } }),
    note: id({ font: { ...FONT, italic: true } }),
    sum: id({ font: { ...FONT, bold: true }, format: EUROS }),
  };
}

/** Adds a sheet, and answers the results of its formulas by address. */
function addSheet(builder: Builder, sheet: Sheet, styles: Styles): Map<string, Decimal> {
  const worksheet = builder.createWorksheet({ name: sheet.name });
  const results = new Map<string, Decimal>();
  const rows: Value[][] = [];
  const put = (cells: readonly Cell[], styleOf: (at: number, cell: Cell) => number) => {
    const row = String(rows.length + 1);
    rows.push(
      cells.map((cell, at) => {
        const style = styleOf(at, cell);
        if (isFormula(cell)) results.set(`${columnLetters(at + 1)}${row}`, cell.result);
        return valueOf(cell, style);
      }),
    );
  };
  for (const { cells, look } of sheet.top) put(cells, (_, cell) => topStyle(styles, look, cell));
  let head = 1;
  sheet.tables.forEach((table, place) => {
    if (place > 0) put([], () => styles.text);
    if (table.title !== "") put([table.title], () => styles.title);
    put(
      table.columns.map(({ header }) => header),
      () => styles.head,
    );
    head = rows.length;
    // A table without a row is none to Excel.
    const body = table.rows.length > 0 ? table.rows : [table.columns.map(() => null)];
    for (const cells of body) put(cells, (at) => styles[table.columns[at]?.look ?? "text"]);
    addTable(builder, worksheet, table, head, rows.length);
  });
  worksheet.setData(rows);
  worksheet.setColumns(widthsOf(sheet));
  worksheet.setPageOrientation("landscape");
  // Several tables scroll under one title: none of their headers is that of the others.
  freeze(worksheet, sheet.frozenColumns, sheet.tables.length === 1 ? head : 1);
  builder.addWorksheet(worksheet);
  return results;
}

/** Keeps rows and columns in sight; both are one at least, which Excel's files rest on. */
function freeze({ sheetView: { pane } }: Worksheet, columns: number, rows: number): void {
  pane.state = "frozen";
  pane.freezePane(columns, rows, `${columnLetters(columns + 1)}${String(rows + 1)}`);
}

function topStyle(styles: Styles, look: TopLine["look"], cell: Cell): number {
  if (look === "title" || look === "note") return styles[look];
  if (look === "head") return cell === null ? styles.text : styles.head;
  return typeof cell === "number" ? styles.number : styles.sum;
}

function addTable(
  builder: Builder,
  worksheet: Worksheet,
  { name, columns }: SheetTable,
  head: number,
  last: number,
): void {
  const table = new Table();
  table.name = table.displayName = name;
  table.styleInfo = { themeStyle: "TableStyleLight9", showRowStripes: true };
  table.setReferenceRange([1, head], [columns.length, last]);
  table.setTableColumns(columns.map(({ header }) => cellText(header)));
  worksheet.addTable(table);
  builder.addTable(table);
}

/** The widest that a column is asked to be: tables one under the other share them. */
function widthsOf({ tables }: Sheet): { width: number }[] {
  const most = Math.max(...tables.map(({ columns }) => columns.length));
  return Array.from({ length: most }, (_, at) => ({
    width: Math.max(...tables.map(({ columns }) => columns[at]?.width ?? 8)),
  }));
}

function isFormula(cell: Cell): cell is Extract<Cell, { formula: string }> {
  return typeof cell === "object" && cell !== null && !(cell instanceof Decimal);
}

function valueOf(cell: Cell, style: number): Value {
  if (cell === null || cell === "") return { value: "", metadata: { style } };
  if (cell instanceof Decimal)
    return { value: cell.toNumber(), metadata: { type: "number", style } };
  if (typeof cell === "object") {
    return { value: cell.formula, metadata: { type: "formula", style } };
  }
  return typeof cell === "number"
    ? { value: cell, metadata: { type: "number", style } }
    : { value: cellText(cell), metadata: { style } };
}

/** What XML cannot hold: control characters, and half of an emoji (whole ones are matched to be kept). */
const UNWRITABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g;
/** No cell of Excel holds more characters. */
const MOST = 32_767;

function cellText(text: string): string {
  return text.replace(UNWRITABLE, (found) => (found.length === 2 ? found : " ")).slice(0, MOST);
}
