import { truncated } from "./files";
import { largePlan } from "./largePlan";
import { fixture, startBench, stopBench, valueIn, Workbench, type Bench } from "./workbench";

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

describe("the grid", () => {
  it("merges cells as the file does", async () => {
    await workbench.goTo("A8");
    expect(await workbench.cell("A8").getAttribute("rowspan")).toBe("3");
    expect(await workbench.cell("A9").count()).toBe(0);
  });

  it("moves with the arrows, Tab and Enter, a merge in one step", async () => {
    const { keyboard } = workbench.page;
    await workbench.goTo("A7");
    await keyboard.press("ArrowDown");
    await workbench.selected("A8").waitFor();
    await keyboard.press("Enter");
    await workbench.selected("A11").waitFor();
    await keyboard.press("Tab");
    await workbench.selected("B11").waitFor();
    await keyboard.press("Shift+Tab");
    await workbench.selected("A11").waitFor();
  });

  it("writes what is typed, as a French Excel reads it, and takes it back with Ctrl+Z", async () => {
    const { keyboard } = workbench.page;
    await workbench.goTo("K6");
    await keyboard.type("1 234,5");
    await keyboard.press("Enter");
    expect(await workbench.text("K6")).toBe("1\u202f234,50");
    await workbench.goTo("K7");
    await keyboard.type("=SOMME(K6;1,5)");
    await keyboard.press("Tab");
    expect(await workbench.text("K7")).toBe("1236");
    await workbench.goTo("K7");
    const bar = workbench.page.getByRole("textbox", { name: "Barre de formule" });
    expect(await bar.inputValue()).toBe("=SOMME(K6;1,5)");
    await keyboard.press("Control+z");
    expect(await workbench.text("K7")).toBe("");
    await workbench.goTo("K6");
    await keyboard.press("Delete");
    expect(await workbench.text("K6")).toBe("");
  });

  it("gives up an edit at Escape, and edits what is there at F2", async () => {
    const { keyboard, page } = { keyboard: workbench.page.keyboard, page: workbench.page };
    await workbench.goTo("F6");
    await keyboard.press("F2");
    const editor = page.getByRole("textbox", { name: "Contenu de F6" });
    expect(await editor.inputValue()).toBe("FIR");
    await editor.fill("304");
    await keyboard.press("Escape");
    expect(await workbench.text("F6")).toBe("FIR");
    await workbench.cell("F6").dblclick();
    await editor.fill("304");
    await keyboard.press("Enter");
    expect(await workbench.text("F6")).toBe("304");
  });

  it("refuses a formula that cannot be read, in French", async () => {
    await workbench.goTo("K6");
    await workbench.page.keyboard.type("=SOMME(");
    await workbench.page.keyboard.press("Enter");
    await workbench.page
      .getByRole("alert")
      .getByText("Cette formule ne peut pas être lue")
      .waitFor();
  });

  it("edits in the formula bar", async () => {
    await workbench.goTo("F6");
    const bar = workbench.page.getByRole("textbox", { name: "Barre de formule" });
    await bar.fill("ONDAM");
    await bar.press("Enter");
    expect(await workbench.text("F6")).toBe("ONDAM");
  });

  it("changes sheet by its tab, and hides no tab but those of hidden sheets", async () => {
    const tabs = workbench.page.getByRole("tablist", { name: "Feuilles" }).getByRole("tab");
    expect(await tabs.allInnerTexts()).toEqual(["Indications", "Plan d'action"]);
    await tabs.filter({ hasText: "Indications" }).click();
    await workbench.page.getByRole("grid", { name: "Indications" }).waitFor();
  });

  it("sums what is selected", async () => {
    await workbench.goTo("D33:D35");
    await workbench.page.getByText("Nombre\u00a0: 3").waitFor();
  });

  it("draws only what is in sight of 20,000 rows, and reaches the last", async () => {
    await workbench.openFile("grand.xlsx", largePlan(20_000));
    await workbench.page.getByRole("textbox", { name: "Barre de formule" }).waitFor();
    await workbench.goTo("A20000");
    expect(await workbench.cell("A20000").innerText()).toBe("Ligne 20000");
    expect(await workbench.page.getByRole("gridcell").count()).toBeLessThan(3000);
    expect(
      Number(await workbench.page.getByRole("grid").getAttribute("aria-rowcount")),
    ).toBeGreaterThanOrEqual(20_000);
  });
});

describe("files in the page", () => {
  it("come back as they were when nothing was changed", async () => {
    const before = await fixture("saone-et-loire-2024.xlsx");
    const { bytes } = await workbench.save();
    expect(valueIn(bytes, "Plan d'action", "I19")).toBe(valueIn(before, "Plan d'action", "I19"));
  });

  it("that are damaged are refused in French, and the workbook open stays", async () => {
    const bytes = truncated(await fixture("haut-rhin-2023.xlsx"));
    await workbench.openFile("abime.xlsx", bytes);
    await workbench.page.getByRole("alert").getByText(/\S/).first().waitFor();
    expect(await workbench.page.getByRole("alert").innerText()).toMatch(
      /endommagé|abîmé|incomplet/i,
    );
    expect(await workbench.text("I19")).toMatch(/^653\s301,00\s€$/);
    await workbench.picture("fichier-abime");
    await workbench.choose("Haut-Rhin 2023");
    await workbench.page.getByRole("alert").waitFor({ state: "hidden" });
  });
});
