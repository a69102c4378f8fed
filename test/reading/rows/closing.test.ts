import { amountCell } from "../../../src/reading/cells/amount";
import { Grid } from "../../../src/reading/cells/grid";
import { areAddedUpAbove } from "../../../src/reading/rows/sums";
import { closingRow } from "../../../src/reading/rows/closing";
import { classify } from "../../../src/reading/rows/classify";
import { Table } from "../../../src/reading/rows/table";
import { annexe2024, in2024, type LineSpec } from "../../plans/plan";
import { sheet, type CellSpec } from "../../plans/sheet";
import { unreadTable } from "../unread";

const formula = (text: string, value = 0) => ({ formula: text, value });

describe("a row whose amounts all add up those above", () => {
  /** Row 9 of a table whose lines begin on row 5; A and B are paid, C is not. */
  const isTotal = (cells: Readonly<Record<string, CellSpec>>) => {
    const grid = new Grid(sheet({ cells: { D99: "x", ...cells } }));
    const amounts = new Map(
      [1, 2, 3].map((column) => [column, amountCell(grid, 9, column)] as const),
    );
    return areAddedUpAbove(amounts, 5, [1, 2]);
  };
  test.each<[string, boolean, Readonly<Record<string, CellSpec>>]>([
    ["of all its lines", true, { A9: formula("=SUM(A5:A8)"), B9: formula("=SUM(B5:B8)") }],
    ["in one column, the other blank", true, { A9: formula("=SUM(A5:A8)") }],
    ["in one column, the other typed", false, { A9: formula("=SUM(A5:A8)"), B9: 5 }],
    [
      "typed beside it in a column that nobody pays from",
      true,
      { A9: formula("=SUM(A5:A8)"), C9: 5 },
    ],
    ["only in a column that nobody pays from", false, { C9: formula("=SUM(C5:C8)") }],
    ["nothing", false, {}],
    ["of rows down to its own", false, { A9: formula("=SUM(A5:A9)") }],
    ["of rows below it", false, { A9: formula("=SUM(A10:A12)") }],
    ["of rows above and below", false, { A9: formula("=SUM(A5:A8)+A10") }],
    ["of rows above the table", false, { A9: formula("=SUM(A4:A8)") }],
    ["of the header too", false, { A9: formula("=SUM(A5:A8)+A2") }],
    ["of another sheet", false, { A9: formula("=SUM(A5:A8)+Suivi!A6") }],
    ["of another sheet alone", false, { A9: formula("=SUM(Suivi!A5:A8)") }],
    ["of other columns", false, { A9: formula("=SUM(B5:B8)") }],
    ["of one line", false, { A9: formula("=A5") }],
  ])("%s", (_, expected, cells) => {
    expect(isTotal(cells)).toBe(expected);
  });
});

describe("the row that closes the table", () => {
  /** 2024: lines from row 5; C objective, D action, G Département, H État. */
  const closing = (
    lines: readonly LineSpec[],
    cells: Readonly<Record<string, CellSpec>>,
    isLine = (kind: string) => kind === "line" || kind === "amounts",
  ) => {
    const { grid, fit } = unreadTable(in2024(lines, { recap: false, cells }), annexe2024);
    const paid = fit.columns.filter(({ column, spec }) => column < 9 || spec.role !== "total");
    const rows = classify(new Table(grid, annexe2024, paid, fit.wordings, 5, grid.bottom));
    return closingRow(rows, ({ kind }) => isLine(kind));
  };
  const lines = [
    { number: 1, department: 20 },
    { number: 6, department: 40 },
  ];
  test.each<[string, number | null, Readonly<Record<string, CellSpec>>]>([
    ["none", null, {}],
    ["a total", 8, { A8: "Total", G8: 1 }],
    ["a total without amounts", 8, { A8: "Total" }],
    ["the envelopes", 8, { A8: "Enveloppes", G8: 1 }],
    ["the first of two", 8, { A8: "Total", A9: "Total" }],
    ["not a subtotal among the lines", 9, { A7: "Sous-total", G7: 1, B8: 9, A9: "Total" }],
    ["amounts that add up the lines", 8, { G8: 60 }],
    ["amounts that add up all but one", null, { G8: 40 }],
    ["zeros", null, { G8: 0 }],
    ["amounts of which one adds up nothing", null, { G8: 60, H8: 3 }],
    ["amounts, the other one zero over nothing", 8, { G8: 60, H8: 0 }],
    ["a text that is no amount beside them", null, { G8: 60, H8: "à voir 3" }],
    ["amounts that add up by formula, whatever they give", 8, { G8: formula("=SUM(G5:G6)", 3) }],
    ["by formula in the second column", 8, { G8: 60, H8: formula("=SUM(H5:H6)", 3) }],
    ["amounts alone are lines to complete, and count", 9, { G8: 5, G9: 65 }],
    ["without those, they don't", null, { G8: 5, G9: 60 }],
    ["amounts as texts count", 8, { G6: "40,00 €", G8: 60 }],
    ["a text below the last line that a number makes one", 8, { D7: "Une suite", A8: "Total" }],
  ])("%s", (_, expected, cells) => {
    expect(closing(lines, cells)).toBe(expected);
  });
  test("« Coût global du plan », with what three lines or more add up to", () => {
    const named = { C9: "Coût global du plan", G9: 69, H9: 2 };
    const third = { number: 9, department: 9, state: 2 };
    expect(closing([...lines, third], named)).toBe(9);
    expect(closing([...lines, third], { ...named, H9: 3 })).toBeNull();
    expect(closing([...lines, third], { ...named, G9: null })).toBe(9);
    expect(closing([...lines, { ...third, department: 0, state: null }], { D9: "x", G9: 60 })).toBe(
      null,
    );
    expect(closing(lines, { C9: "Une action", G9: 60 })).toBeNull();
  });
  test("lines of amounts only are those that can be subtotals (2022): they don't count", () => {
    const only = (kind: string) => kind === "line";
    expect(closing(lines, { G8: 5, G9: 65 }, only)).toBeNull();
    expect(closing(lines, { G8: 5, G9: 60 }, only)).toBe(9);
  });
  test("without any line that a number, wording or source makes one, the last of all", () => {
    const bare = [{ number: null, action: "Une action", department: 20 }];
    expect(closing(bare, { A7: "Total", D8: "Une action", G8: 4, A9: "Total" })).toBe(9);
  });
  test("without any line, nothing closes", () => {
    expect(closing([], { A7: "Total", G7: 1 })).toBeNull();
  });
  test("actions without number under the last that has one can follow a total: they are none", () => {
    expect(closing(lines, { A7: "Total", G7: 60, D8: "Une action", G8: 4, A9: "Total" })).toBe(7);
  });
});
