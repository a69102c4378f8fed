import { columnLetters } from "../../../src/plan/address";
import type { Edition } from "../../../src/plan/edition";
import { Grid } from "../../../src/reading/cells/grid";
import type { HeaderBlock } from "../../../src/reading/table/headerBlock";
import { recognise } from "../../../src/reading/table/recognise";
import { annexe2024 } from "../../plans/plan";
import { removingColumns } from "../../plans/columns";
import { sheet, type CellSpec } from "../../plans/sheet";

/** A template of six columns, and three objectives that no other has. */
const small: Edition = {
  ...annexe2024,
  id: "small",
  year: 2031,
  columns: [
    { role: "number", header: "N°", required: true },
    { role: "objective", header: "Objectif", required: true },
    { role: "action", header: "Actions", accepted: ["Mise en œuvre"], required: true },
    { role: "source", header: "Source", required: true },
    { role: "department", header: "Département", required: true },
    { role: "state", header: "État", required: true },
  ],
  engagements: ["Engagement 1 : Agir tôt"],
  objectives: ["Accompagner", "Protéger", "Soigner"].map((wording, index) => ({
    number: index + 1,
    wording,
    engagement: 0,
    sources: [],
    mandatory: false,
    inTemplate: true,
  })),
};

/** The edition, columns of some roles being optional. */
function sparing(edition: Edition, ...roles: readonly string[]): Edition {
  const columns = edition.columns.map((spec) =>
    roles.includes(spec.role) ? { ...spec, required: false } : spec,
  );
  return { ...edition, columns };
}

type Rows = readonly (readonly CellSpec[])[];

interface Table {
  /** The row of the headers, and the last of their block. */
  readonly top?: number;
  readonly bottom?: number;
  readonly group?: string;
  readonly merges?: readonly string[];
}

/** The editions held against a table, given row by row. */
function held(rows: Rows, editions: readonly Edition[], spec: Table = {}) {
  const { top = 1, bottom = top, group, merges = [] } = spec;
  const cells = rows.flatMap((row, above) =>
    row.map((cell, index) => [`${columnLetters(index + 1)}${String(above + 1)}`, cell] as const),
  );
  const grid = new Grid(sheet({ cells: Object.fromEntries(cells), merges }));
  const headers = new Map(
    [...grid.filled(top)].map((column) => [column, grid.textCell(top, column)] as const),
  );
  const above = { ...grid.textCell(top, 5), text: group ?? "" };
  const groups = new Map(group === undefined ? [] : [[5, above] as const]);
  const block: HeaderBlock = { top, bottom, headers, groups };
  return recognise(grid, block, editions);
}

/** How the only edition given suits a table. */
function fitOf(rows: Rows, edition: Edition = small, spec: Table = {}) {
  const recognised = held(rows, [edition], spec);
  if (!recognised) throw new Error("The officer's choice was not taken");
  return recognised.fit;
}

const HEADERS = ["N°", "Objectif", "Actions", "Source", "Département", "État"];
const LINES: Rows = [
  [1, "Accompagner", "Une action", "FIR", 10, 20],
  [2, "Protéger", "Une autre", "FIR", 30, 40],
];
const headed = (...headers: readonly string[]): Rows => [headers, ...LINES];
/** A row of headers and lines without the column at that place. */
const without = (place: number): Rows =>
  [HEADERS, ...LINES].map((row) => row.filter((_cell, index) => index !== place));
/** The table with these wordings beside 1 and 2. */
const worded = (...wordings: readonly string[]): Rows => [
  HEADERS,
  ...wordings.map((wording, index) => [index + 1, wording, "x", "FIR", 1, 2]),
];
const renamed = (place: number, header: string): Rows => headed(...HEADERS.with(place, header));

describe("how well an edition suits a table", () => {
  test.each<[string, number, Rows, Edition?]>([
    ["headers to the letter, and the wordings", 21, headed(...HEADERS)],
    ["a header that the edition lets pass is as good", 21, renamed(2, "Mise en œuvre")],
    ["one in other words is less so", 20.5, renamed(2, "Description des actions")],
    ["a column known by what it holds has no header to count", 19.5, renamed(2, "")],
    ["one that is not there weighs against it", 17, without(3)],
    ["unless it is optional", 19.5, without(3), sparing(small, "source")],
    [
      "a column more weighs against it",
      19.5,
      [[...HEADERS, "Bilan"], ...LINES.map((row) => [...row, "fait"])],
    ],
    ["one wording of two", 15, worded("Accompagner", "Vendre")],
    ["wordings beside another's number", 9, worded("Protéger", "Accompagner")],
    ["wordings without any number", 9, [HEADERS, [null, "Accompagner", "x", "FIR", 1, 2]]],
    ["no column of wordings", 7.5, without(1), removingColumns(small, "objective")],
    [
      "numbers inside the wordings",
      19.5,
      [HEADERS.slice(1), ["1/ Accompagner", "x", "FIR", 1, 2]],
      removingColumns(small, "number"),
    ],
    ["its year in a header", 22.5, renamed(2, "Actions 2031")],
    ["another year", 21, renamed(2, "Actions 2030")],
    [
      "its year in one of two",
      21.75,
      headed("N°", "Objectif 2030", "Actions 2031", "Source", "Département", "État"),
    ],
  ])("%s: %d", (_, score, rows, edition = small) => {
    expect(fitOf(rows, edition).score).toBe(score);
  });

  test("its year in what stands above the headers", () => {
    expect(fitOf(headed(...HEADERS), small, { group: "Financements 2031" }).score).toBe(22.5);
    expect(fitOf(headed(...HEADERS), small, { group: "Financements 2030" }).score).toBe(21);
  });
});

describe("what is said of it", () => {
  const named = "6 colonnes sur 6 portent les en-têtes du modèle";
  const many = Array.from({ length: 61 }, () => [1, "Accompagner"]);
  const agreeing = (count: string) => `${count} ont le libellé de cette édition`;
  test.each<[string, string[], Rows, Table?]>([
    ["headers alone", [named], [HEADERS]],
    ["its wordings", [named, agreeing("2 objectifs sur 2")], headed(...HEADERS)],
    ["lines without a number say nothing", [named], [HEADERS, [null, "Accompagner"]]],
    ["nor do lines without a wording", [named], [HEADERS, [1, null, "x"]]],
    [
      "a number merged over its lines is that of each",
      [named, agreeing("2 objectifs sur 2")],
      [HEADERS, [1, "Accompagner"], [null, "Accompagner"]],
      { merges: ["A2:A3"] },
    ],
    ["sixty lines are enough", [named, agreeing("60 objectifs sur 60")], [HEADERS, ...many]],
    [
      "the columns' numbers under their headers are no line",
      [named, agreeing("1 objectifs sur 1")],
      [HEADERS, [1, "2", "3", "4", "5", "6"], [1, "Accompagner"]],
      { bottom: 2 },
    ],
    [
      "its year",
      [named, agreeing("2 objectifs sur 2"), "l'année 2031 figure dans les en-têtes"],
      renamed(2, "Actions 2031"),
    ],
    ["not another", [named, agreeing("2 objectifs sur 2")], renamed(2, "Actions 2030")],
  ])("%s", (_, reasons, rows, spec = {}) => {
    expect(fitOf(rows, small, spec).reasons).toEqual(reasons);
  });
});

describe("what makes a table that of a plan d'action", () => {
  const OTHER: readonly CellSpec[] = [1, "Vendre", "Publicité", null, 5, 6];
  const big: Edition = {
    ...small,
    columns: [
      ...small.columns,
      { role: "total", header: "Total", required: true },
      { role: "partners", header: "Partenaires", required: true },
    ],
  };
  const perSource: Edition = {
    ...small,
    columns: [
      ...small.columns.slice(0, 3),
      { role: "state", source: "ONDAM", header: "ONDAM", required: true },
      { role: "state", source: "FIR", header: "FIR", required: true },
    ],
  };
  const paidBy = (source: string): Rows => [HEADERS, OTHER.with(3, source)];
  const at = (row: number): Rows => [
    HEADERS,
    ...Array.from({ length: row - 2 }, () => OTHER),
    OTHER.with(3, "FIR"),
    ...Array.from({ length: 10 }, () => OTHER),
  ];
  const three: Rows = [
    ["N°", "Objectif", "Actions"],
    [1, "Accompagner", "x"],
  ];

  test.each<[string, boolean, Rows, Edition?, Table?]>([
    ["other wordings, no source", false, [HEADERS, OTHER]],
    ["one of its wordings", true, [HEADERS, OTHER, [2, "Protéger"]]],
    ["a source", true, paidBy("FIR")],
    ["a source in forty characters", true, paidBy("FIR".padEnd(40, "."))],
    ["a source that a longer text names", false, paidBy("FIR".padEnd(41, "."))],
    ["a source sixty rows further down", true, at(62)],
    ["a source even further down", false, at(63)],
    ["an engagement", true, [HEADERS, ["Engagement 1 : Agir tôt"], OTHER]],
    [
      "an engagement above the headers",
      false,
      [["Engagement 1 : Agir tôt"], HEADERS, OTHER],
      small,
      { top: 2 },
    ],
    [
      "a column for each source",
      true,
      [["N°", "Objectif", "Actions", "ONDAM", "FIR"], OTHER],
      perSource,
    ],
    [
      "a column for one source only",
      false,
      [
        ["N°", "Objectif", "Actions", "ONDAM"],
        [1, "Vendre", "Publicité", 5],
      ],
      perSource,
    ],
    ["half of its headers", true, [...three.slice(0, 1), LINES[0] ?? []]],
    ["less than half", false, [["N°", "Objectif", "", "", "", ""], ...LINES.slice(0, 1)]],
    [
      "half of those that are required",
      true,
      [["N°", "Objectif"], ...LINES],
      sparing(small, "department", "state"),
    ],
    ["three headers of many and two wordings", true, [...three, [2, "Protéger", "x"]], big],
    ["three headers of many and one wording", false, three, big],
    [
      "two headers of many and two wordings",
      false,
      [
        ["N°", "Objectif"],
        [1, "Accompagner"],
        [2, "Protéger"],
      ],
      big,
    ],
  ])("%s: %s", (_, isPlausible, rows, edition = small, spec = {}) => {
    expect(fitOf(rows, edition, spec).isPlausible).toBe(isPlausible);
  });

  test("the officer's own choice stands, be the table of nothing like it", () => {
    const rows: Rows = [HEADERS, OTHER];
    expect(held(rows, [small])?.recognition.confidence).toBe("chosen");
    expect(held(rows, [small, big])).toBeNull();
  });
});

describe("how sure it is", () => {
  const before: Edition = { ...small, id: "before", year: 2030 };
  /** It calls the actions otherwise, too. */
  const further: Edition = {
    ...before,
    id: "further",
    columns: small.columns.map((spec) =>
      spec.role === "action" ? { role: "action", header: "Projets", required: true } : spec,
    ),
  };
  const rows = renamed(2, "Actions 2031");
  test.each([
    ["certain where nothing else comes near", further, "certain"],
    ["probable where the year alone tells it from another", before, "probable"],
  ])("%s", (_, other, confidence) => {
    for (const editions of [
      [small, other],
      [other, small],
    ]) {
      expect(held(rows, editions)).toMatchObject({
        fit: { edition: { id: "small" } },
        recognition: { confidence },
      });
    }
  });
});
