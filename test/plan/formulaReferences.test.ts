import { a1 } from "../../src/plan/address";
import { covers, referencesIn } from "../../src/plan/formulaReferences";

function named(formula: string): string[] {
  return referencesIn(formula, "PA").map(({ sheet, top, left, bottom, right }) => {
    const corners = [a1({ row: top, column: left }), a1({ row: bottom, column: right })];
    return `${sheet}!${corners.join(":")}`;
  });
}

describe("the cells that a formula reads", () => {
  test.each([
    ["=G5+H5", ["PA!G5:G5", "PA!H5:H5"]],
    ["=SUM(G5:H12)", ["PA!G5:H12"]],
    ["=SUM($G$5:H$12)", ["PA!G5:H12"]],
    ["=SUM(G:H)", ["PA!G1:H1048576"]],
    ["=SUM($G:$H)", ["PA!G1:H1048576"]],
    ["='Annexe l''an 2'!B2", ["Annexe l'an 2!B2:B2"]],
    ["=Feuil1!B2*2", ["Feuil1!B2:B2"]],
    ["=Été_2024.1!B2", ["Été_2024.1!B2:B2"]],
    ['=IF(A1="B2","C3 ""D4""",E5)', ["PA!A1:A1", "PA!E5:E5"]],
    ["=LOG10(A1)", ["PA!A1:A1"]],
    ["=A1048576", ["PA!A1048576:A1048576"]],
    ["=AAAA1+A12345678", []],
    ["=TVA20_x+Total", []],
    ["=12,5", []],
  ])("%s", (formula, references) => {
    expect(named(formula)).toEqual(references);
  });
});

describe("a reference covers the cells of its rectangle, on its sheet", () => {
  const references = referencesIn("=A1+SUM(C3:E7)", "PA");
  test.each([
    [1, 1, "PA", true],
    [3, 3, "PA", true],
    [7, 5, "PA", true],
    [5, 4, "PA", true],
    [2, 4, "PA", false],
    [8, 4, "PA", false],
    [5, 2, "PA", false],
    [5, 6, "PA", false],
    [5, 4, "Récapitulatif", false],
  ])("row %i, column %i of %s: %s", (row, column, sheet, isCovered) => {
    expect(covers(references, { sheet, row, column })).toBe(isCovered);
  });
});
