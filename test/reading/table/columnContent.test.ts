import type { ColumnRole } from "../../../src/plan/edition";
import { contentOf, couldBe, type ColumnContent } from "../../../src/reading/table/columnContent";
import { Grid } from "../../../src/reading/cells/grid";
import { Wordings } from "../../../src/reading/vocabulary/wording";
import { annexe2024, wordingOf } from "../../plans/plan";
import { sheet, type CellSpec } from "../../plans/sheet";

/** What stands in column B from row 2 down to the last row. */
function content(cells: readonly CellSpec[], merges: readonly string[] = [], last = 1000) {
  const placed = Object.fromEntries(cells.map((cell, index) => [`B${String(index + 2)}`, cell]));
  const grid = new Grid(sheet({ cells: { B1: 304, ...placed }, merges }));
  return contentOf(grid, 2, 2, Math.min(last, grid.bottom), annexe2024, Wordings.of(annexe2024));
}

const NOTHING = {
  filled: 0,
  numbers: 0,
  sources: 0,
  wordings: 0,
  amounts: 0,
  formulas: 0,
  texts: 0,
};

describe("what a column's cells look like, as shares of those that hold something", () => {
  test.each<[string, readonly CellSpec[], Partial<ColumnContent>]>([
    ["nothing", [null, " "], {}],
    [
      "numbers of objectives",
      [1, "6 et 7", "FIR 2", "Total"],
      { filled: 4, numbers: 0.75, amounts: 0.25, texts: 0.75, sources: 0.25 },
    ],
    ["numbers that no objective has", [99, "6 et 99"], { filled: 2, amounts: 0.5, texts: 0.5 }],
    [
      "a formula is no number of an objective",
      [{ formula: "=1+1", value: 2 }],
      { filled: 1, amounts: 1, formulas: 1 },
    ],
    ["sources", ["FIR", 304, "CAF"], { filled: 3, sources: 2 / 3, amounts: 1 / 3, texts: 2 / 3 }],
    ["a source in a sentence is none", [`FIR ${"x".repeat(37)}`], { filled: 1, texts: 1 }],
    [
      "a source in a few words is one",
      [`FIR ${"x".repeat(36)}`],
      { filled: 1, texts: 1, sources: 1 },
    ],
    ["a number in a sentence is none", [`6 ${"x".repeat(29)}`], { filled: 1, texts: 1 }],
    [
      "a number in a few words is one",
      [`6 ${"x".repeat(28)}`],
      { filled: 1, texts: 1, numbers: 1 },
    ],
    ["wordings", [wordingOf(annexe2024, 9), "Autre"], { filled: 2, texts: 1, wordings: 0.5 }],
    [
      "amounts and totals",
      [12_000, { formula: "=A1", value: 12_000 }, null],
      { filled: 2, amounts: 1, formulas: 0.5 },
    ],
  ])("%s", (_, cells, shares) => {
    expect(content(cells)).toEqual({ ...NOTHING, ...shares });
  });

  test("a heading that runs across the table says nothing", () => {
    expect(content(["Engagement 1", 12_000], ["B2:E2"])).toEqual({
      ...NOTHING,
      filled: 1,
      amounts: 1,
    });
    expect(content(["Mesure", null], ["B2:B3"])).toEqual({ ...NOTHING, filled: 1, texts: 1 });
  });

  test("the first lines are enough, and the table's end is the end", () => {
    const many = Array.from({ length: 400 }, (_, index) => (index < 301 ? 12_000 : "x"));
    expect(content(many)).toEqual({ ...NOTHING, filled: 301, amounts: 1 });
    expect(content([12_000, "x", "y"], [], 2)).toEqual({ ...NOTHING, filled: 1, amounts: 1 });
  });
});

describe("what a column without a telling header can be", () => {
  const full = { ...NOTHING, filled: 10 };
  test.each<[ColumnRole, Partial<ColumnContent>, Partial<ColumnContent>[]]>([
    ["number", { numbers: 0.61 }, [{ numbers: 0.6 }]],
    ["source", { sources: 0.61 }, [{ sources: 0.6 }]],
    ["objective", { wordings: 0.51 }, [{ wordings: 0.5 }]],
    [
      "department",
      { amounts: 0.51, sources: 0.49 },
      [{ amounts: 0.5 }, { amounts: 1, sources: 0.5 }],
    ],
    ["state", { amounts: 0.51, sources: 0.49 }, [{ amounts: 0.5 }, { amounts: 1, sources: 0.5 }]],
    [
      "nextState",
      { amounts: 0.51, sources: 0.49 },
      [{ amounts: 0.5 }, { amounts: 1, sources: 0.5 }],
    ],
    ["total", { amounts: 0.51, sources: 0.49 }, [{ amounts: 0.5 }, { amounts: 1, sources: 0.5 }]],
    [
      "action",
      { texts: 0.61, sources: 0.49, wordings: 0.49 },
      [{ texts: 0.6 }, { texts: 1, sources: 0.5 }, { texts: 1, wordings: 0.5 }],
    ],
    ...(["measure", "fiche", "identification", "partners"] as const).map(
      (role): [ColumnRole, Partial<ColumnContent>, Partial<ColumnContent>[]] => [
        role,
        { texts: 0.51, sources: 0.49, wordings: 0.49 },
        [{ texts: 0.5 }, { texts: 1, sources: 0.5 }, { texts: 1, wordings: 0.5 }],
      ],
    ),
    ["other", { amounts: 1, sources: 0.49, wordings: 0.49 }, [{ sources: 0.5 }, { wordings: 0.5 }]],
  ])("%s", (role, fits, others) => {
    expect(couldBe(role, { ...full, ...fits })).toBe(true);
    expect(others.filter((other) => couldBe(role, { ...full, ...other }))).toEqual([]);
    expect(couldBe(role, { ...full, ...fits, filled: 0 })).toBe(false);
  });
});
