import { startBench, stopBench, Workbench, type Bench } from "./workbench";

let bench: Bench;
let workbench: Workbench;

beforeAll(async () => {
  bench = await startBench();
}, 120_000);
afterAll(() => stopBench(bench));
beforeEach(async () => {
  workbench = await Workbench.open(bench);
  await verdict("5 points bloquants");
});
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const verdict = (name: string | RegExp) => workbench.pane.getByRole("heading", { name }).waitFor();
const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const failure = () => workbench.pane.getByRole("region", { name: "Échec" });

describe("the pane's states", () => {
  it("first opening: three lines that go away for good", async () => {
    const first = await Workbench.open(bench, {}, true);
    const welcome = first.pane.getByRole("region", { name: "Présentation" });
    await welcome.getByText("Ce volet contrôle le plan d'action").waitFor();
    expect(await welcome.getByRole("paragraph").count()).toBe(3);
    await first.panePicture("etat-accueil");
    await welcome.getByRole("button").click();
    await welcome.waitFor({ state: "detached" });
    await first.page.reload();
    await first.pane.getByRole("heading", { name: "5 points bloquants" }).waitFor();
    expect(await welcome.count()).toBe(0);
    await first.close();
  });

  it("one glance: verdict, edition, sheet, time, and counts that are the list's own", async () => {
    const read = workbench.pane.getByRole("banner");
    const text = (await read.innerText()).replace(/\s+/g, " ");
    expect(text).toMatch(
      /^5 points bloquants Vérifier Annexe 2.1 · 2024 · feuille « Plan d'action » · vérifié à \d+ h \d\d$/,
    );
    await button("5 bloquants").click();
    expect(await workbench.findings().count()).toBe(5);
    await workbench.pane.getByRole("tab", { name: "Contrôle 5" }).waitFor();
  });

  it("no plan: says what to open", async () => {
    await workbench.page.evaluate(() => {
      window.planActionHost?.user.deleteSheet("Plan d'action");
    });
    await button("Vérifier").click();
    await verdict("Aucun plan d'action dans ce classeur");
    await workbench.panePicture("etat-sans-plan");
  });

  it("several plans: asks which sheet, and the workbook remembers", async () => {
    await workbench.page.evaluate(() => {
      const sheets = window.planActionHost?.data.sheets;
      const plan = sheets?.find(({ name }) => name === "Plan d'action");
      if (plan) sheets?.push({ ...structuredClone(plan), name: "Plan 2025" });
    });
    await button("Vérifier").click();
    await workbench.pane.getByText("Ce classeur contient 2 plans").waitFor();
    await workbench.panePicture("etat-deux-plans");
    await workbench.pane.getByLabel("Feuille", { exact: true }).selectOption("Plan 2025");
    await workbench.pane.getByText("feuille «\u00a0Plan 2025\u00a0»").waitFor();
    await workbench.pane.getByText("Ce classeur contient 2 plans").waitFor({ state: "detached" });
    await workbench.page.getByRole("button", { name: "Fermer le volet" }).click();
    await workbench.page.getByRole("button", { name: "Contrôle", pressed: false }).click();
    await workbench.pane.getByText("feuille «\u00a0Plan 2025\u00a0»").waitFor();
  });

  it("edition uncertain: gives its reasons, lets the officer choose, and remembers", async () => {
    await workbench.goTo("E3");
    await workbench.page.keyboard.press("Delete");
    await workbench.pane.getByText("Édition incertaine").waitFor();
    await workbench.pane.getByText("16 objectifs sur 16").waitFor();
    await workbench.panePicture("etat-edition-incertaine");
    await workbench.pane.getByLabel("Édition", { exact: true }).selectOption("2023-annexe-2.1");
    await button(/^Annexe 2\.1 · 2023$/).waitFor();
    await workbench.pane.getByText("Édition incertaine").waitFor({ state: "detached" });
    await button(/^Annexe 2\.1 · 2023$/).click();
    await workbench.pane
      .getByLabel("Édition", { exact: true })
      .selectOption("Reconnaître l'édition");
    await button("Retenir Annexe 2.1 · 2024").click();
    await button(/^Annexe 2\.1 · 2024$/).waitFor();
    await workbench.pane.getByText("Édition incertaine").waitFor({ state: "detached" });
  });

  it("Excel does not answer: says so after 10 s, loses nothing, tries again", async () => {
    await workbench.page.evaluate(() => {
      window.planActionHost?.faults.hang();
    });
    await button("Vérifier").click();
    await failure().getByText("Excel ne répond pas").waitFor({ timeout: 15_000 });
    await verdict("5 points bloquants");
    await workbench.panePicture("etat-sans-reponse");
    await workbench.page.evaluate(() => {
      window.planActionHost?.faults.recover();
    });
    await button("Réessayer").click();
    await failure().waitFor({ state: "detached" });
  });

  it("an unexpected error: a sentence in French, and details to copy", async () => {
    await workbench.page.evaluate(() => {
      // Each further attempt, which asks for less, is refused too.
      for (const nth of [1, 2, 3, 4]) window.planActionHost?.faults.fail("GeneralException", nth);
    });
    await button("Vérifier").click();
    const text = await failure().innerText();
    expect(text).toContain("Excel a refusé l'opération");
    expect(text).not.toMatch(/GeneralException|asked to fail/);
    await button("Copier les détails").waitFor();
    await workbench.panePicture("etat-erreur");
  });

  it("a cell being edited: waits for it, then says what to do", async () => {
    await workbench.page.evaluate(() => {
      window.planActionHost?.faults.fail("InvalidOperationInCellEditMode");
    });
    await button("Vérifier").click();
    await failure().getByText("une cellule est en cours de saisie").waitFor();
    await button("Réessayer").click();
    await failure().waitFor({ state: "detached" });
  });

  it("office.js not there: says what to check, and offers to load again", async () => {
    const alone = await bench.browser.newPage();
    await alone.route(/office(-stand-in)?\.js|appsforoffice/, (route) => route.abort());
    await alone.goto(new URL("taskpane.html", bench.server.address).href);
    await alone.getByText("Bibliothèque d'Excel introuvable").waitFor();
    await alone.getByRole("button", { name: "Recharger" }).waitFor();
    await alone.close();
  });
});
