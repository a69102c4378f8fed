import type { Correction } from "../../src/plan/correction";
import { rememberedCorrection } from "../../src/reading/corrections";
import { readPlan } from "../../src/reading/readPlan";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../src/reading/snapshot";
import { in2024, type LineSpec } from "../plans/plan";
import { planIn } from "../plans/read";
import { workbook } from "../plans/sheet";

// A: mesure, B: n°, C: objectif, D: action, E: partenaires, F: source, G: Département, H: État, I: total, J: autres.
const LINES: readonly LineSpec[] = [
  { number: 1, action: "Visites à domicile", department: 100, state: 50 },
  { number: null, action: "Coût pour mémoire", department: 30, state: 20 },
  { number: 6, action: "Cellule de recueil", department: 70, state: 60 },
];

function sheetOf(book: WorkbookSnapshot): SheetSnapshot {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("A sheet was expected.");
  return sheet;
}

/** The officer's word, as the pane keeps it: with what stands there. */
function remember(book: WorkbookSnapshot, correction: Correction): Correction {
  return rememberedCorrection(sheetOf(book), planIn(book), correction);
}

function read(book: WorkbookSnapshot, ...corrections: readonly Correction[]) {
  const plan = readPlan(book, { corrections });
  if (!plan) throw new Error("A plan was expected.");
  return plan;
}

const rowsOf = (plan: ReturnType<typeof read>) => plan.lines.map(({ row }) => row);
const standings = (plan: ReturnType<typeof read>) =>
  plan.reading.corrections.map(({ at, standing }) => `${at} ${standing}`);

/** The sheet with a row put in before another: what stands below moves. */
function withRow(book: WorkbookSnapshot, at: number, cells: (SnapshotCell | null)[] = []) {
  const sheet = sheetOf(book);
  return workbook({ ...sheet, cells: sheet.cells.toSpliced(at - sheet.top, 0, cells) });
}

/** The sheet with a column put in before another. */
function withColumn(book: WorkbookSnapshot, at: number) {
  const sheet = sheetOf(book);
  const wider = <Merge extends { left: number; right: number }>(area: Merge): Merge => ({
    ...area,
    left: area.left >= at ? area.left + 1 : area.left,
    right: area.right >= at ? area.right + 1 : area.right,
  });
  return workbook({
    ...sheet,
    cells: sheet.cells.map((row) => (row.length < at ? row : row.toSpliced(at - 1, 0, null))),
    merges: sheet.merges.map(wider),
  });
}

function withCell(book: WorkbookSnapshot, row: number, column: number, value: string | number) {
  const sheet = sheetOf(book);
  const cell: SnapshotCell = { value, isError: false, formula: null, format: "General" };
  return workbook({
    ...sheet,
    cells: sheet.cells.map((cells, down) =>
      down + 1 === row ? cells.with(column - 1, cell) : cells,
    ),
  });
}

describe("the officer's word on a row", () => {
  test("« C'est un total », « Ne pas compter »: it is no line, and the reason says who said so", () => {
    const book = in2024(LINES);
    for (const said of ["total", "ignored"] as const) {
      const plan = read(book, { at: "6", said });
      expect(rowsOf(plan)).toEqual([5, 7]);
      expect(plan.reading.rows.find(({ row }) => row === 6)?.because).toMatch(/^Vous avez d/);
      expect(standings(plan)).toEqual(["6 obeyed"]);
    }
  });

  test("« C'est une ligne de l'objectif … »: what was taken for a total is counted, under that objective", () => {
    const book = in2024([...LINES, { action: "Total des visites", department: 9, state: 8 }]);
    expect(rowsOf(read(book))).toEqual([5, 6, 7]);
    const plan = read(book, { at: "8", said: "line", objective: 10 });
    expect(plan.lines.at(-1)).toMatchObject({ row: 8, objectives: [10] });
    expect(plan.reading.numbers.find(({ at }) => at.row === 8 && at.column === 8)?.role).toBe(
      "state",
    );
  });

  test("a line of another objective in a block leaves those that the number's cell runs over as they are", () => {
    const block = [...LINES.slice(0, 2), { number: null, action: "Bilans", state: 5 }];
    const merged = in2024(block, { merges: ["B5:B7", "C5:C7"] });
    const plan = read(merged, { at: "6", said: "line", objective: 4 });
    expect(plan.lines.map(({ objectives }) => objectives)).toEqual([[1], [4], [1]]);
  });

  test("a sum of an objective's lines that is said to be a line keeps its amounts", () => {
    const book = in2024([
      { number: 1, action: "Ensemble", department: { formula: "=G6+G7", value: 130 } },
      { action: "Visites", department: 100 },
      { action: "Bilans", department: 30 },
    ]);
    expect(read(book).reading.rows.find(({ row }) => row === 5)?.kind).toBe("subtotal");
    const plan = read(book, { at: "5", said: "line" });
    expect(plan.lines[0]?.department?.reading).toMatchObject({ kind: "number" });
  });

  test("of a row that the table does not reach, it is told that nothing can be done", () => {
    expect(standings(read(in2024(LINES), { at: "1", said: "line" }))).toEqual(["1 impossible"]);
    expect(standings(read(in2024(LINES), { at: "K", said: "fiche" }))).toEqual(["K impossible"]);
  });

  test("said twice of one row, the later word holds, alone", () => {
    const plan = read(in2024(LINES), { at: "6", said: "ignored" }, { at: "6", said: "line" });
    expect(rowsOf(plan)).toEqual([5, 6, 7]);
    expect(standings(plan)).toEqual(["6 obeyed"]);
  });
});

describe("the officer's word on a column", () => {
  test("« Cette colonne est : Département » instead of the one that has the header", () => {
    const book = in2024(LINES, { cells: { K4: "Part de la collectivité", K5: 1, K6: 2, K7: 3 } });
    const plan = read(book, { at: "K", said: "department" });
    expect(plan.columns.find(({ spec }) => spec.role === "department")?.column).toBe(11);
    expect(standings(plan)).toEqual(["K obeyed"]);
    const role = plan.reading.numbers.find(({ at }) => at.row === 5 && at.column === 7)?.role;
    expect(role).toBe("extra-column");
  });

  test("said of two columns, their amounts are read together", () => {
    const book = in2024(LINES, { cells: { K4: "Fonds propres", K5: 1, K6: 2, K7: 3 } });
    const plan = read(book, { at: "G", said: "department" }, { at: "K", said: "department" });
    expect(standings(plan)).toEqual(["G obeyed", "K obeyed"]);
    expect(plan.lines[0]?.department?.reading).toMatchObject({ kind: "number" });
    const roles = plan.reading.numbers.filter(({ at }) => at.row === 5 && at.column === 11);
    expect(roles.map(({ role }) => role)).toEqual(["department"]);
  });

  test("« Ne pas compter »", () => {
    const plan = read(in2024(LINES), { at: "J", said: "ignored" });
    expect(plan.columns.some(({ spec }) => spec.role === "other")).toBe(false);
    expect(standings(plan)).toEqual(["J obeyed"]);
  });
});

describe("what was said is remembered with what stood there", () => {
  const book = in2024(LINES);
  const ofRow = remember(book, { at: "6", said: "ignored" });
  const ofColumn = remember(book, { at: "J", said: "ignored" });

  test("the row is followed where rows were put in or taken out above it", () => {
    const moved = read(withRow(withRow(book, 3), 3), ofRow);
    expect(standings(moved)).toEqual(["8 obeyed"]);
    expect(rowsOf(moved)).toEqual([7, 9]);
    expect(standings(read(withRow(book, 7), ofRow))).toEqual(["6 obeyed"]);
  });

  test("the column is followed likewise", () => {
    expect(standings(read(withColumn(book, 5), ofColumn))).toEqual(["K obeyed"]);
  });

  test("once one of its cells changed, it is asked again: the row is read as before", () => {
    const changed = read(withCell(book, 6, 8, 21), ofRow);
    expect(standings(changed)).toEqual(["6 gone"]);
    expect(rowsOf(changed)).toEqual([5, 6, 7]);
  });

  test("a formula's result may change: what the officer said of the total stays said", () => {
    const sums = (value: number) =>
      in2024([...LINES, { action: "Ensemble", state: { formula: "=SUM(H5:H7)*1", value } }]);
    const said = remember(sums(130), { at: "8", said: "total" });
    expect(standings(read(sums(140), said))).toEqual(["8 obeyed"]);
  });

  test("of rows that look the same, it is the one of which it was said", () => {
    const twin = { number: null, action: "Idem", department: 10, state: 10 };
    const twins = in2024([{ number: 1, state: 5 }, twin, twin, twin]);
    const said = remember(twins, { at: "7", said: "ignored" });
    expect(said.of).toMatchObject({ nth: 2, among: 3 });
    expect(standings(read(withRow(twins, 5), said))).toEqual(["8 obeyed"]);
    // One of them is gone, and which one cannot be told: the place is another's.
    const sheet = sheetOf(twins);
    const fewer = workbook({ ...sheet, cells: sheet.cells.toSpliced(4, 3) });
    expect(standings(read(fewer, said))).toEqual(["7 gone"]);
  });

  test("of another sheet, it is not heard; of one that has another name since, it is", () => {
    const sheet = sheetOf(book);
    const other = { ...sheet, name: "Autre" };
    expect(standings(read(workbook(other, sheet), ofRow))).toEqual([]);
    expect(standings(read(workbook(other), ofRow))).toEqual(["6 obeyed"]);
  });
});
