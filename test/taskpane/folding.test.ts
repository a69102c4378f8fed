import { foldSimilar, similarWarnings } from "../../src/taskpane/control/folding";
import { checkNow } from "../../src/taskpane/state/jobs";
import { shownFindings } from "../../src/taskpane/state/leaving";
import { openPlan } from "./plans";

async function hautRhin() {
  await openPlan("haut-rhin-2023");
  const { report } = (await checkNow()).checked;
  const shown = shownFindings(report, []);
  const repeated = shown.filter(({ finding }) => finding.rule === "cofinancing-objective");
  return { report, shown, repeated };
}

describe("Warnings that repeat", () => {
  it("stand folded under the first of them, and none is lost when unfolded", async () => {
    const { shown, repeated } = await hautRhin();
    const [first] = repeated;
    const folded = foldSimilar(shown, [], []);
    expect(first && folded.alike.get(first.key)).toBe(repeated.length - 1);
    expect(folded.shown.filter(({ finding }) => finding.rule === "cofinancing-objective")).toEqual([
      first,
    ]);
    expect(foldSimilar(shown, ["cofinancing-objective"], []).shown).toEqual(shown);
  });

  it("show the one that stands open", async () => {
    const { shown, repeated } = await hautRhin();
    const last = repeated.at(-1);
    expect(foldSimilar(shown, [], last ? [last.key] : []).shown).toContain(last);
  });

  it("leave alone what blocks, what informs, and what was just corrected", async () => {
    const { report } = await hautRhin();
    const others = report.findings.filter(({ severity }) => severity !== "warning");
    const shown = shownFindings({ ...report, findings: others }, []);
    expect(foldSimilar(shown, [], []).shown).toEqual(shown);
    const corrected = shownFindings(report, []).map((one) => ({
      ...one,
      isCorrected: true,
    }));
    expect(foldSimilar(corrected, [], []).shown).toEqual(corrected);
  });

  it("are justified together: those of the same rule, itself first", async () => {
    const { report, repeated } = await hautRhin();
    const last = repeated.at(-1)?.finding;
    const alike = last ? similarWarnings(report.findings, last) : [];
    expect(alike[0]).toBe(last);
    expect(new Set(alike)).toEqual(new Set(repeated.map(({ finding }) => finding)));
  });
});
