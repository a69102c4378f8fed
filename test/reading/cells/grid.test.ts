import { Grid } from "../../../src/reading/cells/grid";
import { sheet } from "../../plans/sheet";

/** Built anew by each test. */
const grid = () =>
  new Grid({
    ...sheet({
      name: "PA",
      cells: {
        A1: "  Mesure\u00A0 ",
        B1: 304,
        C1: { formula: "=1+1", value: 2 },
        D1: " ",
        A2: "fusion",
        C2: { formula: '=""', value: "" },
        E3: 5,
      },
      merges: ["A2:B3", "D3:D1048576"],
    }),
    top: 11,
    left: 3,
    merges: [
      { top: 12, left: 3, bottom: 13, right: 4 },
      { top: 13, left: 6, bottom: 1_048_576, right: 6 },
      { top: 1, left: 9, bottom: 11, right: 10 },
    ],
  });

test("the grid counts rows and columns as the sheet does, from its used range", () => {
  expect([grid().top, grid().left, grid().bottom, grid().right]).toEqual([11, 3, 13, 7]);
  expect(grid().address(12, 4)).toEqual({ sheet: "PA", row: 12, column: 4 });
  expect(grid().cell(11, 4)?.value).toBe(304);
  expect([grid().cell(10, 4), grid().cell(11, 2), grid().cell(14, 4), grid().cell(11, 8)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test("a blank sheet has no row and no column", () => {
  const blank = new Grid({ ...sheet({ cells: {} }), top: 1, left: 1 });
  expect([blank.bottom, blank.right]).toEqual([0, 0]);
});

test("a cell's text is what one reads", () => {
  expect([3, 4, 5, 6, 7].map((column) => grid().text(11, column))).toEqual([
    "Mesure",
    "304",
    "2",
    "",
    "",
  ]);
});

test("what is true or false reads as Excel writes it in French", () => {
  const cells = [true, false].map((value) => ({
    value,
    isError: false,
    formula: null,
    format: "General",
  }));
  const own = new Grid({ ...sheet({ cells: {} }), cells: [cells] });
  expect([own.text(1, 1), own.text(1, 2)]).toEqual(["VRAI", "FAUX"]);
});

describe("merged areas", () => {
  test("cover their cells, and only theirs", () => {
    const area = { top: 12, left: 3, bottom: 13, right: 4 };
    for (const [row, column] of [
      [12, 3],
      [12, 4],
      [13, 3],
      [13, 4],
    ] as const) {
      expect(grid().merge(row, column)).toEqual(area);
    }
    for (const [row, column] of [
      [11, 3],
      [14, 3],
      [12, 5],
      [12, 2],
    ] as const) {
      expect(grid().merge(row, column)).toBeUndefined();
    }
  });

  test("can stand several on a row", () => {
    expect(grid().merge(13, 3)?.right).toBe(4);
    expect(grid().merge(13, 6)?.right).toBe(6);
  });

  test("run no further than what is used", () => {
    expect(grid().merge(13, 6)?.bottom).toBe(1_048_576);
    expect(grid().merge(14, 6)).toBeUndefined();
    expect(grid().merge(11, 10)?.left).toBe(9);
    expect(grid().merge(10, 10)).toBeUndefined();
  });

  test("are read by their first cell", () => {
    expect(grid().textCell(13, 4)).toEqual({
      at: { sheet: "PA", row: 12, column: 3 },
      text: "fusion",
      content: { kind: "text", text: "fusion" },
    });
    expect(grid().textCell(11, 4)).toMatchObject({ at: { row: 11, column: 4 }, text: "304" });
  });
});

test("what a cell holds, as a write must find it", () => {
  const content = (row: number, column: number) => {
    const held = grid().content(row, column);
    return held.kind === "amount" ? held.amount.toNumber() : held;
  };
  expect(content(11, 3)).toEqual({ kind: "text", text: "  Mesure\u00A0 " });
  expect(content(11, 4)).toBe(304);
  expect(content(11, 5)).toEqual({ kind: "formula", formula: "=1+1" });
  expect(content(12, 5)).toEqual({ kind: "blank" });
  expect(content(20, 5)).toEqual({ kind: "blank" });
});

test("the columns of a row that hold something one reads, from left to right", () => {
  expect([...grid().filled(11)]).toEqual([3, 4, 5]);
  expect([...grid().filled(12)]).toEqual([3]);
  expect([...grid().filled(13)]).toEqual([7]);
  expect([...grid().filled(99)]).toEqual([]);
});

test("areas can be set apart, and are then blank", () => {
  const whole = grid();
  const apart = whole.without([{ top: 11, left: 4, bottom: 12, right: 5 }]);
  expect([3, 4, 5].map((column) => apart.text(11, column))).toEqual(["Mesure", "", ""]);
  expect([...apart.filled(11)]).toEqual([3]);
  expect(apart.text(13, 7)).toBe("5");
  expect(apart.sheet).toBe(whole.sheet);
  expect(whole.without([])).toBe(whole);
});

describe("an area set apart covers its rectangle and no more", () => {
  const full = () =>
    new Grid(
      sheet({
        cells: Object.fromEntries(
          ["A", "B", "C", "D"].flatMap((letter) =>
            [1, 2, 3, 4].map((row) => [`${letter}${String(row)}`, "x"]),
          ),
        ),
      }),
    ).without([{ top: 2, left: 2, bottom: 3, right: 3 }]);
  test.each([
    [1, [1, 2, 3, 4]],
    [2, [1, 4]],
    [3, [1, 4]],
    [4, [1, 2, 3, 4]],
  ])("row %i", (row, columns) => {
    expect([...full().filled(row)]).toEqual(columns);
  });
});
