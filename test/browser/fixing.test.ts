import { hugePlan } from "./hugePlan";
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
/** What the open finding would write first: it stands under the causes. */
const shown = () =>
  workbench.pane
    .getByRole("list", { name: "Bloquants" })
    .getByRole("list", { name: "Ce qui sera écrit" })
    .first()
    .innerText();
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("« Corriger » in the page", () => {
  it("shows what it will write, writes it, and takes it back in one click", async () => {
    await button(/^I19/).first().click();
    expect(spaced(await shown())).toBe("H19 : 479 301,00 € → 478 301,00 €");
    await workbench.picture("corriger");
    await button("Corriger H19").last().click();
    await workbench.pane.getByText("1 cellule corrigée").waitFor();
    // The total of the line and the green table were right: two findings go at once.
    await verdict("3 points bloquants");
    expect(spaced(await workbench.text("H19"))).toBe("478 301,00 €");
    expect(spaced(await workbench.text("I19"))).toBe("653 301,00 €");
    await button("Annuler la correction").click();
    await verdict("5 points bloquants");
    expect(spaced(await workbench.text("H19"))).toBe("479 301,00 €");
  });

  it("mends all findings of a rule in one stroke, undone in one click", async () => {
    await workbench.openFile("long.xlsx", await hugePlan(30));
    await verdict(/^3\d points bloquants/);
    await button(/^I13/).first().click();
    await button(/constats semblables/).click();
    expect((await shown()).split("\n").length).toBe(31);
    await button("Corriger 31 cellules").click();
    await workbench.pane.getByText("31 cellules corrigées").waitFor();
    await verdict(/^\d points? bloquants?/);
    expect(spaced(await workbench.text("I40"))).toBe("2000");
    await button("Annuler la correction").click();
    await verdict(/^3\d points bloquants/);
  });

  it("writes nothing when the sheet changed meanwhile, and says so", async () => {
    await button(/^I19/).first().click();
    await button("Corriger H19").last().waitFor();
    await workbench.page.evaluate(() => {
      // The change is made, and its event is lost: Excel's are at times.
      const sheet = window.planActionHost?.data.sheets.find(({ name }) => name === "Plan d'action");
      const cell = sheet?.rows.get(18)?.get(7);
      if (cell) sheet?.rows.get(18)?.set(7, { value: 1, style: cell.style });
    });
    await button("Corriger H19").last().click();
    await workbench.pane
      .getByRole("region", { name: "Échec" })
      .getByText("La cellule H19 a changé depuis la vérification")
      .waitFor();
    expect(await button("Annuler la correction").count()).toBe(0);
    await button("Vérifier à nouveau").click();
    await workbench.pane.getByText("Département + État font 175 001,00").first().waitFor();
  });

  it("writes nothing on a protected sheet, and says so", async () => {
    await button(/^I19/).first().click();
    await workbench.page.evaluate(() => {
      window.planActionHost?.user.setProtected("Plan d'action", true);
    });
    await button("Corriger H19").last().click();
    await workbench.pane
      .getByRole("region", { name: "Échec" })
      .getByText("La feuille est protégée")
      .waitFor();
    await workbench.picture("corriger-refus");
    expect(spaced(await workbench.text("H19"))).toBe("479 301,00 €");
  });
});
