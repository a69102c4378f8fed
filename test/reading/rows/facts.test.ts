import type { Edition } from "../../../src/plan/edition";
import { RowFacts } from "../../../src/reading/rows/facts";
import { lookOf } from "../../../src/reading/rows/kinds";
import { Table } from "../../../src/reading/rows/table";
import { addingColumn } from "../../plans/columns";
import { annexe2024, avenant2022, in2024, plan2025, planOf, wordingOf } from "../../plans/plan";
import type { CellSpec } from "../../plans/sheet";
import { planIn } from "../../plans/read";
import { rowsOf } from "../table";
import { unreadTable } from "../unread";

const ENGAGEMENT_1 = annexe2024.engagements[0] ?? "";

test("rows made ready under the lines, with nothing but the formula of their total, are none", () => {
  const ready = { I7: { formula: "=G7+H7", value: 0 }, I8: { formula: "=G8+H8", value: 0 } };
  const lines = [{ number: 1, department: 100, state: 50 }, { number: 6 }];
  expect(rowsOf(planIn(in2024(lines, { cells: ready, recap: false })))).toEqual([5, 6]);
  const filled = { ...ready, H8: 20, I8: { formula: "=G8+H8", value: 20 } };
  expect(rowsOf(planIn(in2024(lines, { cells: filled, recap: false })))).toEqual([5, 6, 8]);
});

/** A 2024 plan of two lines (rows 5 and 7) with a row of its own between them. */
function between(cells: Readonly<Record<string, CellSpec>>, merges: readonly string[] = []) {
  const plan = planIn(
    in2024(
      [
        { number: 1, department: 100, state: 50 },
        { number: null, wording: null, action: null, source: "", total: null },
        { number: 6, department: 300, state: 200 },
      ],
      { cells, merges, recap: false },
    ),
    "2024-annexe-2.1",
  );
  if (plan.headings.length > 0) return plan.headings.map((heading) => heading.cell.text);
  return rowsOf(plan).includes(6) ? "line" : "nothing";
}

describe("a row between two lines is a line", () => {
  test.each<[string, Record<string, CellSpec>]>([
    ["by its number", { B6: 3 }],
    ["by its number as text", { B6: "3 (facultatif)" }],
    ["by an amount of the Département", { D6: "x", G6: 12 }],
    ["by a zero", { D6: "x", H6: 0 }],
    ["by an amount in error", { D6: "x", H6: { error: "#REF!" } }],
    ["by a total's formula without result", { D6: "x", I6: { formula: '=""', value: "" } }],
    ["by an amount with words", { D6: "x", H6: "environ 12 000 €" }],
    ["by the source of other money", { D6: "x", J6: "CPAM" }],
    ["by its wording", { C6: wordingOf(annexe2024, 3) }],
    ["by its source beside something", { F6: "FIR", E6: "CAF" }],
    ["by its action", { D6: "Maintien de 3 postes" }],
    ["by a text of an objective", { C6: "Autre objectif du contrat" }],
    ["by amounts without any text", { G6: 10, H6: 20 }],
  ])("%s", (_, cells) => {
    expect(between(cells)).toBe("line");
  });
});

describe("a row between two lines is nothing", () => {
  test.each<[string, Record<string, CellSpec>]>([
    ["blank", {}],
    ["a dash for an amount", { H6: "-" }],
    ["a named total", { D6: "Total", G6: 100, H6: 50 }],
    ["a subtotal", { A6: "Sous-total", G6: 100 }],
    ["totals", { A6: "TOTAUX", G6: 100 }],
    ["a note", { D6: "* Nota : voir la convention" }],
    ["a numbered note", { D6: "(1) hors valorisation" }],
    ["a place and a date", { D6: "Fait à Mâcon, le 12 mars" }],
    ["a signature", { C6: "Signature du président" }],
    ["who signs", { D6: "Le préfet de Saône-et-Loire" }],
    ["who signs for whom", { D6: "Pour le président" }],
    ["read and approved", { D6: "Lu et approuvé" }],
    ["a visa", { D6: "Visa du contrôleur" }],
    ["nota bene", { D6: "NB : à revoir" }],
    ["partners alone", { E6: "CAF" }],
    ["a source alone", { F6: "FIR" }],
    ["envelopes", { D6: "Enveloppe notifiée", H6: 500 }],
    ["differences", { D6: "Écart", H6: 500 }],
    ["what is left", { D6: "Reste à engager", H6: 500 }],
    ["last year's amounts", { D6: "Rappel 2023", H6: 500 }],
    ["last year's total", { A6: "Rappel total 2023", H6: 500 }],
    ["a reminder", { C6: "Pour rappel : crédits 2023", H6: 500 }],
    ["for memory", { A6: "Pour mémoire : montants 2023", H6: 500 }],
    ["shares as numbers", { A6: "Taux de participation", H6: 0.4 }],
    ["a column's text that is no amount", { H6: "Le préfet" }],
  ])("%s", (_, cells) => {
    expect(between(cells)).toBe("nothing");
  });
});

describe("words that only look like those of a total or a note", () => {
  test.each<[string, Record<string, CellSpec>]>([
    ["« Total pour »", { D6: "Total pour mémoire", H6: 50 }],
    ["« Totalité »", { D6: "Totalité des postes", H6: 50 }],
    ["a total with a number", { B6: 3, D6: "Total", H6: 50 }],
    ["« Rappel des obligations »", { D6: "Rappel des obligations de signalement", H6: 500 }],
    ["« Taux d'encadrement »", { D6: "Taux d'encadrement renforcé", H6: 500 }],
    ["« Notamment »", { D6: "Notamment la PMI" }],
    ["« Nbre »", { D6: "Nbre de places" }],
    ["« Faits »", { D6: "Faits nouveaux" }],
    ["an envelope with a number", { B6: 3, D6: "Enveloppe dédiée", H6: 50 }],
    ["an envelope without an amount", { D6: "Enveloppe dédiée" }],
  ])("%s make a line", (_, cells) => {
    expect(between(cells)).toBe("line");
  });
});

describe("an action under a number or a wording that goes on", () => {
  const merges = [["B5:B6"], ["C5:C6"], ["B5:B6", "C5:C6"]];
  test.each<[string, Record<string, CellSpec>]>([
    ["« Suivi des enfants notifiés par la MDPH »", { H6: 500 }],
    ["« Reste à charge des familles »", { H6: 500 }],
    ["« Différence de traitement : médiation »", { H6: 500 }],
    ["« Total des interventions TISF »", { H6: 500 }],
    ["« Priorité 1 : repérage »", { H6: 500 }],
    ["« Priorité 1 : repérage »", {}],
    ["« Axe 2 : repérage »", {}],
    ["« Signature d'une convention avec le CHU »", {}],
    ["« Visa des contrats »", {}],
    ["« Le directeur de PMI : recrutement »", {}],
    ["« Fait le lien avec l'école »", {}],
  ])("%s is a line: %j", (name, cells) => {
    const action = name.slice(2, -2);
    for (const merge of merges) expect(between({ D6: action, ...cells }, merge)).toBe("line");
  });
  test.each([
    "Total",
    "Sous-total :",
    "Total de l'objectif 1",
    "TOTAL OBJECTIF 1",
    "Total général",
  ])("« %s » is none", (name) => {
    for (const merge of merges) expect(between({ D6: name, H6: 50 }, merge)).toBe("nothing");
  });
  test("nor is a total named beside it", () => {
    expect(between({ D6: "Une action", E6: "Total", H6: 50 }, ["B5:B6"])).toBe("nothing");
  });
  test("under a measure that goes on, words still tell", () => {
    expect(between({ D6: "Reste à charge", H6: 50 }, ["A5:A6"])).toBe("nothing");
  });
});

describe("a row between two lines is a heading", () => {
  test.each<[string, Record<string, CellSpec>, string[]]>([
    ["an engagement's words", { A6: ENGAGEMENT_1 }, []],
    ["an unknown engagement", { A6: "Engagement 7" }, []],
    ["an unknown engagement in any column of texts", { C6: "Engagement n° 7" }, []],
    ["the conditions", { B6: "Conditions pour y parvenir" }, []],
    ["actions outside the engagements", { A6: "Action hors engagement" }, []],
    ["the same, shorter", { A6: "Hors engagement" }, []],
    ["actions outside the strategy", { A6: "Actions hors SNPPE" }, []],
    ["a text of its own over half of the table", { A6: "Prévention" }, ["A6:E6"]],
    ["with amounts beside it", { A6: "Engagement 7", G6: 100, H6: 200 }, []],
  ])("%s", (_, cells, merges) => {
    expect(between(cells, merges)).toEqual(
      Object.values(cells).filter((cell) => typeof cell === "string"),
    );
  });

  test.each<[string, Record<string, CellSpec>, string[]]>([
    ["with another text beside it", { A6: "Engagement 7", D6: "x", G6: 1 }, []],
    ["over less than half of the table", { A6: "Prévention", G6: null }, ["A6:D6"]],
    ["in one cell", { A6: "Prévention" }, []],
    ["a dash", { A6: "-" }, ["A6:J6"]],
    ["a total", { A6: "Total" }, ["A6:J6"]],
    ["a note", { A6: "Fait à Mâcon" }, ["A6:J6"]],
    ["a wide text beside an amount", { A6: "Prévention", H6: 5 }, ["A6:E6"]],
  ])("not %s", (_, cells, merges) => {
    expect(between(cells, merges)).not.toEqual([cells.A6]);
  });
});

type Cells = Readonly<Record<string, CellSpec>>;

interface Under {
  edition?: Edition;
  /** The edition that the sheet was made by, where it isn't the one it is read by. */
  made?: Edition;
  merges?: readonly string[];
}

/** The rows of a table of two lines (5 and 6), with cells of one's own under them. */
function under(cells: Cells, { edition = annexe2024, made = edition, merges = [] }: Under = {}) {
  const lines = [{ number: 1 }, { number: 6 }];
  const { grid, fit } = unreadTable(planOf(made, lines, { cells, merges, recap: false }), edition);
  const table = new Table(grid, edition, fit.columns, fit.wordings, 5, grid.bottom);
  return new RowFacts(table, 8);
}

describe("what a row is, taken by itself", () => {
  const in2022 = { edition: avenant2022 };
  const in2025 = { edition: plan2025 };
  const [number, objective, action] = annexe2024.columns.slice(1).map(({ header }) => header);
  const header2025 = (role: string) =>
    plan2025.columns.find((column) => column.role === role)?.header ?? "";
  const source = "FIR (fonds d'intervention régional, ARS)";
  const ready = { formula: "=G8+H8", value: 0 };

  test.each<[string, string, Cells, Under]>([
    ["nothing in its columns", "blank", {}, {}],
    ["something to the right of the table only", "blank", { K8: "à revoir" }, {}],
    [
      "something to the left of the table only",
      "blank",
      { A8: "à revoir" },
      { made: addingColumn(annexe2024, 0, "Suivi interne") },
    ],
    ["something in the last column", "amounts", { J8: "CPAM" }, {}],
    [
      "three of the headers once more",
      "header",
      { B8: number ?? "", C8: objective ?? "", D8: action ?? "" },
      {},
    ],
    [
      "two of the headers, as words of a line",
      "text",
      { C8: objective ?? "", D8: action ?? "" },
      {},
    ],
    [
      "two of the headers, where a third is blank",
      "text",
      { C8: header2025("objective"), D8: header2025("action") },
      in2025,
    ],
    [
      "the words of an engagement, in one cell",
      "heading",
      { A8: plan2025.engagements[0] ?? "" },
      in2025,
    ],
    ["an engagement named among other money", "amounts", { J8: "Engagement 2 de la CAF" }, {}],
    ["a text with an amount", "line", { D8: "Une action", G8: 12 }, {}],
    ["a text with a share", "text", { D8: "Une action", G8: { value: 0.5, format: "0 %" } }, {}],
    [
      "a text with a formula that gives nothing",
      "line",
      { D8: "x", G8: { formula: '=""', value: "" } },
      {},
    ],
    ["a text with words for an amount", "text", { D8: "Une action", H8: "à préciser" }, {}],
    ["a text with other money in words", "line", { D8: "Une action", J8: "CPAM" }, {}],
    ["who signs, in the column of other money", "note", { J8: "Le préfet" }, {}],
    ["words where the State's amount would be", "note", { H8: "à préciser" }, {}],
    ["a note beside something else", "note", { D8: "Fait à Mâcon", E8: "le 12 mars" }, {}],
    ["an official wording alone", "line", { C8: wordingOf(annexe2024, 3) }, {}],
    ["2022: a wording that opens with a number", "line", { B8: "12/ Agir" }, in2022],
    ["2022: a wording without one", "text", { B8: "Agir" }, in2022],
    ["a source beside an action", "line", { D8: "Une action", F8: source }, {}],
    ["a sentence on the source", "text", { D8: "Une action", F8: `${source}.` }, {}],
    ["a source that isn't of the State", "text", { D8: "Une action", F8: "CAF" }, {}],
    ["a source under a cell that goes on", "line", { F8: "FIR" }, { merges: ["C7:C8"] }],
    ["amounts under a cell that goes on", "line", { G8: 10 }, { merges: ["C6:C8"] }],
    ["amounts beside a cell that begins there", "amounts", { G8: 10 }, { merges: ["C8:C9"] }],
    ["amounts under a total that goes on", "amounts", { G8: 10 }, { merges: ["I7:I8"] }],
    ["a row made ready for an action to come", "prepared", { I8: ready }, {}],
    ["a zero that was typed", "amounts", { I8: 0 }, {}],
    ["a total's formula that gives an amount", "amounts", { I8: { ...ready, value: 20 } }, {}],
    ["2022: a formula that gives zero is a subtotal", "amounts", { K8: ready }, in2022],
  ])("%s: %s", (_, kind, cells, spec = {}) => {
    expect(lookOf(under(cells, spec))).toBe(kind);
  });

  test.each<[string, boolean, Cells, Under]>([
    ["a number", true, { B8: 3 }, {}],
    ["an official wording", true, { C8: wordingOf(annexe2024, 3) }, {}],
    ["a source beside an action", true, { D8: "Une action", F8: "FIR" }, {}],
    ["a source under a cell that goes on", true, { F8: "FIR" }, { merges: ["C7:C8"] }],
    ["an action under a cell that goes on", true, { D8: "Une action" }, { merges: ["C6:C8"] }],
    ["2022: a wording that opens with a number", true, { B8: "12/ Agir" }, in2022],
    ["an action beside a cell that begins there", false, { D8: "x" }, { merges: ["C8:C9"] }],
    ["an action under a total that goes on", false, { D8: "x" }, { merges: ["I7:I8"] }],
    ["a source alone", false, { F8: "FIR" }, {}],
    ["an action with its amounts", false, { D8: "Une action", G8: 12, H8: 3 }, {}],
    ["nothing", false, {}, {}],
  ])("a line for sure, by %s: %s", (_, isFirm, cells, spec = {}) => {
    expect(under(cells, spec).isFirm).toBe(isFirm);
  });

  test.each<[string, Cells, string]>([
    ["its first text", { D8: "Total", E8: "2024", G8: 12 }, "Total"],
    ["nothing, where there are only amounts", { G8: 12, H8: 3 }, ""],
    ["nothing, where it is blank", {}, ""],
    ["not what stands beside the table", { G8: 12, K8: "Total" }, ""],
  ])("a row of amounts is named by %s", (_, cells, label) => {
    expect(under(cells).label).toBe(label);
  });

  test.each<[string, Cells, number | null, Under]>([
    ["where its words stand", { C8: "Engagement n° 7" }, 3, {}],
    ["nowhere on a blank row", {}, null, {}],
    ["nowhere on a row of amounts", { G8: 12 }, null, {}],
    ["nowhere on a line", { B8: 3, D8: "Une action" }, null, {}],
  ])("a heading stands %s", (_, cells, column, spec = {}) => {
    expect(under(cells, spec).headingColumn).toBe(column);
  });
});
