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
const corrected = (cell: string) =>
  workbench.pane
    .getByRole("listitem")
    .filter({ hasText: new RegExp(`^${cell}(?!\\d)`) })
    .filter({ hasText: "Corrigé" });

async function type(cell: string, text: string): Promise<void> {
  await workbench.goTo(cell);
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press("Enter");
}

/** A dozen amounts by a co-author, in a dozen strokes. */
async function dozenEdits(): Promise<void> {
  await workbench.page.evaluate(() => {
    for (let row = 32; row < 36; row += 1) {
      for (const column of [10, 11, 12]) {
        window.planActionHost?.user.coauthorEdit("Plan d'action", row, column, "1");
      }
    }
    window.planActionHost?.user.coauthorEdit("Plan d'action", 18, 8, "654301");
  });
}

async function roundTrips(): Promise<number> {
  return workbench.page.evaluate(() => window.planActionHost?.traffic.roundTrips ?? -1);
}

describe("the pane follows the sheet", () => {
  it("checks an edit by itself within a second, and shows what was corrected before it goes", async () => {
    await type("I19", "654301");
    const edited = Date.now();
    await verdict("4 points bloquants");
    // Within a second on a quiet machine; the tests' own is not one.
    expect(Date.now() - edited).toBeLessThan(5_000);
    await corrected("I19").waitFor();
    await workbench.picture("corrige");
    await corrected("I19").waitFor({ state: "detached" });
    await type("I19", "653301");
    await verdict("5 points bloquants");
  });

  it("makes one check of a dozen edits, a co-author's too", async () => {
    await workbench.page.evaluate(() => {
      window.planActionHost?.traffic.reset();
    });
    await dozenEdits();
    await verdict("4 points bloquants");
    expect(await roundTrips()).toBe(2);
  });

  it("checks our own writes once, not again for their echo", async () => {
    await workbench.pane.getByRole("tab", { name: /^Récapitulatif/ }).click();
    await workbench.page.evaluate(() => {
      window.planActionHost?.traffic.reset();
    });
    await workbench.pane.getByRole("button", { name: /^Remplir le tableau vert/ }).click();
    await verdict("1 point bloquant");
    // What follows is the check of a later edit: had the echo been checked, there would be more.
    await dozenEdits();
    await verdict("Prêt à transmettre");
    expect(await roundTrips()).toBe(2 + 2 + 2);
  });

  it("keeps the list where it is, and what stands open", async () => {
    await workbench.page.setViewportSize({ width: 1280, height: 560 });
    const open = workbench.pane.getByRole("button", { name: /^D36/ });
    await open.click();
    await workbench.selected("D36").waitFor();
    const before = await open.boundingBox();
    await dozenEdits();
    await verdict("4 points bloquants");
    expect(await open.getAttribute("aria-expanded")).toBe("true");
    expect((await open.boundingBox())?.y).toBe(before?.y);
    await corrected("I19").waitFor({ state: "detached" });
    expect(Math.abs(((await open.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
  });

  it("waits for a cell that is being typed into, and says that the verdict is old", async () => {
    await workbench.goTo("K30");
    await workbench.page.keyboard.press("F2");
    await workbench.page.evaluate(() => {
      window.planActionHost?.user.coauthorEdit("Plan d'action", 18, 8, "654301");
    });
    await workbench.pane.getByText("modifié depuis").waitFor();
    await workbench.page.keyboard.press("Escape");
    await verdict("4 points bloquants");
    await workbench.pane.getByText("modifié depuis").waitFor({ state: "detached" });
  });
});
