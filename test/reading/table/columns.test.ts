import { a1, columnLetters } from "../../../src/plan/address";
import type { ColumnSpec } from "../../../src/plan/edition";
import { Grid } from "../../../src/reading/cells/grid";
import { annexe2024, wordingOf } from "../../plans/plan";
import { sheet, type CellSpec } from "../../plans/sheet";
import type { Layout, Rows } from "../rowByRow";
import {
  ACTION,
  columnsIn,
  DEPARTMENT,
  FIRST,
  NUMBER,
  OBJECTIVE,
  OTHER,
  PARTNERS,
  rolesIn,
  SOURCE,
  spec,
  START,
  STATE,
  TEMPLATE,
  TOTAL,
} from "../smallTemplate";

describe("the columns that their headers name", () => {
  test.each<[string, readonly ColumnSpec[], Rows, string]>([
    [
      "each where its header stands, whatever the order",
      TEMPLATE,
      [["Actions", "N°", "Total", "Objectif", "État", "Département"]],
      "action number total objective state department",
    ],
    [
      "of two alike, the one on the left",
      TEMPLATE,
      [[...START, "Département", "Total", "Total"]],
      "number objective action department total -",
    ],
    [
      "on the left, be it one line lower",
      TEMPLATE,
      [
        [...START, null, "Total"],
        [null, null, null, "Total", null, "Département", "État"],
      ],
      "number objective action total - department state",
    ],
    [
      "the template's words before others",
      [NUMBER, OBJECTIVE, ACTION, TOTAL],
      [[...START, "Montant total", "Total"]],
      "number objective action - total",
    ],
    [
      "the header to the letter before the one with a year",
      [NUMBER, OBJECTIVE, ACTION, TOTAL],
      [[...START, "Total 2022", "Total"]],
      "number objective action - total",
    ],
    [
      "the year to the letter before another",
      [NUMBER, OBJECTIVE, ACTION, spec("total", "Total 2024")],
      [[...START, "Total", "Total 2023", "Total 2024"]],
      "number objective action - - total",
    ],
    [
      "one header names one column, the first that it can",
      [...TEMPLATE, spec("nextState", "État")],
      [[...START, "État", "Total"]],
      "number objective action state total",
    ],
    [
      "a header of nothing in the template names nothing",
      [...TEMPLATE, OTHER],
      [["Pilote", ...START, "Département", "État", "Total"]],
      "- number objective action department state total",
    ],
  ])("%s", (_, columns, rows, expected) => {
    expect(rolesIn(columns, rows)).toBe(expected);
  });
});

describe("the same header under two years", () => {
  const now = "Financements 2024";
  const next: ColumnSpec = {
    ...spec("nextState", "Montant", "Financements 2025"),
    accepted: ["État"],
  };
  const columns = [
    NUMBER,
    OBJECTIVE,
    ACTION,
    { ...DEPARTMENT, group: now },
    { ...STATE, group: now },
    next,
  ];
  const total = { ...TOTAL, group: now };
  const NONE = [null, null, null];

  test.each<[string, readonly ColumnSpec[], Rows, string]>([
    [
      "« État » in the next one's, this year's being rubbed out",
      columns,
      [
        [...START, now, null, "Financements 2025"],
        [...NONE, "Département", null, "État"],
        [...FIRST, 100, 50, 70],
      ],
      "number objective action department state nextState",
    ],
    [
      "whatever other header runs over columns between them",
      columns,
      [
        [...START, now, null, "Indicateurs", null, "Financements 2025"],
        [...NONE, "Département", null, "Cible", "Résultat", "État"],
        [...FIRST, 100, 50, "dix", "deux", 70],
      ],
      "number objective action department state - - nextState",
    ],
    [
      "« État » under one year alone is this year's",
      columns,
      [
        [...START, now],
        [...NONE, "Département", "État"],
      ],
      "number objective action department state",
    ],
    [
      "the total of the year before one outside",
      [...columns, total],
      [
        [...START, "Total", now, null, "Financements 2025"],
        [...NONE, null, "Département", "Total", "Montant"],
      ],
      "number objective action - department total nextState",
    ],
    [
      "a total of no year before one of the year, where the template has it so",
      [...columns, TOTAL],
      [
        [...START, "Total", now, null, "Financements 2025"],
        [...NONE, null, "Département", "Total", "Montant"],
      ],
      "number objective action total department - nextState",
    ],
  ])("%s", (_, specs, rows, expected) => {
    const [first = []] = rows;
    const merges = first.flatMap((text, before) =>
      text === now || text === "Indicateurs"
        ? [`${columnLetters(before + 1)}1:${columnLetters(before + 2)}1`]
        : [],
    );
    expect(rolesIn(specs, rows, { merges })).toBe(expected);
  });
});

describe("what is known of each column", () => {
  const year = "Financements 2024";
  const columns = [
    NUMBER,
    OBJECTIVE,
    ACTION,
    PARTNERS,
    SOURCE,
    { ...DEPARTMENT, group: year },
    { ...STATE, group: year },
    { ...TOTAL, group: year },
    OTHER,
    spec("nextState", "Montant", "Financements 2025"),
  ];
  /** Tall headers on the first line, but « Partenaires » on the second with those of amounts; a line. */
  const cells = {
    ...{ A1: "N°", B1: "Objectif", C1: "Actions", D2: "Partenaires", E1: "Source de financement" },
    ...{ F1: year, F2: "Département", G2: "État", H2: "Total", I1: "Autres financements" },
    ...{ J1: "Financements 2025", J2: "Montant" },
    ...{ A3: 6, B3: wordingOf(annexe2024, 6), C3: "Ouvrir des places", D3: "CAF", E3: "FIR" },
    ...{ F3: 100, G3: 50, H3: 150, I3: "CAF : 12", J3: 70 },
  };
  const known = (
    changes: Readonly<Record<string, CellSpec>> = {},
    layout: Layout = { merges: ["F1:H1"] },
  ) => columnsIn(columns, new Grid(sheet({ ...layout, cells: { ...cells, ...changes } })));

  test("in the template's order", () => {
    const swapped = known({ A1: "Objectif", B1: "N°" });
    expect(swapped.map(({ spec: { role } }) => role)).toEqual(columns.map(({ role }) => role));
    expect(swapped.slice(0, 2).map(({ column }) => column)).toEqual([2, 1]);
  });
  test("its header, the group above it, and whether it is hidden", () => {
    const [, , action, , , department, state] = known(
      {},
      { merges: ["F1:H1"], hiddenColumns: ["G"] },
    );
    expect(action).toMatchObject({ header: { text: "Actions" }, group: null, isHidden: false });
    expect(department).toMatchObject({ group: { text: year }, isHidden: false });
    expect(state).toMatchObject({
      header: { text: "État", at: { row: 2, column: 7 } },
      group: { text: year, at: { row: 1, column: 6 } },
      isHidden: true,
    });
  });
  test.each<[string, string, string, string?]>([
    ["beside those of its kind", "C1", "C1"],
    ["that of an amount, beside those of its year", "G2", "G2"],
    ["on the line of the nearest, where they differ", "E1", "E2"],
    ["that of no year, on the line of its own kind, though amounts stand nearer", "I1", "I1"],
    ["but not where a header of others runs over it", "I1", "I2", "F1:I1"],
    ["the only one of its year, on the lowest line", "J2", "J2"],
  ])("a header that misses would stand %s", (_, rubbed, expected, merge = "F1:H1") => {
    const missing = known({ [rubbed]: null }, { merges: [merge] }).filter(
      ({ header }) => header.text === "",
    );
    expect(missing.map(({ header }) => a1(header.at))).toEqual([expected]);
  });
});
