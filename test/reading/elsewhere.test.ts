import { checkWorkbook } from "../../src/checking/check";
import { a1 } from "../../src/plan/address";
import type { WorkbookSnapshot } from "../../src/reading/snapshot";
import { annexe2023, annexe2024 } from "../plans/editions";
import { in2024 } from "../plans/plan";
import { sheet, type CellSpec } from "../plans/sheet";

// Lines on rows 5 and 6; the green table from C8 to E12: État, Département; columns F source, G Département, H État.
const lines = [
  { number: 1, department: 100, state: 50 },
  { number: 6, department: 300, state: 200 },
];
type Cells = Readonly<Record<string, CellSpec>>;

const plan = (cells: Cells): WorkbookSnapshot => in2024(lines, { cells });

const wordingOf = (number: number) =>
  annexe2024.objectives.find((one) => one.number === number)?.wording ?? "";

/** A line of the 2024 plan, wherever it stands. */
const line = (row: number, number: number, department: number, state: number): Cells => ({
  [`B${String(row)}`]: number,
  [`C${String(row)}`]: wordingOf(number),
  [`D${String(row)}`]: "Une action",
  [`F${String(row)}`]: 304,
  [`G${String(row)}`]: department,
  [`H${String(row)}`]: state,
});

/** Headers of the 2023 plan on a row and its lines under them. */
const plan2023 = (row: number, year = "2023"): Cells => {
  const at = (letter: string, down: number) => letter + String(row + down);
  const letters = "ABCDEFGHIJ";
  const headers = annexe2023.columns.flatMap(({ header, group }, index): [string, CellSpec][] => [
    [at(letters[index] ?? "", 1), header],
    ...(group === undefined
      ? []
      : [[at(letters[index] ?? "", 0), group.replace("2023", year)] as [string, CellSpec]]),
  ]);
  return {
    ...Object.fromEntries(headers),
    ...Object.fromEntries(
      [1, 6, 10].flatMap((number, index) => [
        [at("B", index + 2), number],
        [at("C", index + 2), wordingOf(number)],
        [at("D", index + 2), "Une action"],
        [at("E", index + 2), number === 1 ? "FIR" : 304],
        [at("F", index + 2), 40],
        [at("G", index + 2), 30],
        [at("H", index + 2), 70],
      ]),
    ),
  };
};

/** A green table from a cell of column C down, with the amounts of FIR, 304 and their totals. */
const recap = (row: number, fir: number, bop: number, title = "Tableau récapitulatif"): Cells => ({
  [`C${String(row)}`]: title,
  [`D${String(row)}`]: "Montant État sollicité",
  [`E${String(row)}`]: "Montant Département",
  [`C${String(row + 1)}`]: "FIR",
  [`D${String(row + 1)}`]: fir,
  [`E${String(row + 1)}`]: 100,
  [`C${String(row + 2)}`]: "BOP 304",
  [`D${String(row + 2)}`]: bop,
  [`E${String(row + 2)}`]: 300,
  [`C${String(row + 3)}`]: "Total",
  [`D${String(row + 3)}`]: fir + bop,
  [`E${String(row + 3)}`]: 400,
});

/** The plan, and a sheet beside it. */
const beside = (cells: Cells, isVisible = true): WorkbookSnapshot => {
  const workbook = plan({});
  const other = sheet({ name: "Récap", cells });
  return { ...workbook, sheets: [...workbook.sheets, { ...other, visible: isVisible }] };
};

/** The findings of amounts that were not read: their first and last cells. */
function unread(workbook: WorkbookSnapshot): string[] {
  return checkWorkbook(workbook)
    .findings.filter(({ rule }) => rule === "amount-not-read")
    .map(({ cells }) => [cells[0], cells.at(-1)].flatMap((at) => (at ? a1(at) : [])).join(" "));
}

describe("lines outside the table are told, together", () => {
  test.each<[string, Cells, string[]]>([
    ["under the green table", { ...line(20, 10, 12, 13), ...line(22, 25, 5, 5) }, ["G20 H22"]],
    [
      "a second action, that names its source alone",
      { D20: "Une autre action", F20: "FIR", H20: 13 },
      ["H20 H20"],
    ],
    ["with the State's money alone", { ...line(20, 10, 0, 13), G20: null }, ["H20 H20"]],
    ["under a plan of the same year", plan2023(20, "2024"), ["F22 H24"]],
    ["under a plan of a later year", plan2023(20, "2025"), ["F22 H24"]],
  ])("%s", (_, cells, expected) => {
    const workbook = plan(cells);
    expect(unread(workbook)).toEqual(expected);
    expect(checkWorkbook(workbook).verdict).not.toBe("ready");
  });

  test("the table that is read is named, and what stands elsewhere speaks no more for it", () => {
    const { plan: read, findings } = checkWorkbook(plan(line(20, 10, 12, 13)));
    expect(findings.find(({ rule }) => rule === "amount-not-read")?.message).toContain(
      "La ligne 20 ressemble à celles du plan, sous le tableau qui est lu (lignes 5 à 6).",
    );
    expect(read?.recognition.reasons).toContain(
      "2 objectifs sur 2 ont le libellé de cette édition",
    );
  });
});

describe("what is something else stays quiet", () => {
  test.each<[string, Cells]>([
    ["indicators by objective", { B20: 1, C20: "Taux d'entretiens", G20: 0.18, H20: 0.2 }],
    ["lines without money", { ...line(20, 27, 0, 0) }],
    ["a balance", { D20: "Solde du compte", G20: 12 }],
    ["a reminder", { D20: "Rappel 2023", F20: "FIR", G20: 12, H20: 3 }],
    [
      "the plan's lines once more, to the cent",
      { ...line(20, 1, 100, 50), ...line(21, 6, 300, 200) },
    ],
    [
      "lines under a title of last year",
      { A19: "Pour mémoire, plan 2023", ...line(20, 10, 12, 13) },
    ],
    ["last year's plan", plan2023(20)],
    ["a copy of the green table", recap(20, 50, 200)],
    ["last year's green table", recap(20, 10, 20, "Tableau récapitulatif 2023")],
    ["what was spent", recap(20, 10, 20, "Récapitulatif des montants réalisés")],
  ])("%s", (_, cells) => {
    expect(unread(plan(cells))).toEqual([]);
  });

  test("but the other plan of the sheet is named", () => {
    const { plan: read } = checkWorkbook(plan(plan2023(20)));
    expect(read?.edition.year).toBe(2024);
    expect(read?.recognition.reasons).toContain(
      "un autre plan de la feuille, celui de 2023, n'est pas lu",
    );
  });
});

describe("a second green table with other amounts", () => {
  test("on the same sheet", () => {
    expect(unread(plan(recap(20, 50, 201)))).toEqual(["D21 E23"]);
  });
  test("on a sheet of its own", () => {
    expect(unread(beside(recap(2, 50, 201)))).toEqual(["D3 E5"]);
  });
  test("says nothing where it agrees, or is hidden", () => {
    expect(unread(beside(recap(2, 50, 200)))).toEqual([]);
    expect(unread(beside(recap(2, 50, 201), false))).toEqual([]);
  });
});
