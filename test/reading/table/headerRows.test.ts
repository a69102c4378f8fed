import { Grid } from "../../../src/reading/cells/grid";
import { beginsRecap, findHeaderRows, isRowNumber } from "../../../src/reading/table/headerRows";
import { sheet, type CellSpec } from "../../plans/sheet";
import { gridOf, type Rows } from "../rowByRow";

const rowsIn = (rows: Rows) => findHeaderRows(gridOf(rows));

const HEADERS = ["N°", "Objectif", "Actions", "Département", "État"] as const;
const LINE = [6, "Renforcer l'aide à domicile", "Ouvrir des places", 100, 50];

describe("a row names a plan's columns", () => {
  test.each(["N°", "Objectif", "Actions", "Mesure"])(
    "with « %s » and three others: they say what is done",
    (name) => {
      expect(rowsIn([[name, "Département", "État", "Total"]])).toEqual([1]);
    },
  );
  test.each<[string, readonly CellSpec[], boolean]>([
    ["three of them", ["N°", "Objectif", "État"], false],
    ["the same one twice", ["N°", "Objectif", "État", "État"], false],
    ["only who pays", ["Source", "Département", "État", "Total", "Partenaires"], false],
    ["words of something else", ["N°", "Objectif", "État", "Pilote"], false],
    ["a column for each of two sources", ["Objectif", "FIR", "ONDAM", "Total"], true],
    ["a lonely source", ["Objectif", "FIR", "État", "Total"], false],
    ["up to a recap beside them", [...HEADERS.slice(0, 3), "Récapitulatif", "État"], false],
    ["up to what the recap asks for", [...HEADERS.slice(0, 3), null, "Sollicité", "État"], false],
    ["« État sollicité » among them", [...HEADERS.slice(0, 3), "État sollicité", "Total"], true],
  ])("%s", (_, row, isNamed) => {
    expect(rowsIn([row])).toEqual(isNamed ? [1] : null);
  });
  test("nothing on a blank sheet", () => {
    expect(rowsIn([])).toBeNull();
  });
});

describe("what stands in no line of headers", () => {
  test.each<[string, CellSpec, boolean]>([
    ["an amount", 12_000, false],
    ["the 304", 304, true],
    ["a year of the contracts", 2015, true],
    ["the last of them", 2040, true],
    ["a number like a year before them", 2014, false],
    ["a number like a year after them", 2041, false],
    ["a long header", "x".repeat(150), true],
    ["a paragraph", "x".repeat(151), false],
    ["an engagement", "Engagement 2 : sécuriser", false],
    ["a word of engagements", "Engagements", true],
    ["an engagement spoken of", "Rappel de l'engagement 2", true],
    ["the conditions", "Conditions pour y parvenir", false],
    ["conditions spoken of", "Autres conditions pour agir", true],
  ])("%s", (_, cell, canStand) => {
    expect(rowsIn([[...HEADERS, cell]])).toEqual(canStand ? [1] : null);
  });
});

describe("running numbers of rows", () => {
  const numbered = (first: CellSpec, second: CellSpec, third: CellSpec) =>
    gridOf([
      [first, "x"],
      [second, "x"],
      [third, "x"],
    ]);

  test.each<[string, CellSpec, CellSpec, CellSpec, boolean]>([
    ["the one in the middle", 1, 2, 3, true],
    ["the first", null, 2, 3, true],
    ["the last", 1, 2, null, true],
    ["one alone", null, 2, null, false],
    ["amounts", 10, 20, 30, false],
    ["counting down", 3, 2, 1, false],
    ["none", 1, null, 3, false],
    ["a text", 1, "x", 3, false],
  ])("%s", (_, first, second, third, isNumber) => {
    expect(isRowNumber(numbered(first, second, third), 2, 1)).toBe(isNumber);
  });
  test("in the sheet's first column only, wherever it is", () => {
    const grid = gridOf([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    expect(isRowNumber(grid, 2, 2)).toBe(false);
    const further = new Grid({ ...sheet({ cells: { A1: 1, A2: 2 } }), left: 3 });
    expect(isRowNumber(further, 2, 3)).toBe(true);
  });

  test.each<[string, Rows, readonly number[] | null]>([
    ["can begin beside the headers", [["Plan"], [1, ...HEADERS], [2, ...LINE]], [2]],
    [
      "beside three of them, the others being on the next line",
      [[1], [2, "N°", "Objectif", "Actions"], [null, null, null, null, "Département", "État"]],
      [2, 3],
    ],
    [
      "number a line, be its texts those of headers",
      [HEADERS, [1, "Santé", "Partenaires"], [2, "Éducation", "Total des actions"]],
      [1],
    ],
  ])("%s", (_, rows, expected) => {
    expect(rowsIn(rows)).toEqual(expected);
  });
});

describe("where a recap begins", () => {
  test.each<[string, readonly CellSpec[], boolean]>([
    ["at its title", ["N°", "Tableau récapitulatif"], true],
    ["at what it asks for, nothing being headed before", [null, "Montant État sollicité"], true],
    ["not where a header stands right before", ["Département", "Montant État sollicité"], false],
    ["not at the plan's amounts", [null, "Montant État"], false],
  ])("%s", (_, row, begins) => {
    expect(beginsRecap(gridOf([row]), 1, 2)).toBe(begins);
  });
});

describe("how many lines", () => {
  const [number, objective, action, department, state] = HEADERS;

  test.each<[string, Rows, readonly number[] | null]>([
    ["one, with lines under it", [HEADERS, LINE], [1]],
    ["under a title", [["Plan d'action"], [], HEADERS, LINE], [3]],
    ["not with a title that says the name of a column", [["Actions"], HEADERS, LINE], [2]],
    ["the last of the sheet", [["Plan d'action"], [], HEADERS], [3]],
    [
      "two, the amounts on the second",
      [
        [number, objective, action],
        [null, null, null, department, state],
      ],
      [1, 2],
    ],
    ["two, for one column more", [HEADERS, [null, null, null, null, null, "Total"]], [1, 2]],
    ["not for a column named already", [HEADERS, [null, null, null, "Département de l'Ain"]], [1]],
    [
      "three, for one column more each",
      [[...HEADERS.slice(0, 4)], [null, null, null, null, state], ["Mesure"]],
      [1, 2, 3],
    ],
    ["three, a blank one between", [HEADERS, [], ["Mesure"]], [1, 2, 3]],
    ["not four", [HEADERS, ["Mesure"], ["Partenaires"], ["Total"]], [1, 2, 3]],
    ["none across a line of amounts", [[number, objective], [12_000], [action, state]], null],
    ["none beyond a line of amounts", [HEADERS, LINE, ["Mesure"]], [1]],
  ])("%s", (_, rows, expected) => {
    expect(rowsIn(rows)).toEqual(expected);
  });

  test("counted from where the sheet is used", () => {
    const { sheet: lower } = gridOf([["Plan d'action"], HEADERS]);
    expect(findHeaderRows(new Grid({ ...lower, top: 7 }))).toEqual([8]);
  });
});

describe("of several that could be", () => {
  const fewer = ["N°", "Actions", "Département", "État"];
  const apart = [LINE, LINE, LINE];

  test.each<[string, Rows, readonly number[]]>([
    ["the one that names the most columns", [fewer, ...apart, HEADERS, LINE], [5]],
    ["be it the first", [HEADERS, ...apart, fewer, LINE], [1]],
    ["of equals, the first", [HEADERS, ...apart, HEADERS, ...apart, HEADERS], [1]],
    [
      "the first, be it on two lines and said again on one",
      [["N°", "Objectif", "Actions"], [null, null, null, "Département", "État"], ...apart, HEADERS],
      [1, 2],
    ],
    [
      "or on three",
      [
        ["N°", "Objectif", "Actions"],
        [null, null, null, "Département"],
        [null, null, null, null, "État"],
        ...apart,
        HEADERS,
      ],
      [1, 2, 3],
    ],
    [
      "of two that share a line, the first",
      [
        ["N°", "Objectif"],
        [null, null, "Actions", "Département", "État"],
        ["N°", "Objectif"],
      ],
      [1, 2],
    ],
  ])("%s", (_, rows, expected) => {
    expect(rowsIn(rows)).toEqual(expected);
  });
});
