import { checkNow } from "../../src/taskpane/state/jobs";
import { findingText, summaryText } from "../../src/taskpane/words/findingText";
import { openPlan } from "./plans";

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, " ");

async function checked(name: string) {
  await openPlan(name);
  return { ...(await checkNow()).checked, file: `${name}.xlsx` };
}

test("a finding for a colleague tells file, sheet, cell, figures, what to do and its basis", async () => {
  const saone = await checked("saone-et-loire-2024");
  const finding = saone.report.findings.find(({ rule }) => rule === "row-total");
  if (!finding) throw new Error("no wrong row");
  expect(plain(findingText(saone, finding)).split("\n")).toEqual([
    "saone-et-loire-2024.xlsx, feuille « Plan d'action »",
    "I19, G19 et H19, Objectif 9",
    "Le total de la ligne est de 653 301,00 € ; Département + État font 654 301,00 €.",
    "trouvé : 653 301,00 € · attendu : 654 301,00 € · écart : −1 000,00 €",
    "À faire : Corrigez d'abord H19 : le constat disparaît avec.",
    expect.stringMatching(/^« .+ »$/),
  ]);
});

test("a summary is the verdict and what weighs most, in five lines at most", async () => {
  const lines = plain(summaryText(await checked("saone-et-loire-2024"), null)).split("\n");
  expect(lines).toHaveLength(5);
  expect(lines[0]).toBe("saone-et-loire-2024.xlsx : 5 points bloquants");
  expect(lines[1]).toMatch(/^I19 : Le total de la ligne/);
  expect(lines[4]).toBe("… et 2 autres.");
});

test("a plan that is ready is one line", async () => {
  const ready = plain(summaryText(await checked("saone-et-loire-2024-corrige"), null));
  expect(ready).toBe("saone-et-loire-2024-corrige.xlsx : Prêt à transmettre");
});
