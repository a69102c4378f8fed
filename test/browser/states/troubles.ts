import { handles, type Walk } from "./walk";

/** Excel refuses, waits, is protected; then something no one foresaw. */
export const troubles: Walk = {
  name: "ennuis",
  async *steps(workbench) {
    const { page, pane } = workbench;
    const { button, tab, heading, failure } = handles(workbench);
    await heading("5 points bloquants").waitFor();
    await page.evaluate(() => {
      window.planActionHost?.faults.fail("InvalidOperationInCellEditMode");
    });
    await button("Vérifier").click();
    await failure().getByText("en cours de saisie").waitFor();
    yield "en cours de saisie";
    await button("Réessayer").click();
    await failure().waitFor({ state: "detached" });
    await page.evaluate(() => {
      window.planActionHost?.user.setProtected("Plan d'action", true);
    });
    await button("Vérifier").click();
    await pane.getByText("La feuille est protégée").waitFor();
    yield "protégée";
    await button(/^I19/).click();
    await button("Corriger H19").last().click();
    await failure().getByText("La feuille est protégée").waitFor();
    yield "correction refusée";
    await page.evaluate(() => {
      window.planActionHost?.user.setProtected("Plan d'action", false);
      // Each further attempt, which asks for less, is refused too.
      for (const nth of [1, 2, 3, 4]) window.planActionHost?.faults.fail("GeneralException", nth);
    });
    await button("Vérifier").click();
    await failure().getByText("Excel a refusé l'opération").waitFor();
    yield "refus d'Excel";
    await page.evaluate(() => {
      window.planActionHost?.faults.hang();
    });
    await button("Réessayer").click();
    await failure().getByText("Excel ne répond pas").waitFor({ timeout: 20_000 });
    yield "sans réponse";
    await page.evaluate(() => {
      window.planActionHost?.faults.recover();
    });
    await button("Réessayer").click();
    await failure().waitFor({ state: "detached" });
    await tab(/^Récapitulatif/).click();
    // A web view that lacks what the list is drawn with.
    await pane.locator("body").evaluate((body) => {
      Reflect.deleteProperty(body.ownerDocument.defaultView ?? {}, "IntersectionObserver");
    });
    await tab(/^Contrôle/).click();
    await heading("Le volet s'est arrêté").waitFor();
    yield "arrêté";
  },
};
