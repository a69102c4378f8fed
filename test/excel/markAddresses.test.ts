import fc from "fast-check";
import { markedAreas } from "../../src/excel/markAddresses";
import { columnNumber, type CellAddress } from "../../src/plan/address";
import { SEVERITIES } from "../../src/judgement/finding";

const at = (row: number, column: number, sheet = "Plan"): CellAddress => ({ sheet, row, column });

describe("The areas to mark", () => {
  it("are one address by severity and sheet, neighbours in a column as one range", () => {
    const areas = markedAreas([
      { severity: "warning", cells: [at(3, 1, "Récap")] },
      { severity: "blocking", cells: [at(21, 9), at(19, 9), at(22, 9)] },
      { severity: "blocking", cells: [at(4, 28)] },
    ]);
    expect(areas).toEqual([
      { sheet: "Plan", severity: "blocking", address: "I19,I21:I22,AB4" },
      { sheet: "Récap", severity: "warning", address: "A3" },
    ]);
  });

  it("give a cell to its gravest finding", () => {
    const areas = markedAreas([
      { severity: "info", cells: [at(1, 1), at(5, 1)] },
      { severity: "blocking", cells: [at(1, 1)] },
    ]);
    expect(areas.map(({ severity, address }) => [severity, address])).toEqual([
      ["blocking", "A1"],
      ["info", "A5"],
    ]);
  });

  it("cover each cell exactly once, in addresses that Excel takes", () => {
    const cell = fc.record({
      sheet: fc.constantFrom("Plan", "Récap"),
      row: fc.integer({ min: 1, max: 40_000 }),
      column: fc.integer({ min: 1, max: 40 }),
    });
    const mark = fc.record({
      severity: fc.constantFrom(...SEVERITIES),
      cells: fc.array(cell, { maxLength: 900 }),
    });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 6 }), (marks) => {
        const areas = markedAreas(marks);
        const covered = areas.flatMap(({ sheet, address }) =>
          address.split(",").flatMap((range) => cellsOf(range).map((found) => `${sheet} ${found}`)),
        );
        const given = marks.flatMap(({ cells }) =>
          cells.map(({ sheet, row, column }) => `${sheet} ${String(row)}/${String(column)}`),
        );
        expect(covered.length).toBe(new Set(covered).size);
        expect(new Set(covered)).toEqual(new Set(given));
        expect(areas.every(({ address }) => address.length <= 8_192)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

/** « row/column » of each cell of « I21:I24 ». */
function cellsOf(range: string): string[] {
  const [, letters = "", first = "", last = first] =
    /^([A-Z]+)(\d+)(?::[A-Z]+(\d+))?$/.exec(range) ?? [];
  const rows = Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, i) => Number(first) + i,
  );
  return rows.map((row) => `${String(row)}/${String(columnNumber(letters))}`);
}
