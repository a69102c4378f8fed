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

const verdict = (title: string) => workbench.pane.getByRole("heading", { name: title }).waitFor();
const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name, exact: true });
const heading = (name: string | RegExp) => workbench.pane.getByRole("heading", { name });
const part = () => button(/^▸? ?Ce qui a été lu/);
const region = (name: string) => workbench.pane.getByRole("region", { name });

describe("« Ce qui a été lu »", () => {
  it("is folded to one line, which says whether the selected row counts", async () => {
    expect(await part().getAttribute("aria-expanded")).toBe("false");
    await workbench.goTo("H12");
    await part().getByText("ligne 12\u00a0: comptée").waitFor();
    await workbench.goTo("A13");
    await part().getByText("pas comptée").waitFor();
    await workbench.panePicture("lu-plie");
  });

  it("lists what was read with its reasons, and each selects its cells", async () => {
    await part().click();
    await button(/Lignes comptées \(22\)/).click();
    await region("Lignes comptées").getByRole("button", { name: /^12/ }).click();
    await workbench.selected("D12").waitFor();
    await workbench.selected("J12").waitFor();
    await workbench.panePicture("lu-lignes");
    await button(/Tableau récapitulatif \(4\)/).click();
    await region("Tableau récapitulatif")
      .getByRole("button", { name: /BOP 304/ })
      .click();
    await workbench.selected("D33").waitFor();
    await button(/Colonnes \(10\)/).click();
    await region("Colonnes")
      .getByRole("button", { name: /^H État/ })
      .click();
    await workbench.selected("H29").waitFor();
    await workbench.panePicture("lu-colonnes");
  });
});

describe("the officer has the last word", () => {
  it("on a row: it is obeyed, kept in the workbook, and taken back", async () => {
    await workbench.goTo("H19");
    await part().click();
    await heading(/pourquoi cette ligne est comptée/).waitFor();
    await button("Ne pas compter").click();
    await heading(/pourquoi cette ligne n'est pas comptée/).waitFor();
    await region("Vos décisions").getByText("Ligne 19").waitFor();
    expect(await button("Ne pas compter").getAttribute("aria-pressed")).toBe("true");
    await workbench.panePicture("lu-decision");
    await workbench.reopenPane();
    await part().click();
    await region("Vos décisions")
      .getByRole("button", { name: /^Retirer/ })
      .click();
    await region("Vos décisions").waitFor({ state: "detached" });
    await verdict("5 points bloquants");
    expect(await part().evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
  });

  it("on a row's objective, from the list", async () => {
    await part().click();
    await button(/Lignes comptées/).click();
    await region("Lignes comptées").getByRole("button", { name: /^12/ }).click();
    const item = region("Lignes comptées").getByRole("listitem").filter({ hasText: /^12/ });
    await item.getByLabel("C'est une ligne de l'objectif").selectOption("5");
    await item.getByRole("button", { name: "Changer l'objectif" }).click();
    await region("Vos décisions")
      .getByText(/ligne de l'objectif 5/)
      .waitFor();
    await item.getByText(/Vous avez dit que c'est une ligne de l'objectif 5/).waitFor();
  });

  it("on a column that is selected whole", async () => {
    await workbench.page.locator("th[data-column='9']").click();
    await part().click();
    await heading("Colonne J").waitFor();
    await region("Sélection").getByLabel("Cette colonne est").selectOption("à ne pas compter");
    await button("La lire ainsi").click();
    await region("Vos décisions").getByText("Colonne J").waitFor();
  });

  it("is asked again once the row has changed", async () => {
    await workbench.goTo("H19");
    await part().click();
    await button("C'est un total").click();
    await region("Vos décisions").getByText("Ligne 19").waitFor();
    await workbench.goTo("H19");
    await workbench.page.keyboard.type("12");
    await workbench.page.keyboard.press("Enter");
    await region("Vos décisions")
      .getByText(/ne s'applique plus/)
      .waitFor();
    await part().getByText("décision à redire").waitFor();
    await workbench.panePicture("lu-redire");
  });
});
