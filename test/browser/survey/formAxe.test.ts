import { isExhaustive } from "../../covering";
import { changed } from "../../survey/forms";
import { EVERY_KIND } from "../../survey/everyKind";
import { inThePane } from "../axe";
import { wear, type ThemeName } from "../states/themes";
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
  yield "remplir";
  await pane.toggle("Copier une à une");
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
  await pane.toggle("Lien et fichiers");
  await pane.text(/réponses n'y entrent pas/).click();
  yield "supports";
  await pane.button("Donner les identifiants…").click();
  await pane.text("l'adresse des identifiants").scrollIntoViewIfNeeded();
  yield "second-fichier";
  forms.form.republish(EVERY_KIND);
  await pane.button("Retirer ce formulaire").click();
  await pane.capture(forms);
  await pane.stands("Correspondances non vérifiées");
  yield "toutes-questions";
  await pane.verify();
  await pane.toggle("Copier une à une");
  yield "toutes-reponses";
  forms.form.republish();
  await workbench.choose("Saône-et-Loire 2024");
  await pane.open();
  await pane.capture(forms);
  yield "bloquant-releve";
  await pane.verify();
  yield "bloquant";
  await pane.toggle("Copier une à une");
  await pane.text("repose sur").first().scrollIntoViewIfNeeded();
  yield "bloquant-reponses";
}

/** How the pane is looked at: in a theme, or at a width and height in pixels. */
type Look = ThemeName | readonly [width: number, height: number];

const LOOKS: readonly Look[] = ["light", "dark", "contrast", [350, 378], [320, 600]];

/** The states are reached once, and looked at in all ways; or anew for each way. */
const WALKS = isExhaustive ? LOOKS.map((look) => [look]) : [LOOKS];

/** What is wrong with the state that stands. */
async function wrong(workbench: Workbench, state: string, look: Look): Promise<string[]> {
  if (typeof look === "string") {
    await wear(workbench, look);
    const isWhole = look === "light" || isExhaustive;
    const found = await inThePane(workbench, isWhole ? "all" : "colours");
    await workbench.panePicture(`formulaire-${state}-${look}`);
    return found;
  }
  await wear(workbench, "light");
  await workbench.sizePane(...look);
  const pixels = await workbench.sidewaysScroll();
  await workbench.panePicture(`formulaire-${state}-${String(look[0])}`);
  return pixels === 0 ? [] : [`${String(pixels)} pixels out of sight`];
}

it.each(WALKS.map((looks) => [looks.map(String).join(" | "), looks] as const))(
  "each state is reached, without anything for axe to find, and fits: %s",
  async (_name, looks) => {
    const workbench = await Workbench.open(bench);
    for await (const state of states(workbench)) {
      for (const look of looks) {
        expect({ state, look, wrong: await wrong(workbench, state, look) }).toEqual({
          state,
          look,
          wrong: [],
        });
      }
      await workbench.sizePane(350, 800);
    }
    await workbench.close();
  },
  400_000,
);
