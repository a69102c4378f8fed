import { french } from "../../../src/plan/typography";
import { checkWorkbook } from "../../../src/checking/check";
import type { WorkbookSnapshot } from "../../../src/reading/snapshot";
import { messages, planSheetMissing } from "../../../src/rules/structure/plan-sheet-missing";
import { in2022, in2023, in2024, in2025 } from "../../plans/plan";
import { sheet, workbook } from "../../plans/sheet";
import { testRule } from "../testRule";

const indications = sheet({ name: "Indications", cells: { A1: "Remplir le tableau vert" } });
const blank = sheet({ name: "Feuil1", cells: {} });
const recapAlone = sheet({
  name: "Récapitulatif",
  cells: {
    A1: "Récapitulatif montants totaux 2024",
    B1: "Montant État sollicité",
    C1: "Montant Département",
    A2: "BOP 304",
    B2: 100,
    C2: 100,
    A3: "FIR",
    B3: 50,
    C3: 60,
    A4: "Total",
    B4: 150,
    C4: 160,
  },
});
const budget = sheet({
  name: "Budget",
  cells: { A1: "Poste", B1: "Montant", A2: "Salaires", B2: 1000, A3: "Loyer", B3: 200 },
});
const lines = [{ number: 1, department: 100, state: 50 }];
const sheetsOf = (book: WorkbookSnapshot) => book.sheets;

testRule(planSheetMissing, {
  accept: {
    "2022": in2022(lines),
    "2023": in2023(lines),
    "2024": in2024(lines),
    "2025": in2025(lines),
  },
  reject: {},
  shown: { accept: "2024", reject: workbook(budget) },
});

// A workbook without a plan has nothing for a rule to look at: the check itself speaks.
describe("plan-sheet-missing, in the whole check", () => {
  test.each([
    ["a blank sheet", workbook(blank), ["Feuil1"]],
    ["instructions alone", workbook(indications), ["Indications"]],
    ["a green table alone", workbook(recapAlone), ["Récapitulatif"]],
    ["another table", workbook(budget), ["Budget"]],
    ["several sheets", workbook(indications, budget), ["Indications", "Budget"]],
  ])("rejects: %s", (_name, book, names) => {
    const { plan, findings, summary, ready } = checkWorkbook(book);
    expect(plan).toBeNull();
    expect(findings).toMatchObject([
      {
        rule: "plan-sheet-missing",
        severity: "blocking",
        cells: [],
        message: french(messages.missing(names)),
        found: null,
        expected: null,
        fix: null,
      },
    ]);
    expect(summary).toEqual({ blocking: 1, warning: 0, info: 0 });
    expect(ready).toBe(false);
  });

  test("rejects: the sheet that was chosen has no plan, though another has", () => {
    const book = workbook(indications, ...sheetsOf(in2024(lines)));
    const { findings } = checkWorkbook(book, { sheet: "Indications" });
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ["plan-sheet-missing", french(messages.missing(["Indications"]))],
    ]);
  });

  test.each([
    ["after other sheets", workbook(indications, budget, ...sheetsOf(in2024(lines)))],
    ["on a hidden sheet", workbook(indications, ...sheetsOf(in2024(lines, { visible: false })))],
    ["on a sheet of any name", in2024(lines, { name: "Plan d'action CD71 - v3" })],
  ])("accepts: a plan %s", (_name, book) => {
    const { plan, findings } = checkWorkbook(book);
    expect(plan?.edition.id).toBe("2024-annexe-2.1");
    expect(findings.map((finding) => finding.rule)).not.toContain("plan-sheet-missing");
  });
});

test("the message names the sheet when there is but one", () => {
  expect(messages.missing(["Budget"])).toContain("« Budget »");
  expect(messages.missing(["Budget", "Notes"])).not.toMatch(/Budget|Notes/);
  expect(messages.missing([])).toMatch(/^Aucune feuille/);
});
