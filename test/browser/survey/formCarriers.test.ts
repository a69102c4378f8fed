import type { Page } from "playwright-core";
import { formatPlain } from "../../../src/plan/money";
import { valueOf } from "../../../src/plan/amounts";
import type { Plan } from "../../../src/plan/plan";
import { surveyAnswers } from "../../../src/survey/answers/answers";
import { fieldsOf } from "../../../src/survey/form/fields";
import { PLACEHOLDER_MAPPING } from "../../../src/survey/form/placeholderMapping";
import { inputName, nameOf, type Contribution } from "../../../src/formstandin/contribution";
import { realPlan } from "../../survey/plans";
import { startBench, stopBench, Workbench, type Bench } from "../workbench";
import {
  fillWith,
  openForm,
  startFormBench,
  stopFormBench,
  submit,
  type FormBench,
} from "./formBench";
import { FormPane, IDENTITY, PLAN } from "./formPane";

const THANKS = "Merci : votre contribution a été enregistrée.";

let bench: Bench;
let forms: FormBench;
let plan: Plan;
let workbench: Workbench;
let pane: FormPane;

beforeAll(async () => {
  bench = await startBench();
  forms = await startFormBench();
  plan = await realPlan("saone-et-loire-2024-corrige");
}, 240_000);
afterAll(async () => {
  await stopFormBench(forms);
  await stopBench(bench);
});
beforeEach(async () => {
  workbench = await Workbench.open(bench, {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await workbench.choose(PLAN);
  pane = new FormPane(workbench);
  await pane.open();
  await pane.capture(forms);
});
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

/** The contribution that the plan makes, all of it. */
function expected(): Record<string, string> {
  const { definition } = forms.form;
  const { answers } = surveyAnswers(plan, definition, PLACEHOLDER_MAPPING, IDENTITY);
  return Object.fromEntries(answers.map(({ field, value }) => [nameOf(field), value]));
}

/** What was submitted is the plan: every answer, and its amounts cell by cell as the sheet has them. */
function isThePlan(contribution: Contribution | undefined): void {
  const taken = Object.fromEntries(contribution ?? []);
  expect(taken).toEqual(expected());
  const lines = plan.lines.filter(({ action }) => action.text !== "");
  expect(lines).toHaveLength(22);
  for (const [index, { department, action }] of lines.entries()) {
    const cell = (column: string) =>
      taken[JSON.stringify(["ACTIONS", `L${String(index + 1)}`, column])];
    const amount = department && department.reading.kind !== "blank" ? valueOf(department) : null;
    expect(cell("A_DEPARTEMENT")).toBe(amount ? formatPlain(amount) : undefined);
    expect(cell("A_ACTION")?.replaceAll(/\s/g, "")).toBe(action.text.replaceAll(/\s/g, ""));
  }
}

const last = () => forms.form.contributions.at(-1);

it("the fill script: the saisie copied from the pane becomes the contribution", async () => {
  await pane.verify();
  await pane.identify();
  await pane.button("Copier la saisie").click();
  await pane.text("✓ Copié").first().waitFor();
  const form = await openForm(forms);
  const report = await fillWith(form, await pane.clipboard());
  expect(report.filter((line) => !line.endsWith(" : rempli"))).toEqual([]);
  expect(await submit(form)).toBe(THANKS);
  isThePlan(last());
  await form.close();
});

it("the bookmark bears the script, copied or dragged, and does nothing in the pane", async () => {
  await pane.toggle("Remplir d'un coup");
  const bookmark = workbench.pane.getByRole("link", { name: "Remplir le plan d'action" });
  const dragged = await bookmark.getAttribute("href");
  await bookmark.click();
  await pane.text("à glisser, pas à cliquer ici").waitFor();
  await pane.button("Copier le favori").click();
  await pane.text("✓ Copié").first().waitFor();
  expect(await pane.clipboard()).toBe(dragged);
  const form = await openForm(forms);
  await form.evaluate(decodeURIComponent((dragged ?? "").slice("javascript:".length)));
  await form.getByRole("heading", { name: "Plan d'action : remplir le formulaire" }).waitFor();
  await form.close();
});

/** The officer's hand: what was copied is typed where it belongs, a choice is made by its words. */
async function typeIn(form: Page, label: string, copied: string | null): Promise<void> {
  const field = fieldsOf(forms.form.definition).find((one) => one.label === label);
  if (!field) throw new Error(`No ${label} in the form`);
  const inputs = form.locator(`[name="${inputName(field)}"]`);
  if (copied !== null) {
    await inputs.fill(copied.replaceAll("\r\n", "\n"));
    return;
  }
  const item = workbench.pane.getByRole("listitem").filter({
    has: pane.button(new RegExp(`^Fait\\s: ${label.replaceAll(/[?.]/g, "\\$&")}`)),
  });
  const words = (await item.innerText()).split(/À choisir\s: /)[1]?.split("\n")[0] ?? "";
  for (const option of field.options) {
    if (words.split(", ").includes(option.label)) {
      await inputs.and(form.locator(`[value="${option.id ?? ""}"]`)).check();
    }
  }
}

it("the copy assistant, by keyboard alone: answer after answer to the same contribution", async () => {
  await pane.verify();
  await pane.identify();
  await pane.toggle("Copier une à une");
  const form = await openForm(forms);
  const { keyboard } = workbench.page;
  await pane.button(/^Copier\s: Département ou collectivité/).focus();
  const total = Object.keys(expected()).length;
  for (let done = 0; done < total; done += 1) {
    const name = (await workbench.pane.locator(":focus").getAttribute("aria-label")) ?? "";
    const [, what, label = ""] = /^(Copier|Fait)\s: (.*)$/.exec(name) ?? [];
    await keyboard.press("Enter");
    const count = `${String(done + 1)} sur ${String(total)}`;
    await workbench.pane.getByRole("heading", { name: `Copier une à une ${count}` }).waitFor();
    await typeIn(form, label, what === "Copier" ? await pane.clipboard() : null);
  }
  await workbench.pane.getByText(/Tout est copié\.$/).waitFor({ state: "attached" });
  expect(await submit(form)).toBe(THANKS);
  isThePlan(last());
  await form.close();
}, 240_000);

it("arrows lead from an answer to the next without copying it", async () => {
  await pane.verify();
  await pane.toggle("Copier une à une");
  const { keyboard } = workbench.page;
  await pane.button(/^Fait\s: Année/).focus();
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  const focused = workbench.pane.locator(":focus");
  expect(await focused.getAttribute("aria-label")).toMatch(/D'autres financements/);
  await keyboard.press("ArrowUp");
  expect(await focused.getAttribute("aria-label")).toMatch(/Sources de financement/);
  await workbench.pane.getByRole("heading", { name: /Copier une à une 0 sur/ }).waitFor();
});

it("a refused clipboard: the text is shown, to be copied by hand, then ticked", async () => {
  await pane.verify();
  await pane.toggle("Copier une à une");
  await pane
    .text(/^À choisir/)
    .first()
    .evaluate((element) => {
      const view = element.ownerDocument.defaultView;
      if (!view) return;
      Object.defineProperty(view.navigator, "clipboard", { value: undefined });
      Object.assign(element.ownerDocument, { execCommand: () => false });
    });
  await pane.button(/^Copier.*Action 1 › N° de l'objectif/).click();
  await workbench.pane.getByRole("alert").getByText("presse-papiers est refusé").waitFor();
  const box = workbench.pane.getByRole("textbox", { name: "Texte à copier" });
  expect(await box.inputValue()).toBe("1");
  await pane.button("C'est copié").click();
  await pane.button(/Action 1 › N° de l'objectif, fait$/).waitFor();
});

it("the link, once aliases are completed and all verified, then the script for the rest", async () => {
  await pane.complete({
    "Année du plan d'action": "ANNEE",
    "Sources de financement de l'État mobilisées": "SOURCES",
    "D'autres financements sont-ils mobilisés ?": "AUTRES_MOBILISES",
    "Actions du plan": "ACTIONS",
    "Tableau récapitulatif des montants": "RECAP",
  });
  await pane.toggle("Lien et fichiers");
  await pane.text("Pas de lien").waitFor();
  await pane.toggle("Correspondances");
  await pane.verify();
  await pane.identify();
  await pane.toggle("Lien et fichiers");
  const words = pane.text(/^Le lien porte/);
  const carried = async () => Number(/porte (\d+) réponses/.exec(await words.innerText())?.[1]);
  const short = await carried();
  await pane.text(/réponses n'y entrent pas/).click();
  await pane.text("Le lien serait trop long").waitFor();
  await workbench.pane.getByRole("checkbox", { name: "Lien plus long" }).check();
  expect(await carried()).toBeGreaterThan(short);
  await pane.text("EUSurvey ne préremplit pas les tableaux complexes").waitFor();

  const opened = workbench.page.context().waitForEvent("page");
  await pane.button("Ouvrir le formulaire").click();
  const form = await opened;
  await form.locator("body[data-loaded]").waitFor();
  expect(form.url().length).toBeLessThanOrEqual(6000);
  const backup = JSON.parse(await form.evaluate("backup()")) as unknown[];
  expect(backup.length).toBeGreaterThanOrEqual(await carried());
  expect(await form.evaluate("opener")).toBeNull();
  await pane.toggle("Remplir d'un coup");
  await pane.button("Copier la saisie").click();
  await pane.text("✓ Copié").first().waitFor();
  const report = await fillWith(form, await pane.clipboard());
  expect(report.filter((line) => / : (?:échec|laissé)/.test(line))).toEqual([]);
  expect(await submit(form)).toBe(THANKS);
  isThePlan(last());
  await form.close();
});

it("the second file: what its address shows puts into the link what the page alone keeps out", async () => {
  await pane.verify();
  await pane.identify();
  await pane.toggle("Lien et fichiers");
  await workbench.pane.getByRole("checkbox", { name: "Lien plus long" }).check();
  const words = pane.text(/^Le lien porte/);
  const carried = async () => Number(/porte (\d+) réponses/.exec(await words.innerText())?.[1]);
  const before = await carried();
  await pane.text(/réponses n'y entrent pas/).click();
  await pane
    .text(/le fichier des identifiants le donne/)
    .first()
    .waitFor();
  await pane.button("Donner les identifiants…").click();
  await pane.choose("Choisir le fichier des identifiants…", {
    name: "autre.json",
    bytes: new TextEncoder().encode("{}"),
  });
  await workbench.pane
    .getByRole("alert")
    .getByText("n'est pas ce que cette adresse affiche")
    .waitFor();
  await pane.choose("Choisir le fichier des identifiants…", await pane.identifiers(forms));
  await pane.stands("Identifiants lus pour 6 questions.");
  // It is the same form: what was verified stays so.
  await pane.stands(/réponses prêtes/);
  expect(await pane.button("Choisir le fichier des identifiants…").count()).toBe(0);
  await pane.toggle("Lien et fichiers");
  await workbench.pane.getByRole("checkbox", { name: "Lien plus long" }).check();
  const after = await carried();
  expect([before, after]).toEqual([9, 141]);
  const opened = workbench.page.context().waitForEvent("page");
  await pane.button("Ouvrir le formulaire").click();
  const form = await opened;
  await form.locator("body[data-loaded]").waitFor();
  await pane.toggle("Remplir d'un coup");
  await pane.button("Copier la saisie").click();
  await pane.text("✓ Copié").first().waitFor();
  const report = await fillWith(form, await pane.clipboard());
  expect(report.filter((line) => / : (?:échec|laissé)/.test(line))).toEqual([]);
  expect(await submit(form)).toBe(THANKS);
  isThePlan(last());
  await form.close();
});

it("what was handed over is compared with the plan from then on", async () => {
  await pane.verify();
  await pane.button("Copier la saisie").click();
  await pane.text("✓ Copié").first().waitFor();
  await pane.stands(/réponses prêtes/);
  await workbench.page.evaluate(() => {
    window.planActionHost?.user.coauthorEdit("Plan d'action", 18, 6, "1");
  });
  await pane.stands(/Les réponses ont changé depuis votre saisie du \d\d\/\d\d\/\d{4}/);
  await pane.button("Copier la saisie").click();
  await pane.stands(/réponses prêtes/);
});

it("the files: answers as JSON, and in the form's own shape", async () => {
  await pane.verify();
  await pane.toggle("Lien et fichiers");
  const saved = async (button: string) => {
    const download = workbench.page.waitForEvent("download");
    await pane.button(button).click();
    const stream = await (await download).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return JSON.parse(Buffer.concat(chunks).toString()) as unknown;
  };
  expect(await saved("Enregistrer les réponses")).toMatchObject({
    format: "plan-action/answers@1",
    sheet: "Plan d'action",
  });
  const native = (await saved("Enregistrer comme le formulaire")) as { name: string }[];
  const names = fieldsOf(forms.form.definition).map(inputName);
  expect(native.length).toBeGreaterThan(100);
  expect(native.filter(({ name }) => !names.includes(name))).toEqual([]);
});
