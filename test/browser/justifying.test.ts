import { startBench, stopBench, Workbench, type Bench } from "./workbench";

let bench: Bench;
let workbench: Workbench;

beforeAll(async () => {
  bench = await startBench();
}, 120_000);
afterAll(() => stopBench(bench));
beforeEach(async () => {
  workbench = await Workbench.open(bench);
  await workbench.choose("Haut-Rhin 2023");
  await fold().waitFor();
});
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const fold = () => button(/avertissements semblables…$/).first();
const reason = () => workbench.pane.getByLabel("Motif, gardé dans le classeur");
const warnings = () => workbench.pane.getByRole("list", { name: /^Avertissements/ });

describe("warnings that repeat", () => {
  it("are folded under the first, and unfolded by one click", async () => {
    const folded = await warnings().getByRole("listitem").count();
    const said = Number(/\d+/.exec(await fold().innerText())?.[0]);
    await workbench.picture("semblables-replies");
    await fold().click();
    await button(/^Replier/)
      .first()
      .waitFor();
    const [first] = await warnings().getByRole("listitem").all();
    expect(Number(await first?.getAttribute("aria-setsize"))).toBe(folded + said);
  });

  it("are justified with one reason, by keyboard alone; Escape leaves and keeps nothing", async () => {
    const count = Number(/\d+/.exec(await fold().innerText())?.[0]) + 1;
    const repeated = warnings().getByRole("listitem").filter({ hasText: "semblables…" });
    await repeated.getByRole("button").first().click();
    await button("Justifier…").focus();
    await workbench.page.keyboard.press("Enter");
    await workbench.page.keyboard.press("Escape");
    expect(await button("Justifier…").evaluate((one) => one === document.activeElement)).toBe(true);
    await workbench.page.keyboard.press("Enter");
    await workbench.pane.getByText(/^Écrivez d'abord le motif/).waitFor();
    await workbench.page.keyboard.type("Crédits votés au budget supplémentaire.");
    await workbench.picture("justifier-semblables");
    await button(`Justifier les ${String(count)} semblables`).focus();
    await workbench.page.keyboard.press("Enter");
    await workbench.pane
      .getByRole("heading", { name: `Écarts justifiés (${String(count)})` })
      .waitFor();
    expect(await reason().count()).toBe(0);
  });
});
