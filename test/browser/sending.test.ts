import { readFile } from "node:fs/promises";
import { startBench, stopBench, Workbench, type Bench } from "./workbench";

let bench: Bench;
let workbench: Workbench;

beforeAll(async () => {
  bench = await startBench();
}, 120_000);
afterAll(() => stopBench(bench));
beforeEach(async () => {
  workbench = await Workbench.open(bench);
});
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const demands = () =>
  workbench.pane.getByRole("list", { name: "Avant l'envoi" }).getByRole("listitem");
const openSending = () => workbench.pane.getByRole("tab", { name: /^Envoi/ }).click();

describe("the sending page", () => {
  it("says what is left to do, and leads there", async () => {
    await openSending();
    await demands().first().waitFor();
    const texts = (await demands().allInnerTexts()).map((text) => text.replace(/\s+/g, " "));
    expect(texts.map((text) => text.includes("à faire"))).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
    expect(texts[0]).toContain("5 points bloquants à corriger.");
    await workbench.panePicture("envoi");
    await button("Préparer l'envoi").click();
    await workbench.pane.getByText("Il reste 2 demandes à satisfaire").waitFor();
    await button(/Tableau vert rempli/).click();
    await workbench.pane.getByRole("tab", { name: /^Récapitulatif/, selected: true }).waitFor();
  });

  it("erases the marks, checks once more, and says that the file can go", async () => {
    await workbench.choose("Saône-et-Loire 2024, corrigé");
    await workbench.pane.getByRole("heading", { name: "Prêt à transmettre" }).waitFor();
    await workbench.pane.getByRole("switch", { name: "Surligner dans la feuille" }).check();
    await openSending();
    await demands().filter({ hasText: "Surlignages effacés – à faire" }).waitFor();
    await button("Préparer l'envoi").click();
    await workbench.pane.getByText("Le fichier peut partir").waitFor();
    await workbench.panePicture("envoi-pret");
    await workbench.pane.getByRole("tab", { name: "Envoi ✓" }).waitFor();
    await workbench.page.evaluate(() => {
      window.planActionHost?.user.coauthorEdit("Plan d'action", 18, 8, "1");
    });
    await workbench.pane.getByText("Le fichier peut partir").waitFor({ state: "detached" });
    await demands().filter({ hasText: "Rien de bloquant – à faire" }).waitFor();
  });

  it("saves a report that opens by itself, with what was found", async () => {
    await openSending();
    const download = workbench.page.waitForEvent("download");
    await button("Enregistrer le rapport").click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("saone-et-loire-2024 - rapport.html");
    const report = await bench.browser.newPage();
    await report.setContent(await readFile(await file.path(), "utf8"));
    await report.getByRole("heading", { name: "Points bloquants (5)" }).waitFor();
    await report.screenshot({ path: "test-results/rapport.png" });
    await report.close();
  });
});
