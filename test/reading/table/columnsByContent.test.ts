import type { ColumnSpec } from "../../../src/plan/edition";
import { annexe2024, wordingOf } from "../../plans/plan";
import type { CellSpec } from "../../plans/sheet";
import type { Layout, Rows } from "../rowByRow";
import {
  ACTION,
  DEPARTMENT,
  FIRST,
  HEADERS,
  NUMBER,
  OBJECTIVE,
  OTHER,
  PARTNERS,
  rolesIn,
  SECOND,
  SOURCE,
  spec,
  START,
  STATE,
  TEMPLATE,
  TOTAL,
} from "../smallTemplate";

describe("the columns that only their content names", () => {
  const lines = (one: readonly CellSpec[], other: readonly CellSpec[]): Rows => [
    [...FIRST, ...one],
    [...SECOND, ...other],
  ];

  test.each<[string, readonly ColumnSpec[], Rows, string]>([
    [
      "amounts where the template has amounts",
      TEMPLATE,
      [[...START, "Mairie", "État", "Total"], ...lines([100, 50, 150], [30, 20, 50])],
      "number objective action department state total",
    ],
    [
      "even on one line only",
      TEMPLATE,
      [
        [...START, "Mairie", "État", "Total"],
        [...FIRST, 100, 50, 150],
      ],
      "number objective action department state total",
    ],
    [
      "not before the columns that they follow in the template",
      TEMPLATE,
      [
        ["N°", "Objectif", "Places", "Actions", "État", "Total"],
        [6, wordingOf(annexe2024, 6), 12, "Ouvrir", 50, 150],
      ],
      "number objective - action state total",
    ],
    [
      "nor after those that they precede",
      TEMPLATE,
      [
        [...START, "État", "Total", "Places"],
        [...FIRST, 50, 150, 12],
      ],
      "number objective action state total -",
    ],
    [
      "the last headers rubbed out one after the other",
      [NUMBER, OBJECTIVE, ACTION, PARTNERS, DEPARTMENT, STATE, TOTAL, OTHER],
      [[...START, "Partenaires"], ...lines(["CAF", 1, 2, 3, 4], ["CAF", 5, 6, 7, 8])],
      "number objective action partners department state total other",
    ],
    [
      "two columns away from the headed ones",
      TEMPLATE,
      [[...START, "Département", "État"], ...lines([1, 2, null, 3], [4, 5, null, 9])],
      "number objective action department state - total",
    ],
    [
      "not three",
      TEMPLATE,
      [[...START, "Département", "État"], ...lines([1, 2, null, null, 3], [4, 5, null, null, 9])],
      "number objective action department state - - -",
    ],
    [
      "two columns before them",
      [SOURCE, ...TEMPLATE],
      [
        [null, null, ...HEADERS],
        ["FIR", null, ...FIRST, 1, 2, 3],
      ],
      "source - number objective action department state total",
    ],
    [
      "not three either",
      [SOURCE, ...TEMPLATE],
      [
        [null, null, null, ...HEADERS],
        ["FIR", null, null, ...FIRST, 1, 2, 3],
      ],
      "- - - number objective action department state total",
    ],
  ])("%s", (_, columns, rows, expected) => {
    expect(rolesIn(columns, rows)).toBe(expected);
  });

  test("what stands under the table doesn't count", () => {
    const rows = [
      [...START, "Mairie", "État", "Total"],
      [...FIRST, 100, 50, 150],
      ["Fait à Mâcon", null, null, "Le président"],
    ];
    expect(rolesIn(TEMPLATE, rows, {}, 2)).toMatch("action department state");
    expect(rolesIn(TEMPLATE, rows)).toMatch("action - state");
  });

  test.each<[string, readonly CellSpec[], readonly CellSpec[], string]>([
    ["blank and alone at its place, is the template's", ["Acteurs"], [null], "partners"],
    ["blank beside one without any header, is too", [null, "Acteurs"], [null, null], "- partners"],
    ["filled with something else, is not", ["Acteurs"], [12], "-"],
    ["blank beside another such one, is not", ["Acteurs", "Relais"], [null, null], "- -"],
    ["taken out, leaves none to a blank column", [null], [null], "-"],
  ])("a column of another header, %s", (_, headers, cells, expected) => {
    const columns = [NUMBER, OBJECTIVE, ACTION, PARTNERS, TOTAL];
    const rows = [
      [...START, ...headers, "Total"],
      [...FIRST, ...cells, 150],
    ];
    expect(rolesIn(columns, rows)).toBe(`number objective action ${expected} total`);
  });
});

describe("a column without a header in the template itself", () => {
  const columns = [spec("source", ""), ...TEMPLATE];
  const ROLES = "number objective action department state total";
  /** Headers on row 2, four lines under them. */
  const rows = (
    texts: readonly CellSpec[],
    { title = null as CellSpec, header = null as CellSpec, headers = HEADERS } = {},
  ): Rows => [
    [title],
    [header, ...headers],
    ...[1, 6, 9, 10].map((number, index) => [
      texts[index] ?? null,
      number,
      wordingOf(annexe2024, number),
      "Une action",
      1,
      2,
      3,
    ]),
  ];

  const far: Rows = [...Array.from({ length: 80 }, () => []), ["Lu et approuvé"]];

  test.each<[string, Rows, string, Layout?]>([
    ["is known by its sources", rows(["FIR", 304]), "source"],
    ["is known by its neighbour, whatever it says", rows([null, "Prévention"]), "source"],
    ["merged downwards and still blank", rows([]), "source", { merges: ["A3:A6"] }],
    ["is not there where nothing stands", rows([]), "-"],
    ["nor under a mere title", rows([], { title: "Plan d'action" }), "-"],
    ["nor above a remark far under the table", [...rows([]), ...far], "-"],
    ["is not the blank one that another header names", rows([], { header: "Visa" }), "-"],
  ])("%s", (_, cells, expected, layout = {}) => {
    expect(rolesIn(columns, cells, layout, 6)).toBe(`${expected} ${ROLES}`);
  });
  test("is the one right beside the table", () => {
    const before = (index: number) => (index < 2 ? null : "PMI");
    const two = rows(["Petite enfance", "Jeunes"]).map((row, index) => [before(index), ...row]);
    expect(rolesIn(columns, two)).toBe(`- source ${ROLES}`);
  });
  test("and leaves that of the numbers alone, whose header was rubbed out", () => {
    const rubbed = rows(["Petite enfance"], { headers: ["", ...HEADERS.slice(1)] });
    expect(rolesIn(columns, rubbed)).toBe(`source ${ROLES}`);
  });
});
