import AxeBuilder from "@axe-core/playwright";
import { startBench, stopBench, Workbench, type Bench } from "./workbench";

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
}, 120_000);
afterAll(() => stopBench(bench));

/** What axe finds: the rule and the elements. */
async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.analyze();
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(" | ")}`,
  );
}

/** Page and pane. Left out: the cells, and Fluent's focus guards, which hand the focus on at once. */
function aroundTheGrid({ page }: Workbench): AxeBuilder {
  return new AxeBuilder({ page }).exclude("#grid").exclude(["iframe", "i[data-tabster-dummy]"]);
}

/** The pane alone. */
function inThePane({ page }: Workbench): AxeBuilder {
  return new AxeBuilder({ page })
    .include("iframe[title^='Contrôle']")
    .exclude("iframe[title='Fonctions du ruban']")
    .exclude(["iframe", "i[data-tabster-dummy]"]);
}

/** The cells, whose colours are the file's. */
function grid({ page }: Workbench): AxeBuilder {
  return new AxeBuilder({ page }).include("#grid").disableRules("color-contrast");
}

/** The workbook's trouble and the pane's pages, one after the other: what axe looks at. */
async function* states(workbench: Workbench): AsyncGenerator<string> {
  const { page, pane } = workbench;
  const button = (name: string | RegExp) => pane.getByRole("button", { name });
  const tab = (name: RegExp) => pane.getByRole("tab", { name });
  await pane.getByRole("region", { name: "Présentation" }).waitFor();
  yield "accueil";
  await button("Masquer cette présentation").click();
  await button("Vérifier").click();
  await button(/^I19/).click();
  await workbench.selected("I19").waitFor();
  await button(/^Pourquoi/).click();
  yield "constat ouvert";
  await button("Corriger I19").click();
  await pane.getByText("Corrigé", { exact: true }).first().waitFor();
  await button("Annuler la correction").waitFor();
  yield "corrigé";
  await pane.getByLabel("Ordre de la liste").selectOption("Par ligne");
  await pane.getByRole("searchbox").fill("tableau");
  yield "cherché";
  await tab(/^Récapitulatif/).click();
  const envelope = pane.getByRole("textbox", { name: "Enveloppe notifiée ONDAM" });
  await envelope.fill("1");
  await envelope.press("Enter");
  await pane.getByText(/dépassée de/).waitFor();
  yield "récapitulatif";
  await tab(/^Contrôle/).click();
  await pane.getByRole("searchbox").fill("enveloppe");
  await button(/l'enveloppe notifiée/).click();
  await button("Justifier…").click();
  await pane.getByLabel("Motif, gardé dans le classeur").fill("Avenant.");
  yield "justifier";
  await button("Justifier cet écart").click();
  await pane.getByRole("heading", { name: "Écarts justifiés (1)" }).waitFor();
  yield "justifié";
  await tab(/^Formulaire/).click();
  yield "formulaire";
  await tab(/^Envoi/).click();
  await button("Préparer l'envoi").click();
  await pane.getByText(/^Il reste/).waitFor();
  yield "envoi";
  await button(/^Annexe 2\.1/).click();
  await pane.getByLabel("Édition", { exact: true }).waitFor();
  yield "édition";
  await page.evaluate(() => {
    window.planActionHost?.user.setProtected("Plan d'action", true);
    window.planActionHost?.faults.fail("InvalidOperationInCellEditMode");
  });
  await button("Vérifier").click();
  await pane.getByRole("region", { name: "Échec" }).waitFor();
  yield "échec";
  await button("Réessayer").click();
  await tab(/^Contrôle/).click();
  await pane.getByText("La feuille est protégée").waitFor();
  yield "protégé";
  await page.evaluate(() => {
    window.planActionHost?.user.setProtected("Plan d'action", false);
    window.planActionHost?.user.deleteSheet("Plan d'action");
  });
  await button("Vérifier").click();
  await pane.getByRole("heading", { name: "Aucun plan d'action dans ce classeur" }).waitFor();
  yield "sans plan";
}

describe.each(["light", "dark", "contrast"] as const)("in the %s theme", (theme) => {
  const what =
    theme === "contrast"
      ? "every state of the pane can be reached"
      : "every state of the pane can be reached, and axe finds nothing in it";
  it(
    what,
    async () => {
      const colors =
        theme === "contrast" ? ({ forcedColors: "active" } as const) : { colorScheme: theme };
      const workbench = await Workbench.open(bench, colors, true);
      for await (const state of states(workbench)) {
        await workbench.panePicture(`etat-${state.replaceAll(" ", "-")}-${theme}`);
        // A contrast theme's colours are the user's own: what is looked at is that nothing vanishes.
        const found = theme === "contrast" ? [] : await violations(inThePane(workbench));
        expect({ state, found }).toEqual({ state, found: [] });
      }
      await workbench.close();
    },
    120_000,
  );
});

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  it("axe finds nothing in the page", async () => {
    const workbench = await Workbench.open(bench, { colorScheme });
    await workbench.pane.getByRole("heading", { name: "5 points bloquants" }).waitFor();
    await workbench.pane.getByRole("button", { name: "Vérifier" }).click();
    await workbench.pane.getByRole("button", { name: /^I19/ }).click();
    await workbench.selected("I19").waitFor();
    await workbench.picture(`page-${colorScheme}`);
    expect(await violations(aroundTheGrid(workbench))).toEqual([]);
    expect(await violations(grid(workbench))).toEqual([]);
    await workbench.close();
  }, 60_000);

  it.each([
    [350, 378],
    [320, 600],
  ])("the pane fits %i × %i without scrolling sideways", async (width, height) => {
    const workbench = await Workbench.open(bench, { colorScheme });
    const { page } = workbench;
    const divider = page.getByRole("separator", { name: "Largeur du volet" });
    await divider.focus();
    for (let pixels = 350; pixels > width; pixels -= 10) await page.keyboard.press("ArrowRight");
    await workbench.pane.getByRole("button", { name: "Vérifier" }).waitFor();
    const frame = page.getByTitle("Contrôle du plan d'action");
    const chrome = 800 - ((await frame.boundingBox())?.height ?? 0);
    await page.setViewportSize({ width: 1280, height: Math.round(height + chrome) });
    for (const name of ["Contrôle", "Récapitulatif", "Formulaire", "Envoi"]) {
      await workbench.pane.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
      await workbench.pane.getByRole("tabpanel").getByRole("button").first().waitFor();
      const box = await frame.boundingBox();
      expect(box?.width).toBe(width);
      expect(Math.round(box?.height ?? 0)).toBe(height);
      const overflow = await workbench.pane
        .getByRole("main")
        .evaluate(
          (main) =>
            main.ownerDocument.documentElement.scrollWidth -
            main.ownerDocument.documentElement.clientWidth,
        );
      expect(overflow).toBe(0);
      await frame.screenshot({
        path: `test-results/volet-${String(width)}x${String(height)}-${name.toLowerCase()}-${colorScheme}.png`,
      });
    }
    await workbench.close();
  });
});
