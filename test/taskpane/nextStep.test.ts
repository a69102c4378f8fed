import fc from "fast-check";
import { judgedPapers, type JudgedPapers } from "../../src/checking/judgedPapers";
import { checkPapers } from "../../src/checking/papers";
import type { Summary } from "../../src/checking/report";
import { verdictWith } from "../../src/checking/verdictWith";
import { NO_CHOICES } from "../../src/plan/papers/choices";
import { demandsOf } from "../../src/taskpane/sending/demands";
import { verdictSentence } from "../../src/checking/verdictSentence";
import { spokenVerdict, verdictTone } from "../../src/taskpane/words/verdict";
import { recapStanding } from "../../src/taskpane/recap/recapStanding";
import { FIRST_STATE, type Checked, type Page } from "../../src/taskpane/state/paneState";
import { nextStep } from "../../src/taskpane/header/nextStep";
import { checkNow } from "../../src/taskpane/state/jobs";
import { openPlan } from "./plans";

const PAGES: readonly Page[] = ["control", "recap", "papers", "form", "sending"];
const PLANS = [
  "saone-et-loire-2024",
  "saone-et-loire-2024-corrige",
  "haut-rhin-2023",
  "metropole-lyon-2022",
  "metropole-lyon-2025",
  "modele-2.1-2024",
] as const;

async function checkedPlan(
  name: string,
  edit: (user: Awaited<ReturnType<typeof openPlan>>["host"]["user"]) => void = () => undefined,
) {
  const { host } = await openPlan(name);
  edit(host.user);
  return (await checkNow()).checked;
}

/** Papers beside the plan that leave these differences. */
function papersLeaving(
  { report: { plan } }: Checked,
  summary: Summary | null,
): JudgedPapers | null {
  if (!plan || !summary) return null;
  const judged = judgedPapers(
    checkPapers(plan, { papers: [], previous: null, choices: NO_CHOICES }),
    [],
  );
  return { ...judged, report: { ...judged.report, summary } };
}

function stepOf(
  checked: Checked,
  visited: readonly Page[],
  isPrepared: boolean,
  isMarked = false,
  differences: Summary | null = null,
) {
  const { plan } = checked.report;
  const papers = papersLeaving(checked, differences);
  const demands = plan ? demandsOf(checked, plan, isMarked, papers) : [];
  return {
    demands,
    step: nextStep({ ...FIRST_STATE, checked, visited, isPrepared }, checked, demands),
  };
}

describe("The next step", () => {
  it.each([
    ["saone-et-loire-2024", /^Corrigez H19\s: \d constats disparaissent\.$/, "control"],
    ["haut-rhin-2023", /^Remplissez le tableau vert \(8 cellules\)\.$/, "recap"],
    ["metropole-lyon-2022", /^Relisez 10 avertissements/, "control"],
    ["modele-2.1-2024", /^Corrigez/, "control"],
  ])("of %s", async (name, sentence, page) => {
    const { step } = stepOf(await checkedPlan(name), ["control"], false);
    expect(step?.sentence).toMatch(sentence);
    expect(step?.page).toBe(page);
  });

  it("of a plan that is ready: papers, then the form, then the sending, then nothing", async () => {
    const checked = await checkedPlan("saone-et-loire-2024-corrige");
    const visited: Page[] = ["control"];
    for (const page of ["papers", "form", "sending"] as const) {
      expect(stepOf(checked, visited, false).step?.page).toBe(page);
      visited.push(page);
    }
    const { step } = stepOf(checked, visited, true);
    expect(step?.sentence).toMatch(/^Tout est fait ici/);
    expect(step?.button).toBeNull();
  });
});

describe("Papers that contradict a plan in order", () => {
  it.each([
    [{ blocking: 2, warning: 1, info: 0 }, "blocking", "2 écarts bloquants avec les pièces"],
    [{ blocking: 0, warning: 1, info: 0 }, "warning", "1 écart à relire avec les pièces"],
  ] as const)("%j", async (differences, tone, said) => {
    const checked = await checkedPlan("saone-et-loire-2024-corrige");
    expect(verdictSentence(checked.report, differences)).toBe(`Plan en règle · ${said}`);
    expect(verdictTone(checked.report, differences)).toBe(tone);
    const { step } = stepOf(checked, PAGES, true, false, differences);
    expect(step?.page).toBe("papers");
    expect(step?.sentence).toMatch(/^Accordez le plan et ses pièces/);
  });

  it("leave « Prêt à transmettre » where they agree", async () => {
    const checked = await checkedPlan("saone-et-loire-2024-corrige");
    const agreed = { blocking: 0, warning: 0, info: 3 };
    expect(verdictSentence(checked.report, agreed)).toBe("Prêt à transmettre");
    expect(stepOf(checked, PAGES, true, false, agreed).step?.sentence).toMatch(/^Tout est fait/);
  });
});

describe("One status", () => {
  it("is said alike by header, next step, tabs and sending, whatever the plan and the moment", async () => {
    const made: Checked[] = [];
    for (const name of PLANS) made.push(await checkedPlan(name));
    made.push(
      await checkedPlan("saone-et-loire-2024-corrige", (user) => {
        user.edit("Plan d'action", 18, 7, "environ 400 000 €");
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...made),
        fc.subarray([...PAGES]),
        fc.boolean(),
        fc.boolean(),
        fc.option(fc.record({ blocking: fc.nat(2), warning: fc.nat(2), info: fc.nat(2) })),
        (checked, visited, isPrepared, isMarked, differences) => {
          const { report } = checked;
          const { demands, step } = stepOf(checked, visited, isPrepared, isMarked, differences);
          if (!report.plan || !step) return;
          const isReady = verdictWith(report.verdict, differences) === "ready";
          expect(verdictTone(report, differences) === "ready").toBe(isReady);
          expect(verdictSentence(report, differences) === "Prêt à transmettre").toBe(isReady);
          expect(spokenVerdict(report).startsWith(verdictSentence(report))).toBe(true);
          expect(demands[0]?.isMet).toBe(report.verdict === "ready");
          // Nothing is ticked, and nothing may leave, while something is to be done.
          const isDone = step.sentence.startsWith("Tout est fait ici");
          expect(isDone && !(isReady && demands.every(({ isMet }) => isMet))).toBe(false);
          if (report.summary.blocking > 0) expect(["control", "recap"]).toContain(step.page);
          if (step.page === "recap") expect(recapStanding(report.plan)).not.toBe("right");
          if (report.verdict !== "ready") expect(["control", "recap"]).toContain(step.page);
          else if (!isReady) expect(step.page).toBe("papers");
        },
      ),
    );
  });
});
