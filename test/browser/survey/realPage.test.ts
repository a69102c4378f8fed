import type { Page } from "playwright-core";
import type { Plan } from "../../../src/plan/plan";
import { surveyAnswers, type Answers } from "../../../src/survey/answers/answers";
import { isBlocked } from "../../../src/survey/answers/problems";
import { answersJson } from "../../../src/survey/answers/json";
import { formChanges } from "../../../src/survey/form/changes";
import type { FormDefinition } from "../../../src/survey/form/definition";
import { nativePayload } from "../../../src/survey/nativePayload";
import { realPlan } from "../../survey/plans";
import { REAL_FORM, REAL_LOOKS, REAL_MANNER, realMapping } from "../../survey/realForm";
import {
  captured,
  fillWith,
  openForm,
  startFormBench,
  stopFormBench,
  submit,
  type FormBench,
} from "./formBench";

const NAME = "Saône-et-Loire";

let bench: FormBench;
let plan: Plan;
let page: Page;
beforeAll(async () => {
  bench = await startFormBench(REAL_FORM, {
    looks: REAL_LOOKS,
    manner: { ...REAL_MANNER, hasCaptcha: true },
  });
  plan = await realPlan("saone-et-loire-2024-corrige");
}, 120_000);
afterAll(() => stopFormBench(bench));
afterEach(async () => {
  await page.close();
});

/** The answers to the form as it was captured: by UIDs, and by places that count its cells of words. */
function answersTo(read: FormDefinition): Answers {
  const { questions } = bench.form.definition;
  const uid = (alias: string) => questions.find((one) => one.alias === alias)?.uid ?? "";
  return surveyAnswers(plan, read, realMapping(uid), { collectivity: NAME });
}

const payload = (answers: Answers) => JSON.stringify(answersJson(answers));

async function confirm(form: Page): Promise<void> {
  await form.evaluate(() => {
    document.querySelector<HTMLInputElement>(".confirmationCheckbox")?.click();
  });
}

it("a form with rich titles, numbers, pages and tables without headers fills whole, and is taken cent by cent", async () => {
  const read = await captured(bench);
  const answers = answersTo(read);
  expect(answers.gaps.filter((gap) => !gap.startsWith("Ligne "))).toEqual([]);
  bench.form.republish();
  page = await openForm(bench);
  const report = await fillWith(page, payload(answers));
  expect(report.filter((line) => !line.endsWith(" : rempli"))).toEqual([
    "Je confirme ces montants : à remplir à la main (réponse obligatoire)",
  ]);
  expect(report).toHaveLength(answers.answers.length + 1);
  // Held back by the page until it is confirmed, then by the captcha, with its answers.
  expect(await submit(page)).toBe("Réponse obligatoire");
  await confirm(page);
  expect(await submit(page)).toContain("captcha");
  await page.locator("body[data-loaded]").waitFor();
  const kept = JSON.parse(await page.evaluate("backup()")) as { name: string; value: string }[];
  const now = answersTo(await captured(bench));
  expect(kept).toEqual(nativePayload(now).pairs);
  await confirm(page);
  await page.getByLabel("Captcha").fill("7f3k");
  expect(await submit(page)).toContain("Merci");
  const taken = Object.values(Object.fromEntries(bench.form.contributions.at(-1) ?? []));
  expect(taken).toEqual(now.answers.map(({ value, options }) => optionAlias(options) ?? value));
});

function optionAlias(options: Answers["answers"][number]["options"]): string | undefined {
  const [option] = options;
  const all = bench.form.definition.questions.flatMap((one) => [...one.options, ...one.columns]);
  return all.find(({ uid }) => uid !== null && uid === option?.uid)?.alias ?? undefined;
}

it("no question is said to have changed, by a second capture nor by the script", async () => {
  const read = await captured(bench);
  expect(formChanges(read, await captured(bench))).toEqual([]);
  page = await openForm(bench);
  const report = await fillWith(page, payload(answersTo(read)));
  expect(report.filter((line) => line.includes("a changé"))).toEqual([]);
});

it("a second row that takes the column of the first undoes it: said, though both clicks were kept", async () => {
  const answers = answersTo(await captured(bench));
  const json = answersJson(answers);
  const rows = json.answers.filter(({ question }) => question.type === "matrix");
  expect(rows).toHaveLength(2);
  const [first, second] = rows;
  const clash = [first, { ...second, options: first?.options, problems: [] }];
  page = await openForm(bench);
  const report = await fillWith(page, JSON.stringify({ ...json, answers: clash }));
  expect(report.filter((line) => line.startsWith("Objectifs"))).toEqual([
    "Objectifs, chaque réponse une fois › Objectif 1 : échec (défait par une réponse donnée ensuite : chaque colonne ne sert qu'une fois)",
    "Objectifs, chaque réponse une fois › Objectif 28 : rempli",
  ]);
});

it("is said beforehand where the plan has it: the first row stays, the second is left to the officer", async () => {
  const read = await captured(bench);
  const { questions } = bench.form.definition;
  const uid = (alias: string) => questions.find((one) => one.alias === alias)?.uid ?? "";
  const mapping = realMapping(uid);
  const same = mapping.entries.map((entry) =>
    "row" in entry && entry.row === "RANG_2"
      ? { ...entry, datum: { kind: "objective", objective: 2, field: "hasAction" } as const }
      : entry,
  );
  const answers = surveyAnswers(plan, read, { entries: same }, { collectivity: NAME });
  const blocked = answers.answers.filter(({ problems }) => isBlocked(problems));
  expect(blocked.map(({ field }) => field.row)).toEqual(["RANG_2"]);
  page = await openForm(bench);
  const report = await fillWith(page, payload(answers));
  expect(report.filter((line) => line.startsWith("Objectifs"))).toEqual([
    "Objectifs, chaque réponse une fois › Objectif 1 : rempli",
    expect.stringContaining("Objectif 28 : laissé (à corriger d'abord"),
  ]);
});

it("an answer that hides a question already filled is told", async () => {
  const answers = answersJson(answersTo(await captured(bench)));
  const asked = answers.answers.filter(({ label }) => /^(?:Objectif 1|Année encore)/.test(label));
  page = await openForm(bench);
  await fillWith(page, JSON.stringify({ ...answers, answers: asked }));
  const [first] = asked;
  const no = bench.form.definition.questions.find(({ alias }) => alias === "PREVU")?.options[1];
  const options = [{ alias: no?.alias, uid: no?.uid, label: "Non" }];
  const report = await fillWith(
    page,
    JSON.stringify({ ...answers, answers: [...asked, { ...first, options }] }),
  );
  expect(report[1]).toBe(
    "Année encore, si une action est prévue : laissé (le formulaire ne pose pas cette question)",
  );
});
