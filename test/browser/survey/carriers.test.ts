import type { Page } from "playwright-core";
import type { Plan } from "../../../src/plan/plan";
import { surveyAnswers, type Answers } from "../../../src/survey/answers/answers";
import { answersJson } from "../../../src/survey/answers/json";
import type { FormDefinition } from "../../../src/survey/form/definition";
import { PLACEHOLDER } from "../../../src/survey/form/placeholder";
import { PLACEHOLDER_MAPPING } from "../../../src/survey/form/placeholderMapping";
import { verified } from "../../../src/survey/form/verify";
import { LINK_HARD_LIMIT, prefillLink } from "../../../src/survey/link";
import { nativePayload } from "../../../src/survey/nativePayload";
import { inputName, nameOf, type Contribution } from "../../../src/formstandin/contribution";
import { realPlan } from "../../survey/plans";
import {
  captured,
  fillWith,
  openForm,
  startFormBench,
  stopFormBench,
  submit,
  type FormBench,
} from "./formBench";

const IDENTITY = { collectivity: "Saône-et-Loire", date: "31/10/2024" };
const THANKS = "Merci : votre contribution a été enregistrée.";

let bench: FormBench;
let plan: Plan;
beforeAll(async () => {
  bench = await startFormBench();
  plan = await realPlan("saone-et-loire-2024-corrige");
}, 120_000);
afterAll(() => stopFormBench(bench));

function answersTo(definition: FormDefinition): Answers {
  return surveyAnswers(plan, definition, PLACEHOLDER_MAPPING, IDENTITY);
}

/** What a contribution should hold of answers, whatever their fields are keyed by. */
function expected({ answers }: Answers): Record<string, string> {
  return Object.fromEntries(answers.map(({ field, value }) => [nameOf(field), value]));
}

/** A choice's boxes are submitted in the page's order. */
function taken(contribution: Contribution | undefined): Record<string, string> {
  return Object.fromEntries(contribution ?? []);
}

const last = () => bench.form.contributions.at(-1);
const payload = (answers: Answers) => JSON.stringify(answersJson(answers));

/** As the copy assistant has it done: one value after the other, by hand. */
async function typeAll(page: Page, { answers }: Answers): Promise<void> {
  for (const { field, value, options } of answers) {
    const inputs = page.locator(`[name="${inputName(field)}"]`);
    if (options.length === 0) await inputs.fill(value.replaceAll("\r\n", "\n"));
    for (const { id } of options) await inputs.and(page.locator(`[value="${id ?? ""}"]`)).check();
  }
}

describe("Saône-et-Loire 2024, from the plan to a submitted contribution", () => {
  it("by the copy assistant: every value typed in, cent by cent", async () => {
    const answers = answersTo(bench.form.definition);
    const page = await openForm(bench);
    await typeAll(page, answers);
    expect(await submit(page)).toBe(THANKS);
    expect(taken(last())).toEqual(expected(answers));
    await page.close();
    // Each field is typed as a hand would: on a busy machine that takes its time.
  }, 120_000);

  it("by the fill script: the same contribution, and a report of every field", async () => {
    const answers = answersTo(bench.form.definition);
    const page = await openForm(bench);
    const before = bench.form.contributions.length;
    const report = await fillWith(page, payload(answers));
    expect(report).toHaveLength(answers.answers.length);
    expect(report.filter((line) => !line.endsWith(" : rempli"))).toEqual([]);
    // It never submits.
    expect(bench.form.contributions).toHaveLength(before);
    expect(await submit(page)).toBe(THANKS);
    expect(taken(last())).toEqual(expected(answers));
    await page.close();
  });

  it("by the link, from a captured and verified form, then the script for the rest", async () => {
    // The page doesn't tell the aliases of choices and tables: someone completed them.
    const read = await captured(bench);
    const questions = read.questions.map((question, index) => ({
      ...question,
      alias: question.alias ?? PLACEHOLDER.questions[index]?.alias ?? null,
    }));
    const definition = verified({ ...read, questions }, "2024-10-02");
    const answers = answersTo(definition);
    const link = prefillLink(answers, LINK_HARD_LIMIT);
    expect(link.url?.length).toBeLessThanOrEqual(LINK_HARD_LIMIT);
    expect(link.carried.length).toBeGreaterThan(50);
    expect(link.carried.length + link.leftOut.length).toBe(answers.answers.length);
    const page = await openForm(bench, link.url ?? "");
    const prefilled = JSON.parse(await page.evaluate("backup()")) as {
      name: string;
      value: string;
    }[];
    const carried = nativePayload({ ...answers, answers: link.carried }).pairs;
    expect(prefilled).toEqual(carried);
    const report = await fillWith(page, payload(answers));
    expect(report.filter((line) => / : (?:échec|laissé)/.test(line))).toEqual([]);
    expect(await submit(page)).toBe(THANKS);
    expect(taken(last())).toEqual(expected(answersTo(bench.form.definition)));
    await page.close();
  });

  it("in the form's own shape: what the page itself backs up once filled", async () => {
    const answers = answersTo(bench.form.definition);
    const page = await openForm(bench);
    await fillWith(page, payload(answers));
    expect(JSON.parse(await page.evaluate("backup()"))).toEqual(nativePayload(answers).pairs);
    await page.close();
  });
});

describe("the form published again between the capture and the filling", () => {
  const named = (answers: Answers) => payload(answers).replaceAll(/"uid": ?"[^"]*"/g, '"uid":null');

  it("is filled by UID: every id is another", async () => {
    const answers = answersTo(bench.form.definition);
    const ids = bench.form.definition.questions.map(({ id }) => id);
    bench.form.republish();
    expect(bench.form.definition.questions.some(({ id }) => ids.includes(id))).toBe(false);
    const page = await openForm(bench);
    await fillWith(page, payload(answers));
    expect(await submit(page)).toBe(THANKS);
    expect(taken(last())).toEqual(expected(answers));
    await page.close();
  });

  it("is filled by alias alone", async () => {
    const answers = answersTo(PLACEHOLDER);
    bench.form.republish();
    const page = await openForm(bench);
    const report = await fillWith(page, named(answers));
    expect(report.filter((line) => !line.endsWith(" : rempli"))).toEqual([]);
    expect(await submit(page)).toBe(THANKS);
    expect(taken(last())).toEqual(expected(answers));
    await page.close();
  });
});
