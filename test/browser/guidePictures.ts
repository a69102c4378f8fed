// `npm run guide [-- NAME…]`: takes the pictures of docs/guide.md from the real pane, at a set time of day.
import { mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { TEMPLATES } from "../learning/templates2026";
import { xlsxOf } from "../learning/xlsx";
import { startBench, stopBench, Workbench, type Bench } from "./workbench";

const NEW_TEMPLATE = TEMPLATES.fondsVert;

const FOLDER = path.resolve("docs/images");
const AT = new Date("2024-10-30T14:32:00+01:00");

type Picture = (workbench: Workbench) => Promise<void>;

const tab = ({ pane }: Workbench, name: RegExp) => pane.getByRole("tab", { name }).click();

/** What is done before each picture, and what of the page is taken. */
const PICTURES: Readonly<Record<string, { of: "page" | "pane"; before: Picture }>> = {
  ensemble: {
    of: "page",
    before: async (workbench) => {
      await workbench.pane.getByRole("switch", { name: "Surligner dans la feuille" }).check();
      await workbench.goTo("I19");
      await workbench.marked("I19").waitFor();
    },
  },
  constat: {
    of: "pane",
    before: async ({ pane }) => {
      await pane.getByRole("button", { name: /^I19/ }).click();
      await pane.getByRole("button", { name: "Corriger H19" }).last().waitFor();
    },
  },
  recapitulatif: {
    of: "pane",
    before: async (workbench) => {
      await tab(workbench, /^Récapitulatif/);
      await workbench.pane.getByRole("list", { name: "Parts par source" }).waitFor();
    },
  },
  formulaire: {
    of: "pane",
    before: async (workbench) => {
      await tab(workbench, /^Formulaire/);
      await workbench.pane.getByRole("button", { name: /page enregistrée/ }).waitFor();
    },
  },
  reponses: {
    of: "pane",
    before: async (workbench) => {
      await tab(workbench, /^Formulaire/);
      await workbench.pane.getByRole("button", { name: "Voir un exemple" }).click();
      await workbench.pane.getByRole("button", { name: "Masquer" }).click();
      const part = workbench.pane.getByRole("button", { name: /Copier une à une/ });
      await part.click();
      await workbench.pane
        .getByRole("button", { name: /^Copier/ })
        .first()
        .waitFor();
      await part.evaluate((button) => {
        button.scrollIntoView();
      });
    },
  },
  "modele-nouveau": {
    of: "pane",
    before: async (workbench) => {
      await workbench.openFile("modele-2026.xlsx", xlsxOf(NEW_TEMPLATE.book));
      await workbench.pane.getByRole("button", { name: "Apprendre ce modèle" }).click();
      await workbench.pane.getByRole("button", { name: "Employer ce modèle" }).waitFor();
    },
  },
  envoi: {
    of: "pane",
    before: async (workbench) => {
      await tab(workbench, /^Envoi/);
      await workbench.pane.getByRole("button", { name: "Enregistrer le rapport" }).waitFor();
    },
  },
};

async function take(bench: Bench, name: string): Promise<void> {
  const { of, before } = PICTURES[name] ?? { of: "page", before: () => Promise.resolve() };
  const workbench = await Workbench.open(
    { ...bench, prepare: (context) => context.clock.setFixedTime(AT) },
    {
      viewport: of === "page" ? { width: 1180, height: 640 } : { width: 900, height: 720 },
      deviceScaleFactor: of === "page" ? 1 : 1.5,
      timezoneId: "Europe/Paris",
    },
  );
  await workbench.pane.getByRole("heading", { name: "5 points bloquants" }).waitFor();
  await before(workbench);
  // What moves has come to rest.
  await workbench.page.waitForTimeout(1_000);
  const file = path.join(FOLDER, `${name}.png`);
  const shown =
    of === "page" ? workbench.page : workbench.page.getByTitle("Contrôle du plan d'action");
  await shown.screenshot({ path: file, animations: "disabled", caret: "hide" });
  console.log(`${name}.png ${String(Math.round(statSync(file).size / 1_000))} ko`);
  await workbench.close();
}

mkdirSync(FOLDER, { recursive: true });
const bench = await startBench();
try {
  const chosen = process.argv.slice(2);
  for (const name of chosen.length > 0 ? chosen : Object.keys(PICTURES)) await take(bench, name);
} finally {
  await stopBench(bench);
}
