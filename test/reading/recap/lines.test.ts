import { a1 } from "../../../src/plan/address";
import type { RecapLine } from "../../../src/plan/plan";
import { Grid } from "../../../src/reading/cells/grid";
import { classifyEntries } from "../../../src/reading/recap/classify";
import { entriesUnder } from "../../../src/reading/recap/entries";
import { sheet, type CellSpec } from "../../plans/sheet";

type Cells = Readonly<Record<string, CellSpec>>;

/** Labels in A, État in B, Département in C, under headers on row 3. */
function linesOf(cells: Cells) {
  const grid = new Grid(sheet({ cells }));
  const entries = entriesUnder(grid, { headerRow: 3, state: 2, department: 3 }, 1);
  const { sources, others, total } = classifyEntries(entries);
  const at = (line: RecapLine) => a1(line.label.at);
  return {
    sources: sources.map((line) => `${at(line)} ${String(line.source)}`),
    others: others.map(at),
    total: total && at(total),
  };
}

const SOURCES = { A4: "BOP 304", B4: 1, C4: 2, A5: "FIR", B5: 3, C5: 4 };
const BOTH = ["A4 BOP 304", "A5 FIR"];

describe("the sources of a green table", () => {
  test.each<[string, Cells, string[]]>([
    [
      "each on its line, with or without amounts",
      { ...SOURCES, A6: "ONDAM" },
      [...BOTH, "A6 ONDAM"],
    ],
    ["not on the line of the headers", { A3: "BOP 304", A5: "FIR" }, ["A5 FIR"]],
    ["after up to three lines of something else", { A7: "FIR" }, ["A7 FIR"]],
    ["not after four", { A8: "FIR" }, []],
    ["a label of up to 60 characters", { A4: `FIR ${"x".repeat(56)}` }, ["A4 FIR"]],
    ["not a longer one", { A4: `FIR ${"x".repeat(57)}` }, []],
    ["not a label of two", { A4: "304 ou ONDAM" }, []],
    ["up to the second of one source", { ...SOURCES, A6: "FIR", A7: "ONDAM" }, BOTH],
    [
      "two other labels are no second of one",
      { A4: "FIR", A5: "x", A6: "y", A7: "ONDAM" },
      ["A4 FIR", "A7 ONDAM"],
    ],
    [
      "three lines apart, twice",
      { A4: "FIR", A8: "ONDAM", A12: "BOP 304" },
      ["A4 FIR", "A8 ONDAM", "A12 BOP 304"],
    ],
    ["down to the last row", { A4: "FIR" }, ["A4 FIR"]],
  ])("%s", (_, cells, sources) => {
    expect(linesOf(cells).sources).toEqual(sources);
  });
});

describe("the total of a green table", () => {
  test.each<[string, Cells, string | null]>([
    ["named, under the sources", { ...SOURCES, A6: "Total", B6: 4 }, "A6"],
    ["named, without amounts", { ...SOURCES, A6: "Total" }, "A6"],
    ["named after a source is that source's", { ...SOURCES, A6: "Total ONDAM", B6: 4 }, null],
    ["the first of two named", { ...SOURCES, A6: "Total", A7: "Total général" }, "A6"],
    ["named, before the unnamed", { ...SOURCES, B6: 4, A7: "Total", B7: 4 }, "A7"],
    ["unnamed, right under the sources", { ...SOURCES, B6: 4 }, "A6"],
    ["not unnamed under a blank line", { ...SOURCES, B7: 4 }, null],
    ["not unnamed between the sources", { A4: "FIR", B5: 4, A6: "ONDAM" }, null],
    ["not unnamed above the sources", { B4: 4, A5: "FIR" }, null],
    ["not a line of another name", { ...SOURCES, A6: "CAF", B6: 4 }, null],
    ["above the sources, with one of the amounts", { A4: "Total", B4: 4, A5: "FIR", B5: 4 }, "A4"],
    ["above the sources, with the other", { A4: "Total", C4: 4, A5: "FIR", C5: 4 }, "A4"],
    [
      "above and under the sources: the one under",
      { A4: "Total", B4: 4, A5: "FIR", A6: "Total", B6: 4 },
      "A6",
    ],
    [
      "above the sources, unnamed under them: the one under",
      { A4: "Total", B4: 4, A5: "FIR", B6: 4 },
      "A6",
    ],
    ["a word that only begins like it", { ...SOURCES, A6: "Totalement", B6: 4 }, null],
  ])("%s", (_, cells, total) => {
    expect(linesOf(cells).total).toBe(total);
  });

  test("named, without amounts, above any source: nothing is read further", () => {
    expect(linesOf({ A4: "Total", A5: "FIR" })).toEqual({ sources: [], others: [], total: "A4" });
  });
  test("one above the sources takes nothing off what can stand before them", () => {
    expect(linesOf({ A4: "Total", B4: 4, A8: "FIR" }).sources).toEqual(["A8 FIR"]);
  });
});

describe("lines of amounts among the sources that name none", () => {
  test.each<[string, Cells, string[]]>([
    ["counted by the total under them", { ...SOURCES, A6: "CAF", B6: 4, A7: "Total" }, ["A6"]],
    ["with the other amount", { ...SOURCES, A6: "CAF", C6: 4, A7: "Total" }, ["A6"]],
    ["unnamed too", { ...SOURCES, B6: 4, A7: "Total" }, ["A6"]],
    ["not without amounts", { ...SOURCES, A6: "CAF", A7: "Total" }, []],
    ["not above the sources", { A4: "CAF", B4: 4, A5: "FIR", A6: "Total" }, []],
    ["not where no total counts them", { ...SOURCES, A6: "CAF", B6: 4 }, []],
    ["not under the total", { ...SOURCES, A6: "Total", A7: "CAF", B7: 4 }, []],
  ])("%s", (_, cells, others) => {
    expect(linesOf(cells).others).toEqual(others);
  });
});
