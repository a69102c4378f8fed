import AxeBuilder from "@axe-core/playwright";
import { changed } from "../../survey/forms";
import { EVERY_KIND } from "../../survey/everyKind";
import { startBench, stopBench, Workbench, type Bench } from "../workbench";
import { startFormBench, stopFormBench, type FormBench } from "./formBench";
import { FormPane, PLAN, savedForm } from "./formPane";

let bench: Bench;
let forms: FormBench;

beforeAll(async () => {
  bench = await startBench();
  forms = await startFormBench();
}, 240_000);
afterAll(async () => {
  await stopFormBench(forms);
  await stopBench(bench);
});

/** The page's states, one after the other: what axe looks at, and people. */
async function* states(workbench: Workbench): AsyncGenerator<string> {
  const pane = new FormPane(workbench);
  forms.form.republish();
  await workbench.choose(PLAN);
  await pane.open();
  yield "rien";
  await pane.choose("Choisir la page enregistrée…", {
    name: "autre.html",
    bytes: new TextEncoder().encode("<html><body>Connexion</body></html>"),
  });
  await workbench.pane.getByRole("alert").waitFor();
  yield "refus";
  const { name, bytes } = await savedForm(forms);
  const html = new TextDecoder().decode(bytes).replace(/<!-- saved[^>]*-->/, "");
  const unnamed = new TextEncoder().encode(html.replace(/ action="[^"]*"/, ""));
  await pane.choose("Choisir la page enregistrée…", { name, bytes: unnamed });
  await pane.stands("Correspondances non vérifiées");
  await pane.toggle("Formulaire");
  yield "releve";
  await pane.toggle("Correspondances");
  await pane.button("Changer Tableau récapitulatif des montants").click();
  yield "tableau";
  await pane.button("Changer Objectifs obligatoires").click();
  yield "matrice";
  await pane.text(/identifiants? manquent?/).click();
  await pane.button("J'ai comparé, c'est vérifié").scrollIntoViewIfNeeded();
  yield "identifiants";
  await pane.verify();
  yield "reponses";
  await pane.button(/^Fait\s: Année/).click();
  await pane.button(/^Fait\s: D'autres financements/).click();
  yield "copiees";
  forms.form.republish(changed({ TOTAL_ETAT: { limits: { min: 0, max: 10, decimals: 2 } } }));
  await pane.toggle("Formulaire");
  await pane.capture(forms, "Relever à nouveau…");
  await pane.stands("Le formulaire a changé");
  yield "change";
  await pane.verify();
  await pane.text("le formulaire prend au plus 10").scrollIntoViewIfNeeded();
  yield "probleme";
  await pane.toggle("Lien, script, fichiers");
  await pane.text(/réponses n'y entrent pas/).click();
  yield "supports";
  forms.form.republish(EVERY_KIND);
  await pane.toggle("Formulaire");
  await pane.button("Retirer ce formulaire").click();
  await pane.capture(forms);
  await pane.stands("Correspondances non vérifiées");
  yield "toutes-questions";
  await pane.verify();
  yield "toutes-reponses";
}

/** What axe finds in the pane: the rule and the elements. */
async function violations({ page }: Workbench, theme: "light" | "dark"): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .include("iframe[title^='Contrôle']")
    .exclude("iframe[title='Fonctions du ruban']")
    .exclude(["iframe", "i[data-tabster-dummy]"]);
  // Only colours differ in the dark.
  if (theme === "dark") axe.withRules("color-contrast");
  const { violations: found } = await axe.analyze();
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(" | ")}`,
  );
}

async function sideways(workbench: Workbench): Promise<number> {
  return workbench.pane.getByRole("main").evaluate((main) => {
    const { scrollWidth, clientWidth } = main.ownerDocument.documentElement;
    const panel = main.querySelector("[role=tabpanel]");
    return scrollWidth - clientWidth + (panel ? panel.scrollWidth - panel.clientWidth : 0);
  });
}

describe.each(["light", "dark", "contrast"] as const)("in the %s theme", (theme) => {
  it("each state is reached; axe finds nothing in it", async () => {
    const colors =
      theme === "contrast" ? ({ forcedColors: "active" } as const) : { colorScheme: theme };
    const workbench = await Workbench.open(bench, colors);
    await workbench.page.setViewportSize({ width: 1280, height: 800 });
    for await (const state of states(workbench)) {
      await workbench.panePicture(`formulaire-${state}-${theme}`);
      const found = theme === "contrast" ? [] : await violations(workbench, theme);
      expect({ state, found }).toEqual({ state, found: [] });
    }
    await workbench.close();
  }, 180_000);
});

it.each([
  [350, 378],
  [320, 600],
])(
  "holds in %i × %i without scrolling sideways",
  async (width, height) => {
    const workbench = await Workbench.open(bench);
    const { page } = workbench;
    await page.getByRole("separator", { name: "Largeur du volet" }).focus();
    for (let pixels = 350; pixels > width; pixels -= 10) await page.keyboard.press("ArrowRight");
    await workbench.pane.getByRole("button", { name: "Vérifier" }).waitFor();
    const box = await page.getByTitle("Contrôle du plan d'action").boundingBox();
    expect(box?.width).toBe(width);
    await page.setViewportSize({
      width: 1280,
      height: Math.round(height + 800 - (box?.height ?? 0)),
    });
    for await (const state of states(workbench)) {
      await workbench.panePicture(`formulaire-${state}-${String(width)}`);
      expect({ state, overflow: await sideways(workbench) }).toEqual({ state, overflow: 0 });
    }
    await workbench.close();
  },
  180_000,
);
