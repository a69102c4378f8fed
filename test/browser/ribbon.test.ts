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

async function press(button: string): Promise<string> {
  const { page } = workbench;
  await page.getByRole("toolbar", { name: "Ruban" }).getByRole("button", { name: button }).click();
  const dialog = page.getByRole("dialog", { name: "Message du complément" });
  const status = dialog.getByTitle("Message du complément").contentFrame().getByRole("status");
  await status.getByText(/\S/).waitFor();
  const said = await status.innerText();
  await workbench.picture(`ruban-${button.toLowerCase().replaceAll(" ", "-")}`);
  await dialog.getByRole("button", { name: "Fermer" }).click();
  await dialog.waitFor({ state: "hidden" });
  return said;
}

describe("the add-in's buttons in the ribbon", () => {
  it("check, and mark the sheet, without the pane", async () => {
    await workbench.page.getByRole("button", { name: "Fermer le volet" }).click();
    expect(await press("Vérifier")).toContain("5 points bloquants");
    await workbench.goTo("I19");
    await workbench.marked("I19").waitFor();
  });

  it("take the marks away", async () => {
    await press("Vérifier");
    expect(await press("Effacer les surlignages")).toContain("Les surlignages sont effacés");
    await workbench.goTo("I19");
    expect(await workbench.marked("I19").count()).toBe(0);
  });

  it("fill the green table, saying what they wrote", async () => {
    await workbench.choose("Haut-Rhin 2023");
    expect(await press("Remplir le tableau vert")).toContain("8 cellules remplies");
    expect(await workbench.text("D32")).toMatch(/2\s112\s802/);
  });

  it("tell the pane what they wrote: its verdict follows", async () => {
    await workbench.choose("Haut-Rhin 2023");
    await workbench.pane.getByRole("heading", { name: "1 point bloquant" }).waitFor();
    await press("Remplir le tableau vert");
    await workbench.pane.getByRole("heading", { name: /^Rien de bloquant/ }).waitFor();
  });

  it("say why nothing was written on a protected sheet, or when there is no plan", async () => {
    await workbench.page.evaluate(() => {
      window.planActionHost?.user.setProtected("Plan d'action", true);
    });
    expect(await press("Remplir le tableau vert")).toContain("La feuille est protégée");
    expect(await press("Vérifier")).toContain("rien n'y est surligné");
    await workbench.page.evaluate(() => {
      window.planActionHost?.user.deleteSheet("Plan d'action");
    });
    expect(await press("Vérifier")).toContain("Aucun plan d'action trouvé");
  });

  it("show and hide the pane", async () => {
    const button = workbench.page.getByRole("button", { name: "Contrôle", pressed: true });
    await button.click();
    await workbench.page.getByRole("complementary").waitFor({ state: "hidden" });
    await workbench.page.getByRole("button", { name: "Contrôle", pressed: false }).click();
    await workbench.pane.getByRole("button", { name: "Vérifier" }).waitFor();
  });

  it("say what is missing in an Excel too old", async () => {
    await workbench.page.getByLabel("Excel simulé").selectOption({ label: "Excel 2019" });
    await workbench.pane.getByText("trop ancienne").waitFor();
  });
});
