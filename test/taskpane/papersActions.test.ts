import { Decimal } from "decimal.js";
import { PAPERS_KEY } from "../../src/checking/keptPapers";
import { ficheAmountKey, ficheKey } from "../../src/plan/papers/choices";
import type { Plan } from "../../src/plan/plan";
import { ficheViews } from "../../src/taskpane/papers/fiches/ficheView";
import { makePapersActions } from "../../src/taskpane/papers/state/papersActions";
import { papersReport } from "../../src/taskpane/papers/state/papersReport";
import { FIRST_PAPERS_STATE, reducePapers } from "../../src/taskpane/papers/state/papersState";
import { checkNow } from "../../src/taskpane/state/jobs";
import { makeStore } from "../../src/taskpane/state/store";
import { fiche, paid } from "../documents/beside";
import { docx } from "../documents/docx";
import { fixture } from "../browser/workbench";
import { openPlan } from "./plans";

async function page() {
  const { data, host } = await openPlan("saone-et-loire-2024-corrige");
  const { plan } = (await checkNow()).checked.report;
  if (!plan) throw new Error("No plan.");
  return { data, host, plan, ...pageOn() };
}

function pageOn() {
  const store = makeStore(reducePapers, FIRST_PAPERS_STATE);
  return { store, actions: makePapersActions(store) };
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries += 1) {
    if (tries > 500) throw new Error("It never came to be.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const PSY = fiche("13", "Le nom de Mme Martin", "Financement Etat : 18 861 €", "CD : 65 139 €");
const EPP = fiche("1", "Entretiens prénataux", ...paid("187 000", "62 334", "124 666"));
const file = (name: string, ...parts: Parameters<typeof docx>[0]) =>
  new File([docx(parts).slice()], name);

/** What is found, in short. */
function foundIn(plan: Plan, store: ReturnType<typeof pageOn>["store"]): string[] {
  const judged = papersReport(plan, store.state(), []);
  return (judged?.report.findings ?? []).map(({ rule }) => rule);
}

describe("The page « Pièces »", () => {
  it("reads several files, says what each is, and keeps nothing of their words", async () => {
    const { store, actions, plan, data } = await page();
    actions.load();
    const note = new File(["bonjour"], "note.txt");
    actions.choose([file("fiches.docx", EPP, PSY), note], plan);
    await until(() => store.state().papers.length === 2 && store.state().reading === null);
    expect(store.state().papers.map(({ refusal }) => refusal !== null)).toEqual([false, true]);
    expect(foundIn(plan, store)).toContain("fiche-state-amount");
    const judged = papersReport(plan, store.state(), []);
    expect(judged && ficheViews(judged).map(({ name, standing }) => [name, standing])).toEqual([
      ["Fiche 1", "agrees"],
      ["Fiche 13", "differs"],
    ]);
    await until(() => data.settings.has(PAPERS_KEY));
    expect(JSON.stringify(data.settings.get(PAPERS_KEY))).not.toMatch(/Martin|Financement|18/);
  });

  it("an amount and a match put right by hand count at once, and again when the file comes back", async () => {
    const { store, actions, plan, data } = await page();
    actions.load();
    actions.choose([file("fiches.docx", EPP, PSY)], plan);
    await until(() => store.state().papers.length === 1);
    const [, psy] = store.state().papers[0]?.fiches ?? [];
    if (!psy) throw new Error("No fiche.");
    actions.typeAmount(ficheAmountKey(psy, 0, "state"), new Decimal(19_861));
    expect(foundIn(plan, store)).not.toContain("fiche-state-amount");
    actions.chooseRows(ficheKey(psy), []);
    const judged = papersReport(plan, store.state(), []);
    expect(judged?.report.evidence.matches.at(-1)).toMatchObject({ by: "choice", lines: [] });
    actions.chooseRows(ficheKey(psy), null);
    await until(() => JSON.stringify(data.settings.get(PAPERS_KEY)).includes("19861.00"));

    const again = pageOn();
    again.actions.load();
    await until(() => again.store.state().isLoaded);
    expect(again.store.state().kept.files).toEqual(["fiches.docx"]);
    again.actions.choose([file("fiches.docx", EPP, PSY)], plan);
    await until(() => again.store.state().papers.length === 1);
    expect(foundIn(plan, again.store)).not.toContain("fiche-state-amount");
  });

  it("a workbook among the files is last year's plan; what is removed counts no more", async () => {
    const { store, actions, plan } = await page();
    actions.load();
    const before = new File([(await fixture("haut-rhin-2023.xlsx")).slice()], "avant.xlsx");
    actions.choose([before, file("fiches.docx", PSY)], plan);
    await until(() => store.state().previous !== null && store.state().papers.length === 1);
    expect(foundIn(plan, store).some((rule) => rule.startsWith("previous-"))).toBe(true);
    actions.choosePrevious(null);
    actions.remove("fiches.docx");
    expect(papersReport(plan, store.state(), [])).toBeNull();
  });
});
