import { fixture, startBench, stopBench, Workbench, type Bench } from "./workbench";
import { protectSheets } from "./files";

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

const finding = (cell: string) =>
  workbench.pane.getByRole("button", { name: new RegExp(`^${cell}(?!\\d)`) });

describe("« Vérifier » in the page", () => {
  it("shows a real plan in the grid and its verdict beside it", async () => {
    expect(await workbench.text("A1")).toContain("Annexe 2.1");
    expect(await workbench.text("I19")).toMatch(/^653\s301,00\s€$/);
    await workbench.pane.getByRole("heading", { name: "5 points bloquants" }).waitFor();
    await workbench.pane.getByText("feuille «\u00a0Plan d'action\u00a0»").waitFor();
  });

  it("lists the plan's errors and marks their cells in the sheet", async () => {
    await workbench.pane.getByRole("button", { name: "Vérifier" }).click();
    for (const cell of ["I19", "D33", "E33", "D35", "D36"]) await finding(cell).first().waitFor();
    for (const cell of ["I19", "D33", "D36"]) {
      await workbench.goTo(cell);
      await workbench.marked(cell).waitFor();
    }
    await workbench.goTo("I20");
    expect(await workbench.marked("I20").count()).toBe(0);
    await workbench.goTo("I19");
    await workbench.picture("verifier");
  });

  it("selects a finding's cell at a click, and opens its figures", async () => {
    await finding("I19").click();
    await workbench.selected("I19").waitFor();
    await workbench.pane.getByRole("term").filter({ hasText: "Attendu" }).waitFor();
    const box = workbench.page.getByRole("textbox", { name: "Zone Nom" });
    expect(await box.inputValue()).toBe("I19");
  });

  it("takes the marks away again, and the sheet's own fills stay", async () => {
    await workbench.goTo("A3");
    const own = await workbench.background("A3");
    const marks = workbench.pane.getByRole("switch", { name: "Surligner dans la feuille" });
    await marks.check();
    await workbench.goTo("I19");
    await workbench.marked("I19").waitFor();
    await marks.uncheck();
    await workbench.marked("I19").waitFor({ state: "detached" });
    await workbench.goTo("A3");
    expect(await workbench.background("A3")).toBe(own);
  });

  it("checks a protected sheet without marking it, and says why", async () => {
    const bytes = await fixture("saone-et-loire-2024.xlsx");
    await workbench.openFile("protege.xlsx", protectSheets(bytes));
    await workbench.page.getByText("Feuille protégée").waitFor();
    await workbench.pane.getByRole("button", { name: "Vérifier" }).click();
    await workbench.pane.getByText("La feuille est protégée").waitFor();
    await workbench.goTo("I19");
    expect(await workbench.marked("I19").count()).toBe(0);
    await workbench.page.keyboard.type("1");
    await workbench.page.getByRole("alert").getByText("cette cellule est verrouillée").waitFor();
    expect(await workbench.text("I19")).toMatch(/^653\s301,00\s€$/);
  });
});
