import { deviationFrom, withDeviations, canBeJustified } from "../../src/checking/deviations";
import { html } from "../../src/checking/html";
import { checkAsKept, keptFrom } from "../../src/checking/kept";
import { reportHtml } from "../../src/checking/reportHtml";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { openPlan } from "../taskpane/plans";

const AT = new Date(2024, 9, 30, 14, 5);
const HOSTILE = `<img src=x onerror="alert('1')"> & co`;

async function judgedPlan(name: string) {
  const { host } = await openPlan(name);
  return { host, judged: checkAsKept(await readWorkbook(), keptFrom(null)) };
}

/** The page as one reads it. */
const read = (page: string) =>
  page
    .replace(/<style>.*<\/style>/s, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, " ");

describe("The report to keep", () => {
  it("says what was checked, the verdict, the findings with their figures, the recap", async () => {
    const { judged } = await judgedPlan("saone-et-loire-2024");
    const text = read(reportHtml(judged, { file: "pa-2024.xlsx", at: AT }));
    for (const part of [
      "Fichier pa-2024.xlsx",
      "Édition Annexe 2.1 · 2024",
      "Vérifié le 30/10/2024 à 14 h 05",
      "5 points bloquants",
      "Bloquants : 5 · Avertissements : 0",
      "Points bloquants (5)",
      "I19 Total de la ligne inexact",
      "trouvé : 653 301,00 € · attendu : 654 301,00 € · écart : −1 000,00 €",
      "BOP 304 845 728,00 € 843 192,00 €",
    ]) {
      expect(text).toContain(part);
    }
  });

  it("tells the justified deviations apart, with their reasons", async () => {
    const { judged } = await judgedPlan("metropole-lyon-2025");
    const { report } = judged;
    const warning = report.findings.find(canBeJustified);
    const deviations =
      warning && report.plan ? [deviationFrom(report.plan, warning, HOSTILE, "2025-07-01")] : [];
    const page = reportHtml(withDeviations(report, deviations), { file: "a.xlsx", at: AT });
    expect(page).toContain("Écarts justifiés (1)");
    expect(page).toContain("Motif, le 01/07/2025");
    expect(page).not.toContain("<img");
    expect(page).toContain("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co");
  });

  it("holds as text whatever stands in the workbook and in its name", async () => {
    const { host } = await judgedPlan("saone-et-loire-2024");
    for (const [row, column] of [
      [0, 0],
      [18, 5],
      [18, 6],
      [32, 2],
    ] as const) {
      host.user.edit("Plan d'action", row, column, HOSTILE);
    }
    const judged = checkAsKept(await readWorkbook(), keptFrom(null));
    const page = reportHtml(judged, { file: `${HOSTILE}.xlsx`, at: AT });
    expect(page).not.toContain("<img");
    expect(page).toContain("&lt;img");
  });

  it("says that there is no plan, when there is none", async () => {
    const { host } = await judgedPlan("saone-et-loire-2024");
    host.user.deleteSheet("Plan d'action");
    const judged = checkAsKept(await readWorkbook(), keptFrom(null));
    expect(read(reportHtml(judged, { file: "a.xlsx", at: AT }))).toContain(
      "Aucun plan d'action trouvé",
    );
  });
});

describe("HTML made by its template", () => {
  it("takes text as text, lists part by part, and its own kind as it is", () => {
    const items = ["<a>", 2].map((item) => html`<li>${item}</li>`);
    const name = '"';
    expect(html`<b title="${name}">${items}${null}</b>`.markup).toBe(
      '<b title="&quot;"><li>&lt;a&gt;</li><li>2</li></b>',
    );
  });
});
