import { Table } from "../../../src/reading/rows/table";
import { readBody } from "../../../src/reading/rows/body";
import type { WorkbookSnapshot } from "../../../src/reading/snapshot";
import { a1 } from "../../../src/plan/address";
import { valueOf } from "../../../src/plan/amounts";
import { annexe2024, avenant2022, in2022, in2024, type LineSpec } from "../../plans/plan";
import type { CellSpec } from "../../plans/sheet";
import { unreadTable } from "../unread";

function bodyOf(snapshot: WorkbookSnapshot, edition = annexe2024) {
  const { grid, block, fit } = unreadTable(snapshot, edition);
  return readBody(
    new Table(grid, edition, fit.columns, fit.wordings, block.bottom + 1, grid.bottom),
  );
}

/** What each row was taken for, by its number: « 5: line », « 7: amounts Total ». */
function rowsOf({ headings, lines, amountRows }: ReturnType<typeof readBody>): string[] {
  const named = [
    ...headings.map(({ row }) => ({ row, as: "heading" })),
    ...lines.map(({ row }) => ({ row, as: "line" })),
    ...amountRows.map(({ row, label }) => ({ row, as: `amounts ${label}`.trim() })),
  ];
  return named
    .sort((one, other) => one.row - other.row)
    .map(({ row, as }) => `${String(row)}: ${as}`);
}

type Cells = Readonly<Record<string, CellSpec>>;

/** 2024: A measure, C objective, D action, F source, G Département, H État, I total, J autres. */
const rows2024 = (lines: readonly LineSpec[], cells: Cells = {}) =>
  rowsOf(bodyOf(in2024(lines, { recap: false, cells })));
/** 2022: B objective, D action, F ONDAM, G FIR, H 304, I Département, J autres, K total. */
const rows2022 = (lines: readonly LineSpec[], cells: Cells = {}) =>
  rowsOf(bodyOf(in2022(lines, { cells }), avenant2022));

const sum = (formula: string, value = 0) => ({ formula, value });

describe("where lines end", () => {
  const lines = [
    { number: 1, state: 10, department: 20 },
    { number: 6, state: 30, department: 40 },
  ];
  const plan = ["5: line", "6: line"];

  test.each<[string, Cells, string[]]>([
    ["with the last of them", {}, []],
    ["above a total that says so", { A8: "Total", G8: 60, H8: 40 }, ["8: amounts Total"]],
    ["a total that says so, without amounts", { A8: "Total" }, ["8: amounts Total"]],
    ["above the envelopes", { A8: "Enveloppe FIR", H8: 500 }, ["8: amounts Enveloppe FIR"]],
    ["above amounts that add them up by formula", { G8: sum("=SUM(G5:G6)", 60) }, ["8: amounts"]],
    ["above amounts that add them up by value", { G8: 60, H8: 40 }, ["8: amounts"]],
    [
      "above a text whose amounts add up the rows, all of them",
      { D8: "Crédits", G8: sum("=SUM(G5:G6)", 60), H8: sum("=SUM(H5:H6)", 40) },
      ["8: amounts Crédits"],
    ],
    [
      "above a text with one typed amount that is the sum too",
      { D8: "Crédits", G8: sum("=SUM(G5:G6)", 60), H8: 40 },
      ["8: amounts Crédits"],
    ],
    [
      "not above a text with one typed amount that is another",
      { D8: "Crédits", G8: sum("=SUM(G5:G6)", 60), H8: 41 },
      ["8: line"],
    ],
    [
      "what the other columns hold doesn't matter",
      { D8: "Crédits", G8: sum("=SUM(G5:G6)", 60), J8: 12, I8: 60 },
      ["8: amounts Crédits"],
    ],
    [
      "not above a numbered line, be its amounts sums",
      { B8: 9, D8: "Crédits", G8: sum("=SUM(G5:G6)", 60), H8: sum("=SUM(H5:H6)", 40) },
      ["8: line"],
    ],
    ["amounts alone that add up nothing are a line to complete", { G8: 7 }, ["8: line"]],
    ["an action right below goes on", { D7: "Une suite" }, ["7: line"]],
    ["and the one under it", { D7: "Une suite", D8: "Une autre" }, ["7: line", "8: line"]],
    ["a text further down is a remark", { D8: "Une remarque" }, []],
    ["two of them are no line either", { D8: "Une remarque", D9: "Une autre" }, []],
    [
      "what follows a total makes no line of what stands between",
      { A7: "Total", G8: 5, D9: "Remarque", G9: 5 },
      ["7: amounts Total", "8: amounts"],
    ],
    ["a wording alone right below is none", { C7: "Une remarque" }, []],
    [
      "what follows a total is no line",
      { A7: "Total", G7: 60, D8: "Remarque", G8: 5 },
      ["7: amounts Total"],
    ],
    [
      "amounts that follow a total are kept",
      { A7: "Total", G7: 60, G8: 5 },
      ["7: amounts Total", "8: amounts"],
    ],
    [
      "a numbered line under a total is a line",
      { A7: "Total", G7: 60, B8: 9, G8: 5 },
      ["7: amounts Total", "8: line"],
    ],
  ])("%s", (_, cells, others) => {
    expect(rows2024(lines, cells)).toEqual([...plan, ...others]);
  });
});

describe("2024: among lines", () => {
  test("a text is a line, amounts too; a heading is none", () => {
    expect(
      rows2024([{ number: 1 }, { heading: "Engagement 2", number: 6 }], {
        D8: "Une action",
        G10: 5,
        B12: 9,
      }),
    ).toEqual(["5: line", "6: heading", "7: line", "8: line", "10: line", "12: line"]);
  });
  test("a text under a blank row is a line", () => {
    expect(rows2024([{ number: 1 }], { D7: "Une action", B9: 9 })).toEqual([
      "5: line",
      "7: line",
      "9: line",
    ]);
  });
  test("amounts alone are a line, be they those of the lines below", () => {
    expect(rows2024([{ number: 1 }], { G6: 7, B7: 9, G7: 7 })).toEqual([
      "5: line",
      "6: line",
      "7: line",
    ]);
  });
  test("a subtotal by formulas is no line", () => {
    const subtotal = { G7: sum("=SUM(G5:G6)", 5), B8: 9 };
    expect(rows2024([{ number: 1 }, {}], subtotal)).toEqual([
      "5: line",
      "6: line",
      "7: amounts",
      "8: line",
    ]);
  });
  test("a subtotal that says so is no line", () => {
    expect(
      rows2024([{ number: 1, state: 5 }, { number: 6 }], {
        A6: "Sous-total",
        B6: null,
        C6: null,
        D6: null,
        F6: null,
        H6: 5,
        B7: 6,
      }),
    ).toEqual(["5: line", "6: amounts Sous-total", "7: line"]);
  });
});

describe("2022: the subtotals of a heading whose words were rubbed out", () => {
  const lines = [
    { heading: "Engagement 1 : agir", number: 1, state: 10, department: 20 },
    { state: 5, department: 5 },
    { heading: "Engagement 2 : agir", number: 6, state: 30, department: 40 },
    { state: 3, department: 4 },
  ];
  const others = ["6: line", "7: line", "9: line", "10: line"];
  const rubbed = (first: Cells, second: Cells = {}) =>
    rows2022(lines, { A5: null, ...first, ...second });

  test("as they stand: two headings over two lines each", () => {
    expect(rows2022(lines)).toEqual([
      "5: heading",
      "6: line",
      "7: line",
      "8: heading",
      "9: line",
      "10: line",
    ]);
  });
  test.each<[string, Cells, boolean]>([
    ["by formula", { G5: sum("=SUM(G6:G7)", 0), I5: sum("=SUM(I6:I7)", 25) }, true],
    ["by value, down to the next heading", { I5: 25 }, true],
    ["not by value of one row", { I5: 20 }, false],
    ["not by value of more rows than its own", { I5: 69 }, false],
    ["not where nothing is filled but zeros", { I5: 0 }, false],
  ])("%s", (_, cells, isHeading) => {
    expect(rubbed(cells)).toEqual([
      isHeading ? "5: heading" : "5: line",
      "6: line",
      "7: line",
      "8: heading",
      ...others.slice(2),
    ]);
  });
  test("down to the next amounts alone, where that heading was rubbed out too", () => {
    expect(rubbed({ I5: 25 }, { A8: null, I8: 44 })).toEqual([
      "5: heading",
      "6: line",
      "7: line",
      "8: heading",
      "9: line",
      "10: line",
    ]);
  });
  test("to the last line for the last heading, what stands under the table being left out", () => {
    expect(rubbed({ I5: 25 }, { A8: null, I8: 44, A11: "Total", I11: 69 })).toEqual([
      "5: heading",
      "6: line",
      "7: line",
      "8: heading",
      "9: line",
      "10: line",
      "11: amounts Total",
    ]);
  });
  test("a line is no heading, be its amounts those of the lines below", () => {
    const [first, second] = [{ number: 1, department: 5 }, { department: 5 }];
    expect(rows2022([first, second])).toEqual(["5: line", "6: line"]);
  });
  test("a heading is one, be its formulas those of a total", () => {
    expect(rows2022(lines, { I8: sum("=SUM(I6:I7)", 25) })[3]).toBe("8: heading");
  });
  test("subtotals under their lines are no heading", () => {
    expect(rows2022(lines, { A8: null, I8: sum("=SUM(I6:I7)", 25) })[3]).toBe("8: amounts");
  });
  test("they are not counted twice in the total", () => {
    const under = { I11: 69, D12: "Une remarque", I12: 5 };
    expect(rubbed({ I5: 25 }, under).slice(-2)).toEqual(["10: line", "11: amounts"]);
  });
  test("under the last line, amounts alone are under the table", () => {
    expect(rows2022(lines, { I11: sum("=SUM(I3:I10)", 69) }).at(-1)).toBe("11: amounts");
    expect(rows2022(lines, { I11: 69 }).at(-1)).toBe("11: amounts");
    expect(rows2022(lines, { I12: 1 }).at(-1)).toBe("12: amounts");
  });
});

describe("what is read of them", () => {
  test("a heading's subtotals, those of its columns of amounts only", () => {
    const { headings } = bodyOf(
      in2022([{ heading: "Engagement 1 : agir", number: 1 }], { cells: { I5: 25 } }),
      avenant2022,
    );
    const [heading] = headings;
    expect(heading?.cell.text).toBe("Engagement 1 : agir");
    expect(heading?.engagement).toBe(0);
    expect([...(heading?.subtotals ?? [])].map(([, { at }]) => a1(at))).toEqual([
      "F5",
      "G5",
      "H5",
      "I5",
      "J5",
      "K5",
    ]);
    expect(String(valueOf(heading?.subtotals.get(9)))).toBe("25");
  });
  test("which of them are hidden", () => {
    const { headings, lines, amountRows } = bodyOf(
      in2022([{ heading: "Engagement 1 : agir", number: 1 }, {}], {
        cells: { A8: "Total", I8: 5, A9: "Enveloppes", I9: 5 },
        hiddenRows: [5, 7, 8],
      }),
      avenant2022,
    );
    expect(headings.map(({ isHidden }) => isHidden)).toEqual([true]);
    expect(lines.map(({ isHidden }) => isHidden)).toEqual([false, true]);
    expect(amountRows.map(({ isHidden }) => isHidden)).toEqual([true, false]);
  });
});
