import { readFile } from "node:fs/promises";
import { editionJson } from "../../src/editions/load/editionJson";
import { readEdition } from "../../src/editions/load/loadEdition";
import { learnEdition } from "../../src/learning/learn";
import { filledPlan } from "../learning/filledPlan";
import { TEMPLATES } from "../learning/templates2026";
import { xlsxOf } from "../learning/xlsx";
import { fixture, startBench, stopBench, Workbench, type Bench } from "./workbench";

let bench: Bench;
let workbench: Workbench;

beforeAll(async () => {
  bench = await startBench();
}, 120_000);
afterAll(() => stopBench(bench));
beforeEach(async () => {
  workbench = await Workbench.open(bench);
});
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const template = TEMPLATES.fondsVert;
const { edition } = learnEdition(template.book, { file: "modele.xlsx", on: "2026-12-01" });
/** A right plan of the new template. */
const plan = () => xlsxOf(filledPlan(template.book, edition));

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name, exact: true });

async function openLearning(): Promise<void> {
  await workbench.openFile("nouveau.xlsx", plan());
  await button("Apprendre ce modèle").click();
  await workbench.pane.getByRole("heading", { name: "Ce modèle est nouveau" }).waitFor();
}

/** « Exporter »: the file that the browser gets. */
async function exported() {
  const download = workbench.page.waitForEvent("download");
  await button("Exporter").click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

it("learns a new template, tries it on the open plan, keeps it, and says that nobody verified it", async () => {
  await openLearning();
  await workbench.pane.getByText(/par ce modèle\s: Prêt à transmettre/).waitFor();
  await workbench.panePicture("modele-nouveau");
  await button("Employer ce modèle").click();
  await workbench.pane
    .getByRole("heading", { name: /Prêt à transmettre · modèle appris le .*, non vérifié/ })
    .waitFor();
  await workbench.reopenPane();
  await workbench.pane.getByRole("heading", { name: /non vérifié/ }).waitFor();
});

it("is corrected by the officer: an objective's source, whether it is mandatory, a column's role", async () => {
  await openLearning();
  await button(/^Objectifs/).click();
  await workbench.pane.getByLabel("Source, objectif 3").selectOption({ label: "FIR" });
  await workbench.pane.getByLabel("Obligatoire, objectif 1").selectOption({ label: "Obligatoire" });
  await workbench.panePicture("modele-nouveau-objectifs");
  await workbench.pane.getByText(/par ce modèle\s: \d+ points? bloquants?/).waitFor();
  await button(/^Colonnes/).click();
  await workbench.pane.getByLabel(/^F · Calendrier/).selectOption({ label: "Partenaires" });
  await workbench.panePicture("modele-nouveau-colonnes");
  const { name, text } = await exported();
  expect(name).toMatch(/^appris-2026-.*\.json$/);
  const read = readEdition(text);
  expect(read.objectives.find(({ number }) => number === 3)?.sources).toEqual(["FIR"]);
  expect(read.objectives.find(({ number }) => number === 1)?.mandatory).toBe(true);
  expect(read.columns.map(({ role }) => role)).toContain("partners");
});

it("is exported, and imported in a workbook that never saw it", async () => {
  await openLearning();
  const { text } = await exported();
  await workbench.openFile("collegue.xlsx", plan());
  await button("Apprendre ce modèle").click();
  const chooser = workbench.page.waitForEvent("filechooser");
  await button("Importer un modèle…").click();
  await (
    await chooser
  ).setFiles({
    name: "modele.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
  await workbench.pane
    .getByRole("heading", { name: /Prêt à transmettre · modèle appris/ })
    .waitFor();
});

it("refuses a file that is no edition, names the field, and keeps nothing", async () => {
  await openLearning();
  const chooser = workbench.page.waitForEvent("filechooser");
  await button("Importer un modèle…").click();
  await (
    await chooser
  ).setFiles({
    name: "modele.json",
    mimeType: "application/json",
    buffer: Buffer.from('{"format":"plan-action/edition@1","id":"constructor"}'),
  });
  await workbench.pane.getByText(/«\sid\s» devrait être/).waitFor();
  await workbench.pane.getByText("Aucun.").waitFor();
});

it("takes the administrator's editions from the add-in's own server", async () => {
  const context = workbench.page.context();
  const files: Record<string, string> = {
    "index.json": '{"format":"plan-action/editions@1","editions":["2026.json"]}',
    "2026.json": JSON.stringify({ ...editionJson(edition), id: "2026-annexe-3", learned: null }),
  };
  await context.route("**/editions/*.json", (route) =>
    route.fulfill({
      contentType: "application/json",
      body: files[new URL(route.request().url()).pathname.split("/").at(-1) ?? ""] ?? "",
    }),
  );
  await workbench.reopenPane();
  await workbench.openFile("partage.xlsx", plan());
  await workbench.pane.getByRole("heading", { name: "Prêt à transmettre", exact: true }).waitFor();
});

it("goes on with a known template under another year, when the officer says that it is the same", async () => {
  await workbench.openFile("autre-annee.xlsx", await fixture("shapes/o-2024-table-year-2025.xlsx"));
  await button("Apprendre ce modèle").waitFor();
  await button("Même modèle, autre année").click();
  await workbench.pane.getByRole("heading", { name: /modèle appris le .*, non vérifié/ }).waitFor();
  await workbench.pane
    .getByText(/\(en 2025\)/)
    .first()
    .waitFor();
  expect(await button("Même modèle, autre année").count()).toBe(0);
});

it("offers nothing for a known template", async () => {
  await workbench.openFile("connu.xlsx", await fixture("saone-et-loire-2024.xlsx"));
  await workbench.pane.getByRole("heading", { name: "5 points bloquants" }).waitFor();
  expect(await button("Apprendre ce modèle").count()).toBe(0);
});
