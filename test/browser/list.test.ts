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
  await items().first().waitFor();
});
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const verdict = (name: string | RegExp) => workbench.pane.getByRole("heading", { name }).waitFor();
const items = () => workbench.findings();

describe("the list", () => {
  it("is put together by severity, by rule or by line of the plan", async () => {
    const order = workbench.pane.getByRole("combobox", { name: "Ordre de la liste" });
    const headings = workbench.pane
      .getByRole("heading", { level: 2 })
      .filter({ hasNotText: /^(Causes|À départager|Ce qui)/ });
    expect((await headings.allInnerTexts())[0]).toBe("Bloquants (5)");
    await order.selectOption("Par règle");
    expect((await headings.allInnerTexts())[0]).toBe("Total de la ligne inexact (1)");
    await workbench.picture("liste-par-regle");
    await order.selectOption("Par ligne");
    expect((await headings.allInnerTexts())[0]).toMatch(/^Ligne\s19 · Objectif\s9 \(/);
  });

  it("is searched by cell, place and words, and says how many are left", async () => {
    const search = workbench.pane.getByRole("searchbox", { name: "Chercher dans les constats" });
    await search.fill("ondam etat");
    await workbench.pane.getByText("1 constat sur 9").waitFor();
    expect(await items().count()).toBe(1);
    await search.fill("");
    await workbench.pane.getByText("sur 9").waitFor({ state: "detached" });
  });

  it("gives for each its cell, figures, basis, and why", async () => {
    await workbench.pane.getByRole("button", { name: /^I19/ }).first().click();
    const open = items().filter({ hasText: "Pourquoi" });
    const text = (await open.innerText()).replace(/\s/g, " ");
    for (const part of ["653 301,00 €", "654 301,00 €", "−1 000,00 €", "« Colonne “Total"]) {
      expect(text).toContain(part);
    }
    await open.getByRole("button", { name: /^Pourquoi/ }).click();
    await open.getByRole("button", { name: /^Pourquoi/, expanded: true }).waitFor();
  });

  it("stays light with hundreds of findings, and reaches the last", async () => {
    await workbench.openFile("long.xlsx", await hugePlan(400));
    await verdict(/^40\d points bloquants/);
    expect(await items().count()).toBeLessThan(100);
    await items().first().getByRole("button").first().focus();
    await workbench.page.keyboard.press("End");
    const last = items().last().getByRole("button").first();
    expect(await last.evaluate((row) => row.ownerDocument.activeElement === row)).toBe(true);
    await workbench.pane.getByRole("searchbox").fill("ligne 412");
    await workbench.pane.getByText(/^\d constats? sur \d+$/).waitFor();
    await workbench.pane.getByRole("button", { name: /^I412/ }).first().click();
    await workbench.selected("I412").waitFor();
  });
});
