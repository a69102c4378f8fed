import { a1, type Area } from "../../../src/plan/address";
import { Grid } from "../../../src/reading/cells/grid";
import { findRecaps, isApart, isPlain } from "../../../src/reading/recap/find";
import { isRecapTitle } from "../../../src/reading/recap/words";
import { recapsOf } from "../../../src/reading/readTable";
import { sheet, type CellSpec, type SheetSpec } from "../../plans/sheet";

type Cells = Readonly<Record<string, CellSpec>>;

describe("a text that says: the green table starts here", () => {
  test.each<[string, boolean]>([
    ["Récapitulatif", true],
    ["Tableau vert", true],
    ["Montants totaux 2024", true],
    ["Synthèse", false],
    ["", false],
    [`Récapitulatif ${"x".repeat(106)}`, true],
    [`Récapitulatif ${"x".repeat(107)}`, false],
  ])("%j: %j", (text, expected) => {
    expect(isRecapTitle(text)).toBe(expected);
  });
});

describe("green tables on a sheet without any plan", () => {
  const areas = (cells: Cells, spec: Partial<SheetSpec> = {}) =>
    recapsOf(sheet({ cells, ...spec })).map(({ area }) => place(area));
  const place = ({ top, left, bottom, right }: Area) =>
    `${a1({ row: top, column: left })}:${a1({ row: bottom, column: right })}`;
  const STATE = "Montant État";
  const DEPARTMENT = "Montant Département";

  /** From D1 to F4. */
  const TALL: Cells = {
    D1: "Récapitulatif",
    E1: STATE,
    F1: DEPARTMENT,
    D2: "FIR",
    D3: "ONDAM",
    D4: "304",
  };

  test.each<[string, Cells, string[]]>([
    [
      "at the sheet's first cell",
      { A1: "Récapitulatif", B1: STATE, C1: DEPARTMENT, A2: "FIR" },
      ["A1:C2"],
    ],
    [
      "headers in the first row, without title",
      { B1: STATE, C1: DEPARTMENT, A2: "FIR" },
      ["A1:C2"],
    ],
    ["headers that leave no column for labels", { A1: STATE, B1: DEPARTMENT, A2: "FIR" }, []],
    ["headers some columns apart", { B1: STATE, D1: DEPARTMENT, A2: "FIR" }, ["A1:D2"]],
    [
      "of two heads of one payer, the closer to the other's",
      { B1: STATE, C1: STATE, D1: DEPARTMENT, A2: "FIR" },
      ["A1:D2"],
    ],
    [
      "of two pairs, the closer one",
      { B1: STATE, E1: DEPARTMENT, F1: STATE, A2: "FIR", D2: "FIR" },
      ["D1:F2"],
    ],
    ["two of one payer head nothing", { B1: STATE, C1: STATE, A2: "FIR" }, []],
    ["one payer alone heads nothing", { B1: STATE, A2: "FIR" }, []],
    [
      "a header of 60 characters",
      { B1: STATE.padEnd(60, "."), C1: DEPARTMENT, A2: "FIR" },
      ["A1:C2"],
    ],
    ["not of 61", { B1: STATE.padEnd(61, "."), C1: DEPARTMENT, A2: "FIR" }, []],
    ["a number is no header", { B1: 304, C1: DEPARTMENT, A2: "FIR" }, []],
    [
      "a title with one header tells the other column",
      { A1: "Récapitulatif", C1: STATE, A2: "FIR" },
      ["A1:C2"],
    ],
    [
      "a title with a header further away",
      { A1: "Récapitulatif", D1: STATE, A2: "FIR" },
      ["A1:D2"],
    ],
    [
      "a title with the Département further away",
      { A1: "Récapitulatif", D1: DEPARTMENT, A2: "FIR" },
      ["A1:D2"],
    ],
    [
      "side by side",
      {
        A1: "Récapitulatif",
        B1: STATE,
        C1: DEPARTMENT,
        A2: "FIR",
        D1: "Récapitulatif",
        E1: STATE,
        F1: DEPARTMENT,
        D2: "FIR",
      },
      ["A1:C2", "D1:F2"],
    ],
    [
      "one right under the other",
      {
        A1: "Récapitulatif",
        B1: STATE,
        C1: DEPARTMENT,
        A2: "FIR",
        A3: "Récapitulatif",
        B3: STATE,
        C3: DEPARTMENT,
        A4: "FIR",
      },
      ["A1:C2", "A3:C4"],
    ],
    ["« Subvention » is neither payer", { B1: "Subvention", C1: DEPARTMENT, A2: "FIR" }, []],
    [
      "one by its title alone, above one with headers",
      {
        A1: "Récapitulatif",
        A2: "FIR",
        A4: "Récapitulatif",
        B4: STATE,
        C4: DEPARTMENT,
        A5: "FIR",
      },
      ["A4:C5", "A1:C2"],
    ],
    [
      "one by its title alone, at the left of one with headers",
      { ...TALL, A2: "Récapitulatif", A3: "FIR" },
      ["D1:F4", "A2:C3"],
    ],
    [
      "one by its title alone, at the right of one with headers",
      { ...TALL, G2: "Récapitulatif", G3: "FIR" },
      ["D1:F4", "G2:I3"],
    ],
    [
      "none whose amounts stand in the labels of another",
      { ...TALL, B2: "Récapitulatif", B3: "FIR" },
      ["D1:F4"],
    ],
    [
      "none whose labels stand in the amounts of another",
      { ...TALL, F2: "Récapitulatif", F3: "FIR" },
      ["D1:F4"],
    ],
    [
      "none that begins on the last line of another",
      { ...TALL, C4: "Récapitulatif", C5: "FIR" },
      ["D1:F4"],
    ],
    [
      "labels next to the amounts before others",
      { A2: "ONDAM", B2: "FIR", C1: STATE, D1: DEPARTMENT },
      ["B1:D2"],
    ],
  ])("%s", (_, cells, expected) => {
    expect(areas(cells)).toEqual(expected);
  });

  test("a title alone, merged over the labels: the amounts follow it", () => {
    const cells = { A1: "Récapitulatif", A2: "FIR", B2: 5, C2: 7, D2: 9 };
    expect(areas(cells)).toEqual(["A1:C2"]);
    expect(areas(cells, { merges: ["A1:D1"] })).toEqual(["A1:C2"]);
  });

  test("none begins in the plan's own cells", () => {
    const grid = new Grid(
      sheet({ cells: { A1: "Récapitulatif", B1: STATE, C1: DEPARTMENT, A2: "FIR" } }),
    );
    expect(findRecaps(grid, () => true)).toEqual([]);
    expect(findRecaps(grid, (row) => row === 2)).toHaveLength(1);
    expect(findRecaps(grid, (_, column) => column === 1)).toHaveLength(1);
  });
});

describe("the title, on the lines above the headers", () => {
  const titleOf = (cells: Cells) => {
    const [recap] = recapsOf(
      sheet({ cells: { C9: "Montant État", D9: "Montant Département", B10: "FIR", ...cells } }),
    );
    return recap && `${a1(recap.title.at)} ${recap.title.text}`;
  };
  test.each<[string, string, Cells]>([
    ["on the fifth line", "B5 Récapitulatif", { B5: "Récapitulatif" }],
    ["not above", "B9 ", { B4: "Récapitulatif" }],
    ["over the last column", "D8 Récapitulatif", { D8: "Récapitulatif" }],
    ["not beside it", "B9 ", { E8: "Récapitulatif" }],
    ["not left of the labels", "B9 ", { A8: "Récapitulatif" }],
    ["the closest", "B8 Récapitulatif 2", { B7: "Récapitulatif 1", B8: "Récapitulatif 2" }],
  ])("%s", (_, expected, cells) => {
    expect(titleOf(cells)).toBe(expected);
  });
  test("columns swapped, over the first of them", () => {
    expect(titleOf({ C9: "Montant Département", D9: "Montant État", D8: "Récapitulatif" })).toBe(
      "D8 Récapitulatif",
    );
  });
});

describe("a green table that can't be the plan's own columns", () => {
  const isPlainIn = (cells: Cells) => {
    const grid = new Grid(sheet({ cells }));
    const [recap] = findRecaps(grid, () => false);
    return recap && isPlain(grid, recap);
  };
  const headers = { D2: "État", E2: "Département", C3: "FIR" };
  test.each<[string, boolean, Cells]>([
    ["its title says so", true, { ...headers, C2: "Récapitulatif" }],
    [
      "its title says so, beside other headers",
      true,
      { ...headers, C2: "Tableau vert", B2: "Actions" },
    ],
    ["« Montants totaux », nothing beside its labels", true, { ...headers, C2: "Montants totaux" }],
    [
      "« Montants totaux », beside other headers",
      false,
      { ...headers, C2: "Montants totaux", B2: "Actions" },
    ],
    ["« Montant État », nothing beside its labels", true, { ...headers, D2: "Montant État" }],
    ["« État sollicité », nothing beside its labels", true, { ...headers, D2: "État sollicité" }],
    [
      "« Montant État », beside other headers",
      false,
      { ...headers, D2: "Montant État", B2: "Actions" },
    ],
    ["« État », nothing beside its labels", false, headers],
    [
      "« Montant État », a header over what stands between",
      false,
      { C2: "Montants", D2: "Partenaires", E2: "Montant État", F2: "Département", C3: "FIR" },
    ],
    [
      "« Montant État », nothing over what stands between",
      true,
      { C2: "Montants", E2: "Montant État", F2: "Département", C3: "FIR" },
    ],
    ["columns swapped", true, { C2: "x", D2: "Département", E2: "Montant État", C3: "FIR" }],
  ])("%s", (_, expected, cells) => {
    expect(isPlainIn(cells)).toBe(expected);
  });
  test("nothing is headed right before a column", () => {
    const grid = new Grid(sheet({ cells: { A1: "x", B1: "y", D1: "z" } }));
    expect([1, 2, 3, 4, 5].map((column) => isApart(grid, 1, column))).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });
});
