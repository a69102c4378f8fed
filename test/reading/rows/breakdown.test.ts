import { onlySourceIn } from "../../../src/reading/vocabulary/sources";
import { in2024, in2025 } from "../../plans/plan";
import { planIn } from "../../plans/read";
import type { CellSpec } from "../../plans/sheet";

/** Two objectives on rows 5 and 6; what stands under them from row 7. */
const LINES = [
  { number: 1, department: 100, state: 50 },
  { number: 6, department: 300, state: 200 },
];
type Cells = Record<string, CellSpec>;
const linesOf = (cells: Cells) =>
  planIn(in2024(LINES, { cells, recap: false })).lines.map(({ row }) => row);

/** A row named in column `letter`, with a Département and a State amount. */
const row = (
  at: number,
  letter: string,
  name: CellSpec,
  amounts: CellSpec[] = [100, 50],
): Cells => ({
  [`${letter}${String(at)}`]: name,
  [`G${String(at)}`]: amounts[0] ?? null,
  [`H${String(at)}`]: amounts[1] ?? null,
});
const bySource = (at: number, letter: string): Cells => ({
  ...row(at, letter, "FIR"),
  ...row(at + 1, letter, 304, [300, 200]),
  ...row(at + 2, letter, "ONDAM", [0, 0]),
});

describe("amounts by source under the lines are no lines", () => {
  test.each(["A", "B", "C", "D", "E", "F"])("named in column %s", (letter) => {
    expect(linesOf(bySource(7, letter))).toEqual([5, 6]);
    expect(linesOf(bySource(8, letter))).toEqual([5, 6]);
    const total = row(10, "A", "TOTAL", [400, 250]);
    expect(linesOf({ ...bySource(7, letter), ...total })).toEqual([5, 6]);
  });
  test.each<[string, Cells]>([
    [
      "after the total",
      { ...row(7, "A", "TOTAL"), ...row(8, "D", "dont FIR"), ...row(9, "D", "dont BOP 304") },
    ],
    [
      "« Crédits FIR », « Crédits 304 »",
      { ...row(7, "C", "Crédits FIR"), ...row(8, "C", "Crédits 304") },
    ],
    [
      "named over two cells",
      { ...row(7, "F", "FIR"), ...row(8, "F", "304"), D7: "dont", D8: "dont" },
    ],
    ["a note after them", { ...row(7, "F", "FIR"), ...row(8, "F", "304"), A9: "NB : hors ONDAM" }],
    ["an unnamed total after them", { ...bySource(7, "F"), ...row(10, "G", 400) }],
  ])("%s", (_, cells) => {
    expect(linesOf(cells)).toEqual([5, 6]);
  });
  test("one alone, by the formulas that add up the lines", () => {
    const formula = (letter: string, value: number) => ({
      formula: `=SUMIF(F5:F6,F7,${letter}5:${letter}6)`,
      value,
    });
    expect(linesOf(row(7, "F", "FIR", [formula("G", 100), formula("H", 50)]))).toEqual([5, 6]);
  });
});

describe("what is a line all the same", () => {
  test.each<[string, Cells, number[]]>([
    ["one alone goes on with the objective", row(7, "F", "304"), [5, 6, 7]],
    ["two of one source", { ...row(7, "F", "304"), ...row(8, "F", "304") }, [5, 6, 7, 8]],
    [
      "with an action",
      { ...bySource(7, "F"), D7: "Une action", D8: "Une autre", D9: "x" },
      [5, 6, 7, 8, 9],
    ],
    ["without amounts", { F7: "FIR", F8: "304", D7: "x", D8: "y" }, [5, 6, 7, 8]],
    ["of two sources", { ...row(7, "F", "304 ou ONDAM"), ...row(8, "F", "FIR") }, [5, 6, 7, 8]],
  ])("%s", (_, cells, rows) => {
    expect(linesOf(cells)).toEqual(rows);
  });
  test("under a number that goes on", () => {
    const cells = { ...row(7, "F", "FIR"), ...row(8, "F", "304") };
    const merges = ["B6:B8"];
    const plan = planIn(in2024(LINES, { cells, merges, recap: false }));
    expect(plan.lines.map((line) => line.row)).toEqual([5, 6, 7, 8]);
  });
});

test("2025: under its lines as well", () => {
  const cells = { A7: "FIR", F7: 100, G7: 50, A8: "BOP 304", F8: 300, G8: 200 };
  const lines = [
    { number: "FIR 1", department: 100, state: 50 },
    { number: 6, department: 300, state: 200, source: "BOP 304" },
  ];
  expect(planIn(in2025(lines, { cells, recap: false })).lines.map((line) => line.row)).toEqual([
    5, 6,
  ]);
});

describe("a text that names one source and nothing else", () => {
  test.each([
    ["FIR", "FIR"],
    ["304", "BOP 304"],
    ["BOP 304", "BOP 304"],
    ["P304", "BOP 304"],
    ["dont FIR", "FIR"],
    ["Sous-total ONDAM (médico-social)", "ONDAM"],
    ["Total des crédits du programme 304 :", "BOP 304"],
    ["Fonds d'intervention régional", "FIR"],
    ["FIR 1", null],
    ["304 ou ONDAM", null],
    ["FIR pour la PMI", null],
    ["ONDAM : création de places", null],
    ["Total", null],
    ["", null],
  ])("« %s »: %s", (text, source) => {
    expect(onlySourceIn(text)).toBe(source);
  });
});
