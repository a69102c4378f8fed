import { refuse, scripts, scriptsWith } from "../chunks";
import { handles, type Walk } from "./walk";

/** The pane that cannot start, or not whole. */
export const starting: Walk = {
  name: "démarrage",
  async *steps(workbench) {
    const { page, pane } = workbench;
    const { tab, heading, failure } = handles(workbench);
    await heading("5 points bloquants").waitFor();

    await page.evaluate(() => {
      window.planActionHost?.faults.hang();
    });
    await workbench.reopenPane();
    await pane.getByText("Lecture du classeur…").waitFor();
    yield "première lecture";
    await page.evaluate(() => {
      window.planActionHost?.faults.recover();
    });

    let allow = await refuse(page, scripts().later);
    await workbench.reopenPane();
    await failure().getByText("Une partie du volet n'a pas pu être chargée").waitFor();
    yield "contrôle refusé";
    await allow();

    allow = await refuse(page, scriptsWith("Enregistrer le rapport"));
    await workbench.reopenPane();
    await heading("5 points bloquants").waitFor();
    await tab(/^Envoi/).click();
    await heading("Cette partie du volet n'a pas pu être chargée").waitFor();
    yield "page refusée";
    await allow();

    allow = await refuse(page, scripts().first);
    await workbench.reopenPane();
    await pane.getByText("Le volet n'a pas pu être chargé").waitFor();
    yield "volet refusé";
    await allow();

    const library = /\/excel-web-16\.00\.js/;
    await page.route(library, () => undefined);
    await workbench.reopenPane();
    await pane.getByText("Connexion à Excel…").waitFor();
    yield "connexion";
    await heading("Excel ne répond pas").waitFor({ timeout: 15_000 });
    yield "Office muet";
    await page.unroute(library);

    const office = /\/bench\/office\.js/;
    await page.route(office, (route) => route.abort());
    await workbench.reopenPane();
    await heading("Bibliothèque d'Excel introuvable").waitFor();
    yield "sans office.js";
    await page.unroute(office);

    await page.getByLabel("Excel simulé").selectOption({ label: "Excel 2019" });
    await heading("Excel trop ancien").waitFor();
    yield "Excel trop ancien";
    await page.getByLabel("Excel simulé").selectOption({ label: "Microsoft 365" });
    await heading("5 points bloquants").waitFor();
  },
};
