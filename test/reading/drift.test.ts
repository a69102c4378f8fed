import path from "node:path";
import { checkWorkbook } from "../../src/checking/check";
import { a1From } from "../../src/plan/address";
import { readWorkbook } from "../../src/excel/readWorkbook";
import type { Area } from "../../src/plan/address";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../src/reading/snapshot";
import { openFile } from "../../src/cli/files";
import { shifted } from "../plans/change";

/** What real sheets go through that changes nothing of what is found: the same findings, moved at most. */

const NAMES = [
  "saone-et-loire-2024",
  "saone-et-loire-2024-corrige",
  "haut-rhin-2023",
  "modele-2.1-2024",
  "metropole-lyon-2022",
  "metropole-lyon-2025",
] as const;

type Move = (row: number, column: number) => { row: number; column: number; sheet?: string };

function said(workbook: WorkbookSnapshot, move: Move = (row, column) => ({ row, column })) {
  return checkWorkbook(workbook)
    .findings.map(({ rule, severity, cells: [at] }) => {
      const to = at && { sheet: at.sheet, ...move(at.row, at.column) };
      return `${severity} ${rule} ${to ? a1From(at.sheet, { ...to, sheet: at.sheet }) : "–"}`;
    })
    .sort();
}

function mapSheets(
  workbook: WorkbookSnapshot,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map(change) };
}

function mapTexts(workbook: WorkbookSnapshot, change: (text: string) => string) {
  const cell = (one: SnapshotCell | null) =>
    one && typeof one.value === "string" && !one.isError
      ? { ...one, value: change(one.value) }
      : one;
  return mapSheets(workbook, (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) => row.map(cell)),
  }));
}

/** The rows of the sheet put elsewhere, what follows pushed down. Formulas keep their words: nothing reads them here. */
function withBlankRows(sheet: SheetSnapshot, above: ReadonlySet<number>): SheetSnapshot {
  const place = (row: number) => row + [...above].filter((one) => one <= row).length;
  const cells: (SnapshotCell | null)[][] = [];
  sheet.cells.forEach((row, index) => {
    cells[place(sheet.top + index) - sheet.top] = [...row];
  });
  return {
    ...sheet,
    cells: Array.from(cells, (row: (SnapshotCell | null)[] | undefined) => row ?? []),
    merges: sheet.merges.map((area: Area) => ({
      ...area,
      top: place(area.top),
      bottom: place(area.bottom),
    })),
    hiddenRows: new Set([...sheet.hiddenRows].map(place)),
  };
}

const SAME: Readonly<Record<string, (workbook: WorkbookSnapshot) => WorkbookSnapshot>> = {
  "right-to-left marks and soft hyphens in every text": (workbook) =>
    mapTexts(workbook, (text) => `\u200F${text}\u00AD\u200E`),
  "no-break spaces everywhere": (workbook) =>
    mapTexts(workbook, (text) => text.replaceAll(" ", "\u00A0")),
  "double spaces and spaces at the ends": (workbook) =>
    mapTexts(workbook, (text) => ` ${text.replaceAll(" ", "  ")} `),
  "typographic apostrophes": (workbook) => mapTexts(workbook, (text) => text.replaceAll("'", "’")),
  "accents typed as combining marks": (workbook) =>
    mapTexts(workbook, (text) => text.normalize("NFD")),
  "an Excel that tells no merged cell": (workbook) =>
    mapSheets(workbook, (sheet) => ({ ...sheet, merges: [] })),
  "protected sheets": (workbook) =>
    mapSheets(workbook, (sheet) => ({ ...sheet, isProtected: true })),
  "the Indications in front, active": (workbook) => ({
    ...workbook,
    activeSheet: workbook.sheets[0]?.name ?? null,
  }),
  "merges that run to the last row and column": (workbook) =>
    mapSheets(workbook, (sheet) => ({
      ...sheet,
      merges: [...sheet.merges, { top: 900, left: 1, bottom: 1_048_576, right: 16_384 }],
    })),
};

describe.each(NAMES)("%s", (name) => {
  let workbook: WorkbookSnapshot;
  beforeAll(async () => {
    await openFile(path.join(__dirname, "../fixtures", `${name}.xlsx`));
    workbook = await readWorkbook();
  });

  test.each(Object.entries(SAME))("finds the same with %s", (_name, change) => {
    expect(said(change(workbook))).toEqual(said(workbook));
  });

  test.each([
    [7, 0],
    [0, 1],
    [3, 25],
    [200, 60],
  ])("finds the same %d rows down and %d columns right, moved", (rows, columns) => {
    const expected = said(workbook, (row, column) => ({
      row: row + rows,
      column: column + columns,
    }));
    // Formulas are not rewritten by this move: what rests on them is left out.
    const isAside = (one: string) => !/overwritten-formula|formula-error/.test(one);
    expect(said(shifted(workbook, rows, columns)).filter(isAside)).toEqual(
      expected.filter(isAside),
    );
  });

  test("finds the same under a sheet name of emojis, apostrophes and angle brackets", () => {
    const renamed = mapSheets(workbook, (sheet) => ({
      ...sheet,
      name: `L'${sheet.name} <2024> & « 🌞 »`,
    }));
    const active = renamed.sheets.at(-1)?.name ?? null;
    expect(said({ ...renamed, activeSheet: active })).toEqual(said(workbook));
  });

  test("finds the same with blank rows between the blocks", () => {
    const headings = (sheet: SheetSnapshot) =>
      new Set(
        sheet.cells.flatMap((row, index) => {
          const texts = row.filter((cell) => cell !== null);
          const [first] = texts;
          const isHeading =
            typeof first?.value === "string" && /^(?:Engagement|Conditions)/.test(first.value);
          return isHeading ? [sheet.top + index] : [];
        }),
      );
    const spread = mapSheets(workbook, (sheet) => withBlankRows(sheet, headings(sheet)));
    const rows = new Set(workbook.sheets.flatMap((sheet) => [...headings(sheet)]));
    const place: Move = (row, column) => ({
      row: row + [...rows].filter((one) => one <= row).length,
      column,
    });
    const isAside = (one: string) => !/overwritten-formula|formula-error/.test(one);
    expect(said(spread).filter(isAside)).toEqual(said(workbook, place).filter(isAside));
  });

  test("reads a text of 32 767 characters, and a text that looks like a formula", () => {
    const sheet = workbook.sheets.at(-1);
    const cells = sheet?.cells.map((row) => [...row]) ?? [];
    const far = { value: "é".repeat(32_767), isError: false, formula: null, format: "@" };
    const formula = { value: "=1+1", isError: false, formula: null, format: "@" };
    cells.push([], [], [], [], [null, far], [null, formula]);
    const sheets = workbook.sheets.map((one) => (one === sheet ? { ...one, cells } : one));
    expect(said({ ...workbook, sheets })).toEqual(said(workbook));
  });
});
