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
const withoutClipboard = () =>
  workbench.pane.locator("body").evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
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
    expect(texts[0]).toContain("5 points bloquants");
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
    await workbench.pane.getByRole("tab", { name: "Envoi prêt" }).waitFor();
    await workbench.page.evaluate(() => {
      window.planActionHost?.user.coauthorEdit("Plan d'action", 18, 8, "1");
    });
    await workbench.pane.getByText("Le fichier peut partir").waitFor({ state: "detached" });
    await demands().filter({ hasText: "Constats traités – à faire" }).waitFor();
  });

  it("says that marks stand on a protected sheet; « Réessayer » erases them once it is free", async () => {
    const marks = workbench.pane.getByRole("switch", { name: "Surligner dans la feuille" });
    const protect = (isProtected: boolean) =>
      workbench.page.evaluate((is) => {
        window.planActionHost?.user.setProtected("Plan d'action", is);
      }, isProtected);
    await marks.check();
    await workbench.marked("I19").waitFor();
    await protect(true);
    await openSending();
    await button("Préparer l'envoi").click();
    const failure = workbench.pane.getByRole("region", { name: "Échec" });
    await failure.getByText("ses surlignages restent").waitFor();
    await protect(false);
    await failure.getByRole("button", { name: "Réessayer" }).click();
    await workbench.pane.getByText("Il reste 2 demandes à satisfaire").waitFor();
    await workbench.marked("I19").waitFor({ state: "detached" });
    // The last look, before the file leaves, puts no mark back.
    await button("Vérifier").click();
    await workbench.pane.getByRole("tab", { name: /^Contrôle/ }).click();
    expect(await marks.isChecked()).toBe(false);
    expect(await workbench.marked("I19").count()).toBe(0);
  });

  it("says that the green table is not known right while an amount cannot be read", async () => {
    await workbench.choose("Saône-et-Loire 2024, corrigé");
    await workbench.pane.getByRole("heading", { name: "Prêt à transmettre" }).waitFor();
    await workbench.pane.getByRole("tab", { name: "Récapitulatif ✓" }).waitFor();
    await workbench.page.evaluate(() => {
      window.planActionHost?.user.coauthorEdit("Plan d'action", 18, 7, "environ 400 000 €");
    });
    await workbench.pane.getByRole("tab", { name: "Récapitulatif", exact: true }).waitFor();
    await openSending();
    await demands().filter({ hasText: "Tableau vert rempli – à faire" }).waitFor();
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
    await workbench.pane.getByText("S'il n'y est pas, copiez le rapport.").waitFor();
  });

  it.each([
    ["by the clipboard", false],
    ["by the older command, where a frame may not use the clipboard", true],
  ])("copies the report, laid out and as plain text, %s", async (_way, isRefused) => {
    await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await openSending();
    if (isRefused) await withoutClipboard();
    await button("Copier le rapport").click();
    await workbench.pane.getByText("✓ Rapport copié").waitFor();
    const [markup = "", text = ""] = await workbench.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const types = ["text/html", "text/plain"];
      return Promise.all(types.map(async (type) => (await item?.getType(type))?.text() ?? ""));
    });
    expect(markup).toContain("Points bloquants (5)</h2>");
    const lines = text.split("\n").map((line) => line.replace(/\s/g, " "));
    expect(lines).toContain("Fichier : saone-et-loire-2024.xlsx");
    expect(lines).toContain("– I19 Total de la ligne inexact");
    expect(lines.some((line) => line.startsWith("Total 1 692 424,00 € "))).toBe(true);
  });

  it("says so when both ways to copy are refused", async () => {
    await openSending();
    await withoutClipboard();
    await workbench.pane.locator("body").evaluate(({ ownerDocument }) => {
      Object.assign(ownerDocument, { execCommand: () => false });
    });
    await button("Copier le rapport").click();
    await workbench.pane.getByText("Le presse-papiers est refusé").waitFor();
  });
});
