import type { Page } from "playwright-core";
import type { Plan } from "../../../src/plan/plan";
import { surveyAnswers, type Answers } from "../../../src/survey/answers/answers";
import { answersJson } from "../../../src/survey/answers/json";
import { formChanges } from "../../../src/survey/form/changes";
import type { FormDefinition } from "../../../src/survey/form/definition";
import type { Mapping } from "../../../src/survey/form/mapping";
import { verified } from "../../../src/survey/form/verify";
import { prefillLink } from "../../../src/survey/link";
import { nativePayload } from "../../../src/survey/nativePayload";
import { nameOf } from "../../../src/formstandin/contribution";
import { EVERY_KIND, EVERY_LOOK, EVERY_MAPPING } from "../../survey/everyKind";
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

let bench: FormBench;
let plan: Plan;
let page: Page;
beforeAll(async () => {
  bench = await startFormBench(EVERY_KIND, { looks: EVERY_LOOK });
  plan = await realPlan("saone-et-loire-2024-corrige");
}, 120_000);
afterAll(() => stopFormBench(bench));
afterEach(async () => {
  await page.close();
  bench.form.republish();
});

const answersTo = (definition: FormDefinition, mapping: Mapping = EVERY_MAPPING): Answers =>
  surveyAnswers(plan, definition, mapping, { collectivity: "Saône-et-Loire", date: "31/10/2024" });
const payload = (answers: Answers) => JSON.stringify(answersJson(answers));
const expected = () =>
  Object.fromEntries(
    answersTo(bench.form.definition)
      .answers.filter(({ field }) => !field.readOnly)
      .map(({ field, value }) => [nameOf(field), value]),
  );
const taken = () => Object.fromEntries(bench.form.contributions.at(-1) ?? []);

/** The mapping as a capture has it: by UIDs where the page tells no alias. */
function asCaptured(read: FormDefinition): Mapping {
  const uid = (alias: string) =>
    bench.form.definition.questions.find((one) => one.alias === alias)?.uid ?? alias;
  expect(read.questions.map((one) => one.uid)).toContain(uid("ANNEE"));
  return {
    entries: EVERY_MAPPING.entries.map((entry) => ({ ...entry, question: uid(entry.question) })),
  };
}

it("is captured, filled by the script after another publication, and taken whole", async () => {
  const read = await captured(bench);
  const answers = answersTo(read, asCaptured(read));
  expect(answers.gaps.filter((gap) => !gap.startsWith("Ligne "))).toEqual([]);
  bench.form.republish();
  page = await openForm(bench);
  const report = await fillWith(page, payload(answers));
  expect(report.filter((line) => !line.endsWith(" : rempli"))).toEqual([
    "Détail d'une action › Action 1 › Rappel : laissé (lecture seule)",
    "Classez les objectifs : à remplir à la main",
    "Notez le dispositif : à remplir à la main",
    "Total calculé : à remplir à la main",
    "Joignez le plan signé : à remplir à la main",
    "Part du budget, sur une règle : à remplir à la main",
  ]);
  expect(JSON.parse(await page.evaluate("backup()"))).toEqual(
    expect.arrayContaining([...nativePayload(answersTo(bench.form.definition)).pairs]),
  );
  expect(await submit(page)).toContain("Merci");
  expect(taken()).toEqual(expected());
});

it("filled twice, changes nothing the second time", async () => {
  page = await openForm(bench);
  const answers = payload(answersTo(bench.form.definition));
  await fillWith(page, answers);
  const first: unknown = await page.evaluate("backup()");
  const report = await fillWith(page, answers);
  expect(report.filter((line) => / : (?:rempli|échec)/.test(line))).toEqual([]);
  expect(await page.evaluate("backup()")).toBe(first);
});

it("opens prefilled by a link, which leaves out what an address can't carry", async () => {
  const definition = verified(
    {
      ...bench.form.definition,
      address: bench.form.address,
      captured: { on: "2024-10-01", from: "f.html" },
    },
    "2024-10-02",
  );
  const answers = answersTo(definition);
  const link = prefillLink(answers);
  page = await openForm(bench, link.url ?? "");
  const { pairs } = nativePayload({ ...answers, answers: link.carried });
  expect(JSON.parse(await page.evaluate("backup()"))).toEqual(expect.arrayContaining(pairs));
  expect(new Set(link.leftOut.map(({ answer }) => answer.field.question.alias))).toEqual(
    new Set(["COMPLEXE"]),
  );
  // What the link prefilled shows as chosen: the script has only the rest to fill.
  const report = await fillWith(page, payload(answers));
  expect(report.filter((line) => line.includes("Sources (liste"))).toEqual([
    "Sources (liste à plusieurs choix) : déjà rempli",
  ]);
  await page.locator("textarea.comparable-second").fill("Saône-et-Loire");
  expect(await submit(page)).toContain("Merci");
  expect(taken()).toEqual(expected());
});

it("reports what the form itself says against an answer", async () => {
  page = await openForm(bench);
  const answers = answersJson(answersTo(bench.form.definition));
  const spoilt = answers.answers.map((answer) => {
    if (answer.question.alias === "JOUR") return { ...answer, value: "31/12/2030" };
    return answer.question.alias === "CODE" ? { ...answer, value: "24" } : answer;
  });
  const report = await fillWith(page, JSON.stringify({ ...answers, answers: spoilt }));
  expect(report.filter((line) => line.includes("échec"))).toEqual([
    "Jour de validation : échec (le formulaire signale : Valeur trop grande)",
    "Année, quatre chiffres : échec (le formulaire signale : La réponse n'a pas la forme attendue)",
  ]);
});

it("published again with other limits, choices and rows: said on capture, and by the script", async () => {
  const before = await captured(bench);
  const answers = payload(answersTo(before, asCaptured(before)));
  const old = EVERY_KIND.questions.find(({ alias }) => alias === "COMPLEXE");
  const year = EVERY_KIND.questions.find(({ alias }) => alias === "ANNEE");
  if (!old || !year) throw new Error("The form has changed");
  bench.form.republish({
    ...EVERY_KIND,
    questions: EVERY_KIND.questions.map((one) => {
      if (one.alias === "COMPLEXE") return { ...one, rows: one.rows.toReversed() };
      if (one.alias === "MONTANT") return { ...one, limits: { ...one.limits, max: 1000 } };
      if (one.alias === "ANNEE") return { ...one, options: one.options.slice(2) };
      return one.alias === "CODE" ? { ...one, label: "Code INSEE" } : one;
    }),
  });
  const messages = formChanges(before, await captured(bench)).map(({ message }) =>
    message.replaceAll(/[\u00A0\u202F]/g, " "),
  );
  expect(messages).toEqual([
    "« Exercice (liste) » : choix en moins : « 2023 », « 2024 ».",
    expect.stringContaining("elle s'affiche selon d'autres réponses"),
    "« Montant État » : maximum : 10 000 000 → 1 000.",
    "« Code INSEE » : « Année, quatre chiffres » devient « Code INSEE ».",
    "« Détail d'une action » : des cases du tableau ont changé.",
  ]);
  page = await openForm(bench);
  const report = await fillWith(page, answers);
  const line = (label: string) => report.find((one) => one.startsWith(label)) ?? "";
  expect(line("Exercice")).toBe("Exercice (liste) : échec (choix introuvable dans la page : 2024)");
  expect(line("Montant État")).toBe(
    "Montant État : échec (le formulaire signale : Valeur trop grande)",
  );
  expect(line("Année")).toBe(
    "Année, quatre chiffres : rempli (l'intitulé de la question a changé : « Code INSEE »)",
  );
  // Cells go by their place: none is written in a row that became another.
  expect(line("Détail d'une action › Action 1 › Intitulé")).toContain("le formulaire a changé");
});

it("writes nothing in a complex table whose columns moved", async () => {
  const answers = payload(answersTo(bench.form.definition));
  bench.form.republish({
    ...EVERY_KIND,
    questions: EVERY_KIND.questions.map((one) =>
      one.alias === "COMPLEXE"
        ? {
            ...one,
            columns: [{ alias: null, uid: null, id: null, label: "Ajoutée" }, ...one.columns],
            cells: one.cells.map((cell) => ({ ...cell, column: cell.column + 1 })),
          }
        : one,
    ),
  });
  page = await openForm(bench);
  const report = await fillWith(page, answers);
  const cells = report.filter((line) => line.startsWith("Détail d'une action"));
  expect(cells).toHaveLength(8);
  expect(cells.filter((line) => !line.includes(" : échec ("))).toEqual([]);
});
