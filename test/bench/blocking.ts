import { hugePlan } from "../browser/hugePlan";
import { Workbench, type Bench } from "../browser/workbench";
import { longestTask, watchTasks } from "./longTasks";

/** How long the pane kept the page from answering at worst, in milliseconds, while something was done. */
export interface Blocking {
  readonly action: string;
  readonly longest: number;
}

/** The lines of the plan that the pane works on; the fixture has 22 of its own. */
const LINES = 60;

type Action = readonly [name: string, done: (workbench: Workbench) => Promise<void>];

const ACTIONS: readonly Action[] = [
  ["ouverture du volet", ready],
  [
    "contrôle demandé",
    async (workbench) => {
      await workbench.pane.getByRole("button", { name: "Vérifier" }).click();
      await workbench.pane.getByRole("switch", { name: "Surligner", checked: true }).waitFor();
    },
  ],
  [
    "saisie suivie",
    async ({ page, pane }) => {
      await page.evaluate(() => {
        window.planActionHost?.user.coauthorEdit("Plan d'action", 18, 8, "1");
      });
      await pane.getByText("Le total de la ligne est de 1,00").waitFor();
    },
  ],
  [
    "recherche",
    async ({ pane }) => {
      await pane.getByRole("searchbox").fill("total de la ligne");
      await pane.getByText(/constats? sur/).waitFor();
      await pane.getByRole("searchbox").fill("");
    },
  ],
  [
    "page « Récapitulatif »",
    async ({ pane }) => {
      await pane.getByRole("tab", { name: /^Récapitulatif/ }).click();
      await pane.getByRole("list", { name: "Cofinancement par objectif" }).waitFor();
    },
  ],
  [
    "tableau vert rempli",
    async ({ pane }) => {
      await pane.getByRole("button", { name: /^Remplir/ }).click();
      await pane.getByText("✓ Le tableau vert reprend").waitFor();
    },
  ],
  [
    "page « Contrôle »",
    async ({ pane }) => {
      await pane.getByRole("tab", { name: /^Contrôle/ }).click();
      await pane.getByRole("listitem").first().waitFor();
    },
  ],
];

/** The longest task of the pane in each action of an officer's day, on a plan of 60 lines. */
export async function blockings(bench: Bench): Promise<readonly Blocking[]> {
  const workbench = await Workbench.open({ ...bench, isTabNew: true });
  await watchTasks(workbench.page);
  await workbench.openFile("soixante.xlsx", await hugePlan(LINES - 22));
  const found: Blocking[] = [];
  for (const [action, done] of ACTIONS) {
    await done(workbench);
    found.push({ action, longest: await longestTask(workbench) });
  }
  await workbench.close();
  return found;
}

async function ready({ pane }: Workbench): Promise<void> {
  await pane.getByRole("heading", { name: /^4\d points bloquants/ }).waitFor();
  await pane.getByRole("listitem").first().waitFor();
}
