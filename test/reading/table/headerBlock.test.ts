import { columnLetters } from "../../../src/plan/address";
import { Grid } from "../../../src/reading/cells/grid";
import { findHeaderBlock } from "../../../src/reading/table/headerBlock";
import { sheet, type CellSpec } from "../../plans/sheet";

/** The block found: its rows, the headers and the groups by column letter. */
function found(cells: Readonly<Record<string, CellSpec>>, merges: readonly string[] = []) {
  const block = findHeaderBlock(new Grid(sheet({ cells, merges })));
  if (!block) return null;
  const texts = (map: typeof block.headers) =>
    Object.fromEntries([...map].map(([column, { text }]) => [columnLetters(column), text]));
  return {
    rows: [block.top, block.bottom],
    headers: texts(block.headers),
    groups: texts(block.groups),
  };
}

const ONE_LINE = { A3: "N°", B3: "Objectif", C3: "Actions", D3: "Département", E3: "État" };

describe("lines of headers", () => {
  test("one line, under a title and a logo line", () => {
    expect(found({ A1: "Annexe 2.1", B2: "Préfecture", ...ONE_LINE, A4: 1, D4: 12_000 })).toEqual({
      rows: [3, 3],
      headers: { A: "N°", B: "Objectif", C: "Actions", D: "Département", E: "État" },
      groups: {},
    });
  });

  test("two lines, a merged group over the amounts", () => {
    expect(
      found(
        {
          A3: "N°",
          B3: "Objectif",
          C3: "Financements 2024",
          C4: "Département",
          D4: "État",
          E4: "Total",
        },
        ["A3:A4", "B3:B4", "C3:E3"],
      ),
    ).toEqual({
      rows: [3, 4],
      headers: { A: "N°", B: "Objectif", C: "Département", D: "État", E: "Total" },
      groups: { C: "Financements 2024", D: "Financements 2024", E: "Financements 2024" },
    });
  });

  test("a group that was not merged is known by its words", () => {
    for (const group of [
      "Financements 2024",
      "Financement pour l'année 2024",
      "Financements 2ème année",
    ]) {
      expect(
        found({ A3: "N°", B3: "Objectif", C3: group, C4: "Département", D4: "État" }),
      ).toMatchObject({
        rows: [3, 4],
        headers: { C: "Département" },
        groups: { C: group },
      });
    }
  });

  test("whatever a merged header says, it is a group of those under it", () => {
    expect(
      found({ ...ONE_LINE, D3: "Crédits", E3: null, D4: "Département", E4: "État" }, ["D3:E3"]),
    ).toMatchObject({
      rows: [3, 4],
      headers: { D: "Département", E: "État" },
      groups: { D: "Crédits", E: "Crédits" },
    });
  });

  test("a group on a line of its own, above headers on one", () => {
    expect(found({ D2: "Financements 2024", ...ONE_LINE }, ["D2:E2"])).toMatchObject({
      rows: [2, 3],
      headers: { A: "N°", D: "Département", E: "État" },
      groups: { D: "Financements 2024", E: "Financements 2024" },
    });
    expect(found({ D2: "Plan de financement 2024", ...ONE_LINE })).toMatchObject({
      rows: [3, 3],
      groups: {},
    });
  });

  test("a merged header heads the first of its columns where it fills all the lines", () => {
    const two = { ...ONE_LINE, E3: null, E4: "État", F3: "Suivi" };
    expect(found(two, ["F3:G4"])?.headers).toMatchObject({ F: "Suivi" });
    expect(found(two, ["F3:G3"])?.headers).not.toHaveProperty("F");
  });

  test("three lines, each naming a column more", () => {
    expect(
      found({ A3: "N°", B3: "Objectif", C4: "Actions", D5: "Département", E5: "État" }),
    ).toMatchObject({ rows: [3, 5], headers: { A: "N°", C: "Actions", E: "État" } });
  });

  test("a fourth line is no header", () => {
    expect(
      found({
        A3: "N°",
        B3: "Objectif",
        C3: "Actions",
        D3: "Source",
        B4: "Département",
        B5: "État",
        B6: "Total",
      }),
    ).toMatchObject({ rows: [3, 5] });
  });

  test("a merged header reaches down to its last row", () => {
    expect(found({ ...ONE_LINE, A6: 1 }, ["A3:A5", "B3:B5"])).toMatchObject({ rows: [3, 5] });
  });

  test("a merge that goes on below the used range ends with it", () => {
    expect(found({ ...ONE_LINE, A4: "x" }, ["B3:B99"])).toMatchObject({ rows: [3, 4] });
  });

  test("a line of units belongs to the headers", () => {
    for (const unit of [
      ...["en €", "(en €)", "€", "k€", "(montants en euros)", "en k€"],
      ...["Montant en €", "en euro"],
    ]) {
      expect(found({ ...ONE_LINE, D4: unit, E4: unit, A5: 1 })).toMatchObject({ rows: [3, 4] });
    }
    expect(found({ ...ONE_LINE, D4: "en €", E4: "néant", A5: 1 })).toMatchObject({ rows: [3, 3] });
  });

  test.each(["12 000 €", "en € par an"])("« %s » is no unit", (text) => {
    expect(found({ ...ONE_LINE, D4: text, E4: text, A5: 1 })).toMatchObject({ rows: [3, 3] });
  });

  test("a group with nothing under it heads its column", () => {
    expect(found({ ...ONE_LINE, F3: "Financements 2025" })).toMatchObject({
      headers: { F: "Financements 2025" },
      groups: { F: "Financements 2025" },
    });
  });

  test("a column for each source (2022)", () => {
    expect(found({ A3: "Objectif", B3: "ONDAM", C3: "FIR", D3: 304, E3: "total" })).toMatchObject({
      headers: { A: "Objectif", B: "ONDAM", C: "FIR", D: "304", E: "total" },
    });
  });

  test("the block that names the most columns wins over another table's", () => {
    expect(
      found({
        A1: "N°",
        B1: "Actions",
        C1: "Département",
        D1: "État",
        A9: "N°",
        B9: "Objectif",
        C9: "Actions",
        D9: "Département",
        E9: "État",
      }),
    ).toMatchObject({ rows: [9, 9] });
  });

  test("among equals, the first", () => {
    const again = Object.fromEntries(
      Object.entries(ONE_LINE).map(([at, text]) => [at.replace("3", "8"), text]),
    );
    expect(found({ ...ONE_LINE, ...again, A4: 1, D4: 500 })).toMatchObject({ rows: [3, 3] });
  });

  test("among those about as good, the first: the headers again on fewer lines", () => {
    expect(
      found(
        {
          A3: "N°",
          B3: "Objectif",
          C3: "Actions",
          D3: "Financements 2024",
          D4: "Département",
          E4: "État",
          A9: "N°",
          B9: "Objectif",
          C9: "Actions",
          D9: "Département",
          E9: "État",
          A5: 1,
          D5: 500,
        },
        ["A3:A4", "B3:B4", "C3:C4", "D3:E3"],
      ),
    ).toMatchObject({ rows: [3, 4] });
  });

  test("beside running numbers of rows", () => {
    const numbered = { A2: "Département de Mesure", A3: 3, A4: 4, A5: 5 };
    const headers = { B3: "N°", C3: "Objectif", D3: "Actions", E3: "Département", F3: "État" };
    expect(found({ ...numbered, ...headers, B4: 1, E4: 12_000 })).toEqual({
      rows: [3, 3],
      headers: { B: "N°", C: "Objectif", D: "Actions", E: "Département", F: "État" },
      groups: {},
    });
    // A number that nothing follows is an amount.
    expect(found({ ...headers, A3: 3 })).toBeNull();
  });

  test.each([
    ["(1)", "(2)", "(3)", "(4)", "(5)"],
    ["A", "B", "C", "D", "E"],
    ["a", "b", "c", "d", "e = c + d"],
    ["col. 1", "col. 2", "col. 3", "col. 4", "col. 5"],
    ["Colonne 1", "Colonne 2", "Colonne 3", "Colonne 4", "Colonne 5"],
    ["(1)", "(2)", "(3)", "(4)"],
    ["(1)", "(2)", "(3) = (1) + (2)"],
    ["(a)", "(b)"],
    ["1", "2", "3 = 1 + 2"],
    [2024, 2024, 2024],
    ["8", "9", "10", "11", "12=10+11"],
    [1, 2, 3, 4, 5],
  ])("columns numbered « %s, %s, %s… » under them", (...marks) => {
    const cells = Object.fromEntries(marks.map((mark, at) => [`${"ABCDE"[at] ?? ""}4`, mark]));
    expect(found({ ...ONE_LINE, ...cells, A5: 1 })).toMatchObject({ rows: [3, 4] });
  });

  test.each([
    ["(1)", "(2)", "(4)", "(5)"],
    ["A", "B", "C", ""],
    ["1", "2", "3", ""],
    ["(1)", "", "", ""],
    ["(1)", "2", "(3)", ""],
    ["6", "7", "x", "8"],
    ["Axe 1", "Axe 2", "Axe 3", "Axe 4"],
    ["1 place", "2 places", "3 places", "4 places"],
  ])("« %s, %s, %s, %s » numbers no columns", (...marks) => {
    const cells = Object.fromEntries(
      marks.flatMap((mark, at) => (mark === "" ? [] : [[`${"ABCDE"[at] ?? ""}4`, mark]])),
    );
    expect(found({ ...ONE_LINE, ...cells, A5: 1 })).toMatchObject({ rows: [3, 3] });
  });

  test("« État sollicité » among the plan's headers is the plan's own", () => {
    expect(found({ ...ONE_LINE, E3: "État sollicité", F3: "Total" })).toMatchObject({
      headers: { E: "État sollicité", F: "Total" },
    });
    expect(found({ ...ONE_LINE, G3: "Montant sollicité" })?.headers).not.toHaveProperty("G");
  });

  test("a recap beside the headers is not theirs", () => {
    expect(
      found({ ...ONE_LINE, G3: "Récapitulatif montants totaux", H3: "Montant État sollicité" }),
    ).toMatchObject({
      headers: { A: "N°", B: "Objectif", C: "Actions", D: "Département", E: "État" },
    });
  });
});

describe("no headers of a plan", () => {
  test.each<[string, Record<string, CellSpec>]>([
    ["a blank sheet", {}],
    ["three columns only", { A1: "N°", B1: "Objectif", C1: "État" }],
    [
      "nothing that says what is done",
      { A1: "Source", B1: "Département", C1: "État", D1: "Total" },
    ],
    ["one lonely source makes no header", { A1: "Objectif", B1: "FIR", C1: "État", D1: "x" }],
    [
      "a recap",
      { A1: "Récapitulatif", B1: "Département", C1: "État", D1: "Objectif", E1: "Actions" },
    ],
    ["amounts among them", { A1: "N°", B1: "Objectif", C1: "Actions", D1: "État", E1: 12_000 }],
    [
      "a paragraph among them",
      { A1: "N°", B1: "Objectif", C1: "Actions", D1: "État", E1: "x".repeat(151) },
    ],
    [
      "an engagement among them",
      { A1: "N°", B1: "Objectif", C1: "Actions", D1: "État", E1: "Engagement 1" },
    ],
    [
      "conditions among them",
      { A1: "N°", B1: "Objectif", C1: "Actions", D1: "État", E1: "Conditions pour y parvenir" },
    ],
  ])("%s", (_, cells) => {
    expect(found(cells)).toBeNull();
  });

  test("years, the 304 and a long text are no amounts", () => {
    for (const cell of [2015, 2024, 2040, 304, "x".repeat(150)]) {
      expect(found({ ...ONE_LINE, F3: cell })).not.toBeNull();
    }
    for (const cell of [2014, 2041, 305]) expect(found({ ...ONE_LINE, F3: cell })).toBeNull();
  });
});
