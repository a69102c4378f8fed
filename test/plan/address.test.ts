import {
  a1,
  a1From,
  columnLetters,
  columnNumber,
  compareCells,
  sameCell,
} from "../../src/plan/address";

const at = (row: number, column: number, sheet = "PA") => ({ sheet, row, column });

describe("columns are numbered from 1 and named as Excel names them", () => {
  test.each([
    [1, "A"],
    [2, "B"],
    [26, "Z"],
    [27, "AA"],
    [28, "AB"],
    [52, "AZ"],
    [53, "BA"],
    [702, "ZZ"],
    [703, "AAA"],
    [16_384, "XFD"],
  ])("%i is %s, and back", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
  });

  test("small letters read alike", () => {
    expect(columnNumber("ab")).toBe(28);
  });
});

test("a cell is named by its column, then its row", () => {
  expect(a1(at(19, 9))).toBe("I19");
});

describe("a cell is named from the sheet that one looks at", () => {
  test.each([
    ["its own sheet", "PA", at(5, 4), "D5"],
    ["another sheet", "PA", at(5, 4, "Récapitulatif"), "'Récapitulatif'!D5"],
    ["no sheet at all", null, at(5, 4), "'PA'!D5"],
    [
      "an apostrophe in the name",
      "PA",
      at(5, 4, "Plan d'action l'an 2"),
      "'Plan d''action l''an 2'!D5",
    ],
  ])("%s", (_, from, cell, name) => {
    expect(a1From(from, cell)).toBe(name);
  });
});

test("the same cell has the same sheet, row and column", () => {
  expect(sameCell(at(2, 3), at(2, 3))).toBe(true);
  expect(sameCell(at(2, 3), at(2, 3, "PA 2"))).toBe(false);
  expect(sameCell(at(2, 3), at(1, 3))).toBe(false);
  expect(sameCell(at(2, 3), at(2, 4))).toBe(false);
});

test("cells are read row by row, from left to right", () => {
  const cells = [at(2, 1), at(1, 3), at(10, 1), at(1, 1)];
  expect(cells.sort(compareCells).map(a1)).toEqual(["A1", "C1", "A2", "A10"]);
});
