import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellData, SheetData } from "../../../src/files/workbook/data";
import { openXlsx, saveXlsx, type OpenedWorkbook } from "../../../src/standin/saving";

const FIXTURES = path.join(__dirname, "../../fixtures");

/** Every workbook of the fixtures, by its path. */
export const WORKBOOKS = [FIXTURES, path.join(FIXTURES, "files")].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => path.relative(FIXTURES, path.join(folder, name))),
);

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(FIXTURES, name)));
}

export function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = unzipSync(bytes);
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [name, strFromU8(content)]),
  );
}

/** Names of the parts that differ, came or went. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [before, after].map((bytes) =>
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]),
    ),
  );
  if (old === undefined || now === undefined) return [];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => old[name] !== now[name]).sort();
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface Written {
  /** Content of each `worksheet`, or a whole part when it starts with « < ? ». */
  readonly sheets?: readonly string[];
  /** Content of `styleSheet` and of `sst`. */
  readonly styles?: string;
  readonly strings?: string;
  /** Before and after `sheets` in the workbook part. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** Attributes of each `sheet` besides its name and ids. */
  readonly states?: readonly string[];
  /** More relations of the workbook, by kind, to parts given whole. */
  readonly more?: Readonly<Record<string, { readonly part: string; readonly text: string }>>;
}

/** A small workbook as some program writes it. */
export function written(book: Written): Uint8Array {
  const { sheets = ["<sheetData/>"], more = {}, states = [] } = book;
  const extra = {
    ...(book.styles === undefined
      ? {}
      : {
          styles: { part: "styles.xml", text: `<styleSheet ${MAIN}>${book.styles}</styleSheet>` },
        }),
    ...(book.strings === undefined
      ? {}
      : {
          sharedStrings: { part: "sharedStrings.xml", text: `<sst ${MAIN}>${book.strings}</sst>` },
        }),
    ...more,
  };
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${DOCUMENT}/${kind}" Target="${target}"/>`;
  const tabs = sheets.map(
    (_, at) =>
      `<sheet name="Feuille ${String(at + 1)}" sheetId="${String(at + 1)}" r:id="s${String(at)}" ${states[at] ?? ""}/>`,
  );
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/>${Object.values(
      extra,
    )
      .map(({ part }) => `<Override PartName="/xl/${part}" ContentType="x"/>`)
      .join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${RELATIONS}">${relation("r1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${DOCUMENT}">${book.beforeSheets ?? ""}<sheets>${tabs.join("")}</sheets>${book.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${RELATIONS}">${[
      ...sheets.map((_, at) =>
        relation(`s${String(at)}`, "worksheet", `worksheets/sheet${String(at + 1)}.xml`),
      ),
      ...Object.entries(extra).map(([kind, { part }]) => relation(kind, kind, part)),
    ].join("")}</Relationships>`,
    ...Object.fromEntries(
      sheets.map((content, at) => [
        `xl/worksheets/sheet${String(at + 1)}.xml`,
        content.startsWith("<?") ? content : `<worksheet ${MAIN}>${content}</worksheet>`,
      ]),
    ),
    ...Object.fromEntries(Object.values(extra).map(({ part, text }) => [`xl/${part}`, text])),
  };
  return zipped(parts);
}

export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

export function sheetOf({ data }: OpenedWorkbook, at = 0): SheetData {
  const sheet = data.sheets[at];
  if (sheet === undefined) throw new Error(`Pas de feuille ${String(at)}.`);
  return sheet;
}

export function setCell(
  sheet: SheetData,
  row: number,
  column: number,
  cell: CellData | null,
): void {
  const cells = sheet.rows.get(row) ?? new Map<number, CellData>();
  sheet.rows.set(row, cells);
  if (cell === null) cells.delete(column);
  else cells.set(column, cell);
}

export function cellOf(sheet: SheetData, row: number, column: number): CellData | undefined {
  return sheet.rows.get(row)?.get(column);
}

/** Opens, changes, saves; gives the bytes and what is read back. */
export function edited(
  bytes: Uint8Array,
  edit: (opened: OpenedWorkbook) => void,
): { saved: Uint8Array; reopened: OpenedWorkbook; parts: Record<string, string> } {
  const opened = openXlsx(bytes);
  edit(opened);
  const saved = saveXlsx(opened);
  return { saved, reopened: openXlsx(saved), parts: partsOf(saved) };
}
