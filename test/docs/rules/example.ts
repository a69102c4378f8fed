import type { Area, CellAddress } from "../../../src/plan/address";
import type { ColumnRole } from "../../../src/plan/edition";
import type { Plan } from "../../../src/plan/plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/reading/snapshot";
import { readPlan } from "../../../src/reading/readPlan";
import { sheetTable, shownAt } from "./sheetTable";

/** What a reader needs to follow any line; other columns are shown where a finding is in them. */
const ALWAYS: readonly ColumnRole[] = [
  "number",
  "action",
  "source",
  "department",
  "state",
  "total",
];
/** More rows are left out: the first ones, and those of the finding, tell the story. */
const MOST_ROWS = 9;

/** What an example has to show beside its own cells. */
export interface Focus {
  /** The columns of these roles, and the green table: those of the example beside it. */
  readonly roles: readonly ColumnRole[];
  readonly hasRecap: boolean;
  readonly showsFormulas: boolean;
}

function sheetOf(book: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return book.sheets.find((sheet) => sheet.name === name);
}

function isBetween(row: number, { top, bottom }: Area): boolean {
  return row >= top && row <= bottom;
}

function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** The cells of the plan's table, the green one aside. */
function inTable(plan: Plan, cells: readonly CellAddress[]): CellAddress[] {
  const { recap } = plan;
  return cells.filter(
    (at) =>
      at.sheet === plan.sheet && !(recap?.sheet === at.sheet && isBetween(at.row, recap.area)),
  );
}

/** The roles of the columns where those cells stand. */
export function rolesOf(plan: Plan, cells: readonly CellAddress[]): ColumnRole[] {
  const own = inTable(plan, cells);
  return plan.columns
    .filter(({ column }) => own.some((at) => at.column === column))
    .map(({ spec }) => spec.role);
}

/** Whether one of the cells stands in the green table. */
export function isInRecap({ recap }: Plan, cells: readonly CellAddress[]): boolean {
  return cells.some((at) => recap?.sheet === at.sheet && isBetween(at.row, recap.area));
}

function planTable(
  plan: Plan,
  sheet: SheetSnapshot,
  noticed: readonly CellAddress[],
  focus: Focus,
): string {
  const cells = inTable(plan, noticed);
  const wanted = [...ALWAYS, ...focus.roles];
  const last = Math.max(...plan.lines.map(({ row }) => row), ...cells.map(({ row }) => row));
  const under = [plan.grandTotal, plan.envelopeRow].flatMap((row) => row?.row ?? []);
  const all = span(plan.headerBottom, Math.max(last, ...under));
  const rows = all.filter(
    (row, place) => place < MOST_ROWS || cells.some((cell) => cell.row === row),
  );
  const title = cells.filter(({ row }) => row < plan.headerBottom).map(({ row }) => row);
  const shownRows = [...new Set([...title, ...rows])].sort((one, other) => one - other);
  const columns = [
    ...plan.columns.filter(({ spec }) => wanted.includes(spec.role)).map(({ column }) => column),
    ...cells.map(({ column }) => column),
    ...plan.headings.map(({ cell }) => cell.at.column),
    // 2022 numbers its objectives in their wording.
    ...(plan.edition.facts.numberInWording
      ? plan.columns.filter(({ spec }) => spec.role === "objective").map(({ column }) => column)
      : []),
  ];
  const isFilled = (column: number) =>
    cells.some((cell) => cell.column === column) ||
    shownRows.some((row) => row > plan.headerBottom && shownAt(sheet, row, column) !== "");
  const shownColumns = [...new Set(columns)].filter(isFilled).sort((one, other) => one - other);
  return sheetTable({
    sheet,
    rows: shownRows,
    columns: shownColumns,
    noticed: cells,
    showsFormulas: focus.showsFormulas,
  });
}

/** The lines concerned by an example, and its green table where it matters, as tables of Markdown. */
export function exampleTables(
  book: WorkbookSnapshot,
  noticed: readonly CellAddress[],
  focus: Focus,
): string[] {
  const plan = readPlan(book);
  const [first] = book.sheets;
  if (!plan) return first ? [wholeSheet(first)] : [];
  const sheet = sheetOf(book, plan.sheet);
  const tables = sheet ? [planTable(plan, sheet, noticed, focus)] : [];
  const { recap } = plan;
  const recapSheet = recap && sheetOf(book, recap.sheet);
  if (recap && recapSheet && (focus.hasRecap || isInRecap(plan, noticed))) {
    tables.push(
      sheetTable({
        sheet: recapSheet,
        rows: span(recap.area.top, recap.area.bottom),
        columns: span(recap.area.left, recap.area.right),
        noticed,
        showsFormulas: focus.showsFormulas,
      }),
    );
  }
  return tables;
}

/** A sheet where no plan is found. */
function wholeSheet(sheet: SheetSnapshot): string {
  const width = Math.max(0, ...sheet.cells.map((row) => row.length));
  return sheetTable({
    sheet,
    rows: span(sheet.top, sheet.top + sheet.cells.length - 1),
    columns: span(sheet.left, sheet.left + width - 1),
    noticed: [],
    showsFormulas: false,
  });
}
