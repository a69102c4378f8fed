import { findingKey } from "../../src/checking/findingKey";
import { objectivesLabel, placeOf } from "../../src/taskpane/words/places";
import { findingsAt } from "../../src/taskpane/state/findingsAt";
import { checkNow } from "../../src/taskpane/state/jobs";
import { openPlan } from "./plans";

async function reportOf(name: string) {
  await openPlan(name);
  return (await checkNow()).checked.report;
}

describe("The list of findings", () => {
  it("says where in the plan each stands", async () => {
    const { plan, findings } = await reportOf("saone-et-loire-2024");
    const places = findings.map((finding) => placeOf(plan, finding));
    expect(places[0]).toBe("Objectif\u00a09");
    expect(places).toContain("Tableau récapitulatif");
    expect(findings[0] && placeOf(null, findings[0])).toBe("Classeur");
  });

  it("names several objectives together, and a line without one", () => {
    expect(objectivesLabel([6, 7])).toBe("Objectifs\u00a06 et 7");
    expect(objectivesLabel([])).toBe("Ligne sans objectif");
  });

  it("finds the findings of a cell to mend, else those that the cell was judged for", async () => {
    const { findings } = await reportOf("saone-et-loire-2024");
    const [total] = findings;
    const [primary, beside] = total?.cells ?? [];
    expect(primary && findingsAt(findings, primary)).toEqual([total]);
    expect(beside && findingsAt(findings, beside)).toContain(total);
    expect(findingsAt(findings, { sheet: "Plan d'action", row: 900, column: 1 })).toEqual([]);
  });

  it.each([
    "saone-et-loire-2024",
    "haut-rhin-2023",
    "metropole-lyon-2022",
    "metropole-lyon-2025",
    "modele-2.1-2024",
  ])("tells all findings of %s apart", async (name) => {
    const { plan, findings } = await reportOf(name);
    const keys = findings.map((finding) => findingKey(plan, finding));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
