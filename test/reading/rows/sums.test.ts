import { amountCell } from "../../../src/reading/cells/amount";
import { Grid } from "../../../src/reading/cells/grid";
import { addsUpRows, areSubtotals } from "../../../src/reading/rows/sums";
import { sheet, type CellSpec } from "../../plans/sheet";

/** Amounts of columns A and B, row by row. */
function rowsOf(rows: readonly (readonly [CellSpec, CellSpec])[]) {
  const cells = rows.flatMap(([first, second], index): [string, CellSpec][] => [
    [`A${String(index + 1)}`, first],
    [`B${String(index + 1)}`, second],
  ]);
  // A sheet that is large enough for blank cells at its end.
  const grid = new Grid(sheet({ cells: Object.fromEntries([...cells, ["C99", "x"]]) }));
  return rows.map(
    (_, index) => new Map([1, 2].map((column) => [column, amountCell(grid, index + 1, column)])),
  );
}

const formula = (text: string) => ({ formula: text, value: 0 });

describe("a formula that adds up several rows of its own column", () => {
  const isSum = (cell: CellSpec) =>
    addsUpRows(amountCell(new Grid(sheet({ cells: { B5: cell } })), 5, 2));
  test.each<[string, boolean, CellSpec]>([
    ["several rows", true, formula("=SUM(B6:B7)")],
    ["one row", false, formula("=SUM(B6:B6)")],
    ["one cell after the other", false, formula("=B6+B7")],
    ["from its column on", true, formula("=SUM(B6:D7)")],
    ["up to its column", true, formula("=SUM(A6:B7)")],
    ["columns to the right", false, formula("=SUM(C6:D7)")],
    ["a column to the left", false, formula("=SUM(A6:A7)")],
    ["one range of several", true, formula("=C6+SUM(B6:B7)")],
    ["its own row", false, formula("=SUM(A5:B5)")],
    ["a typed amount", false, 12],
    ["a text that looks like one", false, "SUM(B6:B7)"],
    ["nothing", false, null],
  ])("%s", (_, expected, cell) => {
    expect(isSum(cell)).toBe(expected);
  });
});

describe("amounts that add up the rows below", () => {
  const are = (...[own, ...below]: (readonly [CellSpec, CellSpec])[]) => {
    const [cells, ...rest] = rowsOf([own ?? [null, null], ...below]);
    return areSubtotals(cells ?? new Map(), rest);
  };
  test.each<[string, boolean, (readonly [CellSpec, CellSpec])[]]>([
    [
      "by value, in one column",
      true,
      [
        [3, null],
        [1, 9],
        [2, 9],
      ],
    ],
    [
      "by value, in both",
      true,
      [
        [3, 18],
        [1, 9],
        [2, 9],
      ],
    ],
    [
      "by value, to the cent",
      false,
      [
        [3.01, null],
        [1, null],
        [2, null],
      ],
    ],
    [
      "by value in one column, not in the other",
      false,
      [
        [3, 17],
        [1, 9],
        [2, 9],
      ],
    ],
    [
      "a zero over nothing besides",
      true,
      [
        [3, 0],
        [1, null],
        [2, null],
      ],
    ],
    [
      "zeros alone",
      false,
      [
        [0, 0],
        [0, 0],
        [null, null],
      ],
    ],
    [
      "nothing at all",
      false,
      [
        [null, null],
        [1, null],
      ],
    ],
    [
      "what is no amount below is passed over",
      true,
      [
        [3, null],
        ["à voir", null],
        [3, null],
      ],
    ],
    [
      "an amount typed as text counts",
      true,
      [
        [3, null],
        ["1,00 €", null],
        [2, null],
      ],
    ],
    [
      "its own amount typed as text",
      true,
      [
        ["3,00 €", null],
        [1, null],
        [2, null],
      ],
    ],
    [
      "a text that is no amount",
      false,
      [
        ["à voir", 9],
        [1, 9],
      ],
    ],
    ["over no row", false, [[3, null]]],
    ["over no row, by formula", true, [[formula("=SUM(A5:A9)"), null]]],
    [
      "by formula, whatever it gives",
      true,
      [
        [formula("=SUM(A2:A3)"), 5],
        [1, 1],
        [2, 1],
      ],
    ],
    [
      "by formula, in the second column",
      true,
      [
        [5, formula("=SUM(B2:B3)")],
        [1, 1],
        [2, 1],
      ],
    ],
  ])("%s", (_, expected, rows) => {
    expect(are(...rows)).toBe(expected);
  });
});
