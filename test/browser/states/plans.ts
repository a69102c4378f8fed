import { hugePlan } from "../hugePlan";
import type { Workbench } from "../workbench";
import { handles, type Walk } from "./walk";

const LONG = "à préciser après le comité de pilotage du 14 novembre 2024, voir le courrier joint ";

/** Every edition, a plan without a finding, hundreds of findings, texts that never end. */
export const plans: Walk = {
  name: "plans",
  async *steps(workbench) {
    const { button, tab, heading } = handles(workbench);
    for (const [sample, verdict] of [
      ["Haut-Rhin 2023", "1 point bloquant"],
      ["Métropole de Lyon 2022 (avenant)", "Rien de bloquant · 10 avertissements à relire"],
      ["Métropole de Lyon 2025", "Rien de bloquant · 2 avertissements à relire"],
      ["Modèle vierge 2024 (annexe 2.1)", "1 point bloquant"],
      ["Saône-et-Loire 2024, corrigé", "Prêt à transmettre"],
    ] as const) {
      const name = sample.replace(/ \(.*/, "");
      await workbench.choose(sample);
      await heading(verdict).waitFor();
      await button("Vérifier").click();
      yield `${name} contrôle`;
      yield* bothEnds(workbench, name);
    }
    await tab(/^Envoi/).click();
    await button("Préparer l'envoi").click();
    await workbench.pane.getByText("Le fichier peut partir").waitFor();
    yield "prêt à partir";

    await workbench.choose("Métropole de Lyon 2025");
    await heading("Rien de bloquant · 2 avertissements à relire").waitFor();
    await withoutFinding(workbench);
    await heading("1 point bloquant").waitFor();
    await tab(/^Récapitulatif/).click();
    await button(/^Remplir/).click();
    await heading("Prêt à transmettre").waitFor();
    await tab(/^Contrôle/).click();
    await workbench.pane.getByText("Aucun constat").waitFor();
    yield "aucun constat";

    await workbench.openFile("long.xlsx", await hugePlan(400));
    await heading(/^40\d points bloquants/).waitFor();
    await button(/^I13/).first().click();
    await button(/constats semblables/).click();
    yield "des centaines";

    await workbench.choose("Saône-et-Loire 2024");
    await heading("5 points bloquants").waitFor();
    await withLongTexts(workbench);
    await button(/^H19/).first().waitFor();
    yield "textes longs";
    await button(/^H19/).first().click();
    yield "texte long ouvert";
    yield* bothEnds(workbench, "textes longs");
  },
};

/** The recap's page, its head and its foot. */
async function* bothEnds(workbench: Workbench, name: string): AsyncGenerator<string> {
  const { tab } = handles(workbench);
  await tab(/^Récapitulatif/).click();
  await workbench.pane.getByRole("list", { name: "Parts par source" }).waitFor();
  yield `${name} récapitulatif`;
  await workbench.pane.getByRole("tabpanel").evaluate((panel) => {
    panel.scrollTop = panel.scrollHeight;
  });
  yield `${name} récapitulatif, fin`;
  await tab(/^Contrôle/).click();
}

async function withoutFinding({ page }: Workbench): Promise<void> {
  await page.evaluate(() => {
    const sheet = "Plan d'action 2025";
    window.planActionHost?.user.edit(sheet, 16, 2, "Récapitulatifs montants totaux 2025");
    window.planActionHost?.user.edit(sheet, 9, 5, "1248200");
  });
}

async function withLongTexts({ page }: Workbench): Promise<void> {
  await page.evaluate((long) => {
    const user = window.planActionHost?.user;
    const name = "Plan d'action départemental 24";
    user?.renameSheet("Plan d'action", name);
    user?.edit(name, 18, 7, long.repeat(4));
    user?.edit(name, 19, 5, "FIR".repeat(80));
    user?.edit(name, 20, 6, "1234567890,12");
    user?.edit(name, 34, 2, long.repeat(3));
  }, LONG);
}
