import { checkWorkbook } from "../../src/checking/check";
import { reportJson } from "../../src/checking/json";
import { leftOutNotes } from "../../src/checking/leftOut";
import { reportHtml } from "../../src/checking/reportHtml";
import { printedReport } from "../../src/cli/print";
import { checkOutcome } from "../../src/commands/outcome";

const leftOut = [
  { sheet: "Données", from: null },
  { sheet: "Plan d'action", from: "J200001" },
];
const report = checkWorkbook({ sheets: [], activeSheet: null, leftOut });

describe("What was too large to be read", () => {
  it("is said with the sheet, the place, and what to do", () => {
    expect(leftOutNotes(leftOut)).toEqual([
      "La feuille «\u00a0Données\u00a0» est trop grande\u00a0: elle n'a pas été lue. Si elle contient le plan, affichez-la, supprimez les lignes et les colonnes inutiles, puis vérifiez.",
      "La feuille «\u00a0Plan d'action\u00a0» n'a pas été lue à partir de J200001, loin du reste. Si rien d'utile ne s'y trouve, effacez-le\u202f; sinon, rapprochez-le du plan.",
    ]);
  });

  it.each([
    [
      "the report",
      () =>
        reportHtml(
          { report, justified: [], lapsed: new Map() },
          { file: "a.xlsx", at: new Date() },
        ),
    ],
    ["the command line", () => printedReport("a.xlsx", report)],
    ["the ribbon's outcome", () => checkOutcome(report, [])],
  ])("stands in %s", (_, text) => {
    const shown = text().replaceAll("&#39;", "'");
    for (const note of leftOutNotes(leftOut)) expect(shown).toContain(note);
  });

  it("is told to other programs", () => {
    expect(reportJson("a.xlsx", report).leftOut).toEqual(leftOut);
    expect(checkWorkbook({ sheets: [], activeSheet: null }).leftOut).toEqual([]);
  });
});
