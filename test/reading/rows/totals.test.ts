import type { Plan } from "../../../src/plan/plan";
import { in2022, in2024, type LineSpec } from "../../plans/plan";
import { planIn } from "../../plans/read";
import type { CellSpec } from "../../plans/sheet";

const LINES: LineSpec[] = [
  { number: 6, source: 304, department: 70, state: 30 },
  { number: 8, source: 304, department: 40, state: 20 },
  { number: 19, source: 304, department: 100, state: 50 },
  { source: 304, action: "Une autre", department: 10, state: 30 },
];

/** What the total on row 9, under objectives 6 (row 5), 8 and 19 (rows 7 and 8), is read to add up. */
function read(label: string, department: number, state: number, cells = {}) {
  const plan = planIn(
    in2024(LINES, { recap: false, cells: { D9: label, G9: department, H9: state, ...cells } }),
  );
  return plan.totals.map(({ kind, adds, isSure }) => ({ kind, adds, isSure }))[0];
}

describe("what a total among the lines adds up", () => {
  const more = { B10: 20, D10: "Une suite", F10: 304, G10: 9, H10: 9 };
  const subtotal = (...adds: number[]) => ({ kind: "subtotal", adds, isSure: true });
  test.each<[string, string, number, number, number[]]>([
    ["the objective that it names, right", "Total objectif 19", 110, 80, [7, 8]],
    ["the objective that it names, wrong on one side", "Total objectif 19", 110, 79, [7, 8]],
    ["the objective that it names, wrong on both", "Total de l’objectif n° 19", 1, 2, [7, 8]],
    ["another objective than the last", "Total objectif 8", 40, 21, [6]],
    ["the nearest: one side is the objective's", "Sous-total", 110, 79, [7, 8]],
    ["the nearest: one side is all lines'", "Sous-total", 219, 130, [5, 6, 7, 8]],
    ["what stands above, where neither side says more", "Sous-total", 1, 2, [5, 6, 7, 8]],
  ])("%s", (_, label, department, state, adds) => {
    expect(read(label, department, state, more)).toEqual(subtotal(...adds));
  });

  test("all lines, under them, by any name", () => {
    expect(read("Budget 2024", 220, 130)).toEqual({
      kind: "grand-total",
      adds: [5, 6, 7, 8],
      isSure: true,
    });
  });
});

describe("amounts under the envelopes (2022) are differences where they part them from the total", () => {
  const kindOf = (cells: Record<string, CellSpec>): string | undefined => {
    const under = { A7: "Total", G7: 50, H7: 20, I7: 90, G8: 60, H8: 20, I8: 80 };
    const plan: Plan = planIn(
      in2022([{ number: 1, department: 100, state: 50 }], { cells: { ...under, ...cells } }),
    );
    return plan.reading.rows.find(({ row }) => row === 9)?.kind;
  };
  test.each<[string, string, Record<string, CellSpec>]>([
    ["envelope less total", "difference", { G9: 10, H9: 0, I9: -10 }],
    ["total less envelope", "difference", { G9: -10, H9: 0, I9: 10 }],
    ["all but one of them", "difference", { G9: 10, H9: 0, I9: -11 }],
    ["one alone is not enough", "unread", { G9: 10 }],
    ["other amounts", "unread", { G9: 11, H9: 1, I9: -10 }],
  ])("%s", (_, kind, cells) => {
    expect(kindOf(cells)).toBe(kind);
  });
});
