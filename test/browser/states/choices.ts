import { handles, type Walk } from "./walk";

/** What the officer is asked, or can choose: which edition, which sheet; and no plan at all. */
export const choices: Walk = {
  name: "choix",
  async *steps(workbench) {
    const { page, pane } = workbench;
    const { button, heading } = handles(workbench);
    await heading("5 points bloquants").waitFor();
    await button(/^Annexe 2\.1/).click();
    await pane.getByLabel("Édition", { exact: true }).waitFor();
    yield "édition reconnue";
    await page.evaluate(() => {
      window.planActionHost?.user.edit("Plan d'action", 2, 4, "");
    });
    await pane.getByText("Édition incertaine").waitFor();
    yield "édition incertaine";
    await button("Retenir Annexe 2.1 · 2024").click();
    await pane.getByText("Édition incertaine").waitFor({ state: "detached" });
    await page.evaluate(() => {
      const sheets = window.planActionHost?.data.sheets;
      const plan = sheets?.find(({ name }) => name === "Plan d'action");
      for (const name of ["Plan 2025", "Plan d'action modifié (avenant n° 2)"]) {
        if (plan) sheets?.push({ ...structuredClone(plan), name });
      }
    });
    await button("Vérifier").click();
    await pane.getByText("Ce classeur contient 3 plans").waitFor();
    yield "plusieurs plans";
    await page.evaluate(() => {
      for (const name of ["Plan d'action", "Plan 2025", "Plan d'action modifié (avenant n° 2)"]) {
        window.planActionHost?.user.deleteSheet(name);
      }
    });
    await button("Vérifier").click();
    await heading("Aucun plan d'action dans ce classeur").waitFor();
    yield "sans plan";
  },
};
