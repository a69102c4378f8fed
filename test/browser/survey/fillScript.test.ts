import type { Page } from "playwright-core";
import { surveyAnswers, type Answers } from "../../../src/survey/answers/answers";
import { answersJson } from "../../../src/survey/answers/json";
import { fillScript } from "../../../src/survey/fill/script";
import { PLACEHOLDER_MAPPING } from "../../../src/survey/form/placeholderMapping";
import { HONEYPOT } from "../../../src/formstandin/facts/facts";
import { realPlan } from "../../survey/plans";
import {
  fillWith,
  openForm,
  openPanel,
  plain,
  reportOf,
  startFormBench,
  stopFormBench,
  submit,
  type FormBench,
} from "./formBench";

let bench: FormBench;
let answers: Answers;
let page: Page;
beforeAll(async () => {
  bench = await startFormBench();
  // It has other financings: they show the question that asks which.
  answers = surveyAnswers(
    await realPlan("haut-rhin-2023"),
    bench.form.definition,
    PLACEHOLDER_MAPPING,
  );
}, 120_000);
afterAll(() => stopFormBench(bench));
beforeEach(async () => {
  page = await openForm(bench);
});
afterEach(() => page.close());

const payload = () => JSON.stringify(answersJson(answers));
const line = (report: readonly string[], label: string) =>
  report.find((one) => one.startsWith(label)) ?? "";

it("shows the questions that depend on others, then fills them", async () => {
  expect(await page.getByText("Précisez les autres financements").isVisible()).toBe(false);
  const report = await fillWith(page, payload());
  expect(line(report, "Précisez les autres financements")).toMatch(/ : rempli$/);
  expect(await page.getByText("Précisez les autres financements").isVisible()).toBe(true);
});

it("run twice, changes nothing the second time: a radio clicked again would be cleared", async () => {
  await fillWith(page, payload());
  const first: unknown = await page.evaluate("backup()");
  const report = await fillWith(page, payload());
  expect(report.filter((one) => / : (?:rempli|échec)/.test(one))).toEqual([]);
  expect(await page.evaluate("backup()")).toBe(first);
});

it("leaves the trap for robots and what is read-only as they are", async () => {
  const made = answersJson(answers);
  const [first] = made.answers;
  const mention = bench.form.definition.questions.find(({ alias }) => alias === "MENTION");
  const answer = {
    ...first,
    label: "Mention",
    question: { alias: "MENTION", uid: mention?.uid, label: "Mention", type: "text" },
    options: [],
    problems: [],
    value: "écrit de force",
  };
  const report = await fillWith(page, JSON.stringify({ ...made, answers: [answer] }));
  expect(report).toEqual(["Mention : laissé (lecture seule)"]);
  expect(await page.locator(`[name="${HONEYPOT}"]`).inputValue()).toBe("");
});

it("leaves answers that the form would refuse, and says why", async () => {
  const made = answersJson(answers);
  const answersLeft = made.answers.slice(0, 1).map((answer) => ({
    ...answer,
    problems: [{ kind: "tooLong", severity: "blocking", message: "Trop long." }],
  }));
  const report = await fillWith(page, JSON.stringify({ ...made, answers: answersLeft }));
  expect(report[0]).toContain("laissé (à corriger d'abord : Trop long.)");
});

it("says what it does not find in the page", async () => {
  const made = answersJson(answers);
  const lost = made.answers.slice(0, 1).map((answer) => ({
    ...answer,
    question: { ...answer.question, alias: "AILLEURS", uid: "ailleurs" },
  }));
  const report = await fillWith(page, JSON.stringify({ ...made, answers: lost }));
  expect(report[0]).toContain("échec (question introuvable dans la page)");
});

it("refuses what is no payload", async () => {
  expect(await fillWith(page, "Saône-et-Loire")).toEqual([]);
});

it("does not wait for ever for a form that never settles", async () => {
  await page.evaluate('document.body.classList.add("waiting")');
  const made = answersJson(answers);
  const [choice] = made.answers.filter(({ options }) => options.length > 0);
  const report = await fillWith(page, JSON.stringify({ ...made, answers: [choice] }));
  expect(report).toEqual([`${choice?.label ?? ""} : rempli`]);
});

it("shows how far it is, stops when asked, and goes on from where it stopped", async () => {
  await openPanel(page, payload());
  const act = page.locator("#plan-action-panel").locator("#fill");
  const progress = page.getByRole("progressbar", { name: "Réponses données" });
  await act.click();
  const value = () => progress.evaluate((bar: HTMLProgressElement) => bar.value);
  while ((await value()) < 2) await page.waitForTimeout(20);
  await page.getByRole("button", { name: "Arrêter" }).click();
  const stopped = plain(
    await page
      .getByRole("status")
      .getByText(/Arrêté/)
      .innerText(),
  );
  const [, left] = /Arrêté : (\d+) à remplir encore/.exec(stopped) ?? [];
  expect(Number(left)).toBeGreaterThan(0);
  expect(await progress.isVisible()).toBe(false);
  // The one button keeps the focus from beginning to end.
  const focused = page.locator("#plan-action-panel").locator("button:focus");
  expect(await focused.innerText()).toBe("Reprendre");
  await page.keyboard.press("Enter");
  await page
    .getByRole("status")
    .getByText(/Relisez/)
    .waitFor();
  const lines = await reportOf(page);
  expect(lines).toHaveLength(answers.answers.length);
  expect(lines.filter((one) => !one.endsWith(" : rempli"))).toEqual([]);
  expect(await submit(page)).toContain("Merci");
});

it("another saisie starts from its beginning", async () => {
  await openPanel(page, payload());
  await page.getByRole("button", { name: "Remplir", exact: true }).click();
  await page.getByRole("button", { name: "Arrêter" }).click();
  await page.getByRole("button", { name: "Reprendre" }).waitFor();
  const made = answersJson(answers);
  const few = JSON.stringify({ ...made, answers: made.answers.slice(0, 2) });
  await page.getByLabel("Saisie copiée depuis le complément").fill(few);
  await page.getByRole("button", { name: "Remplir", exact: true }).click();
  await page
    .getByRole("status")
    .getByText(/Relisez/)
    .waitFor();
  expect(await reportOf(page)).toHaveLength(2);
});

it("says so while the form is still loading", async () => {
  await page.evaluate(() => {
    document.querySelector(".survey-element")?.classList.add("emptyelement");
  });
  await openPanel(page, payload());
  await page.getByRole("button", { name: "Remplir", exact: true }).click();
  const said = page.getByRole("status").getByText("se charge encore");
  expect(plain(await said.innerText())).toContain("« Soumettre »");
});

it("calls nothing outside the page, and submits nothing", async () => {
  const calls: string[] = [];
  const before = bench.form.contributions.length;
  page.on("request", (request) => calls.push(request.url()));
  await fillWith(page, payload());
  expect(calls).toEqual([]);
  expect(bench.form.contributions).toHaveLength(before);
  expect(fillScript()).not.toMatch(
    /fetch\(|XMLHttpRequest|sendBeacon|WebSocket|\.submit\(|import\(|eval\(|localStorage|cookie/,
  );
});

it("its result is taken by the form once the officer submits", async () => {
  await fillWith(page, payload());
  const blocked = answers.answers.filter(({ problems }) =>
    problems.some(({ severity }) => severity === "blocking"),
  );
  expect(blocked.map(({ field }) => field.label)).toEqual([]);
  expect(await submit(page)).toContain("Merci");
});
