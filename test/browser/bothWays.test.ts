import { startBench, stopBench, Workbench, type Bench } from "./workbench";

let bench: Bench;
let workbench: Workbench;

beforeAll(async () => {
  bench = await startBench();
}, 120_000);
afterAll(() => stopBench(bench));
beforeEach(async () => {
  workbench = await Workbench.open(bench);
  await workbench.pane.getByRole("heading", { name: "5 points bloquants" }).waitFor();
});
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const finding = (cell: string, expanded?: boolean) =>
  workbench.pane.getByRole("button", {
    name: new RegExp(`^${cell}(?!\\d)`),
    ...(expanded === undefined ? {} : { expanded }),
  });

describe("from the sheet to the pane", () => {
  it("a selected cell opens its finding, in sight, and keeps the focus", async () => {
    await workbench.page.setViewportSize({ width: 1280, height: 560 });
    await workbench.goTo("D36");
    await finding("D36", true).waitFor();
    expect(await finding("D36").evaluate((row) => row.ownerDocument.hasFocus())).toBe(false);
    const { y = 0, height = 0 } = (await finding("D36").boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    expect(y + height).toBeLessThanOrEqual(560);
    await workbench.selected("D36").waitFor();
  });

  it("so does a cell that a finding was judged for", async () => {
    await workbench.goTo("H19");
    await finding("I19", true).waitFor();
  });

  it("a cell filtered out of the list is shown all the same", async () => {
    await workbench.pane.getByRole("button", { name: "4 informations" }).click();
    await finding("I19").waitFor({ state: "detached" });
    await workbench.goTo("I19");
    await finding("I19", true).waitFor();
  });
});

describe("from the pane to the sheet, by keyboard", () => {
  it("arrows move along the list, Enter selects the cell", async () => {
    const { keyboard } = workbench.page;
    await finding("I19").focus();
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await workbench.selected("E33").waitFor();
    await finding("E33", true).waitFor();
    await keyboard.press("End");
    await keyboard.press("Home");
    await keyboard.press("Enter");
    await workbench.selected("I19").waitFor();
  });

  it("the list is one stop for the Tab key, and comes back to where one was", async () => {
    const { keyboard } = workbench.page;
    await finding("I19").focus();
    await keyboard.press("ArrowDown");
    await keyboard.press("Shift+Tab");
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await workbench.selected("D33").waitFor();
  });

  it("F8 and its buttons go from one finding to the next, the focus staying where it is", async () => {
    const { keyboard } = workbench.page;
    const search = workbench.pane.getByRole("searchbox");
    await search.focus();
    await keyboard.press("F8");
    await workbench.selected("I19").waitFor();
    await keyboard.press("F8");
    await workbench.selected("D33").waitFor();
    await keyboard.press("Shift+F8");
    await workbench.selected("I19").waitFor();
    expect(await search.evaluate((field) => field.ownerDocument.activeElement === field)).toBe(
      true,
    );
    await workbench.pane.getByRole("button", { name: "Constat précédent" }).click();
    await workbench.pane.getByRole("button", { expanded: true }).first().waitFor();
    await finding("I19", true).waitFor({ state: "detached" });
  });
});
