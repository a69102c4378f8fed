import { refuse, scripts, scriptsWith } from "./chunks";
import { handles } from "./states/walk";
import { startBench, stopBench, Workbench, type Bench } from "./workbench";

let bench: Bench;
let workbench: Workbench;

beforeAll(async () => {
  bench = await startBench();
}, 120_000);
afterAll(() => stopBench(bench));
beforeEach(async () => {
  workbench = await Workbench.open(bench);
  await handles(workbench).heading("5 points bloquants").waitFor();
});
afterEach(() => workbench.close());

/** What the pane shows, without its white spaces. */
const shown = async () => (await workbench.pane.locator("body").innerText()).replace(/\s+/g, " ");

describe("the network refuses a part of the pane", () => {
  it.each([
    ["Récapitulatif", "Parts par source"],
    ["Envoi", "Enregistrer le rapport"],
  ])(
    "the page « %s »: a sentence and « Réessayer », which works once it is back",
    async (name, text) => {
      const { button, tab, heading } = handles(workbench);
      const allow = await refuse(workbench.page, scriptsWith(text));
      await workbench.reopenPane();
      await tab(new RegExp(`^${name}`)).click();
      await heading("Cette partie du volet n'a pas pu être chargée").waitFor();
      expect(await shown()).not.toMatch(/chunk|failed|error/i);
      await button("Réessayer").click();
      await heading("Cette partie du volet n'a pas pu être chargée").waitFor();
      // The rest goes on: the other pages, the verdict.
      await tab(/^Contrôle/).click();
      await button(/^I19/).waitFor();
      await tab(new RegExp(`^${name}`)).click();
      await heading("Cette partie du volet n'a pas pu être chargée").waitFor();
      await allow();
      await button("Réessayer").click();
      await workbench.pane.getByText(text, { exact: true }).first().waitFor();
    },
  );

  it("what judges: says so, and « Réessayer » checks once it is back", async () => {
    const { button, heading, failure } = handles(workbench);
    const allow = await refuse(workbench.page, scripts().later);
    await workbench.reopenPane();
    await failure().getByText("Une partie du volet n'a pas pu être chargée").waitFor();
    expect(await shown()).not.toMatch(/chunk|failed|error/i);
    await allow();
    await button("Réessayer").click();
    await heading("5 points bloquants").waitFor();
    await button(/^I19/).waitFor();
  });

  it("all of it: the page itself says what to do, and nothing when it only takes a moment", async () => {
    const text = workbench.pane.getByText("Le volet n'a pas pu être chargé", { exact: true });
    const allow = await refuse(workbench.page, scripts().first);
    await workbench.reopenPane();
    await text.waitFor({ state: "attached" });
    expect(await text.isVisible()).toBe(false);
    await text.waitFor({ state: "visible" });
    await allow();
    await workbench.reopenPane();
    await handles(workbench).heading("5 points bloquants").waitFor();
    expect(await text.count()).toBe(0);
  });
});

describe("an error that no one foresaw", () => {
  it("while drawing: a sentence, details to copy, and « Recharger » that starts anew", async () => {
    const { button, tab, heading } = handles(workbench);
    await tab(/^Récapitulatif/).click();
    // A web view that lacks what the list is drawn with.
    await workbench.pane.locator("body").evaluate((body) => {
      Reflect.deleteProperty(body.ownerDocument.defaultView ?? {}, "IntersectionObserver");
    });
    await tab(/^Contrôle/).click();
    await heading("Le volet s'est arrêté").waitFor();
    expect(await shown()).toContain("Votre classeur n'a pas été modifié par cette erreur.");
    expect(await shown()).not.toContain("IntersectionObserver");
    await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await button("Copier les détails").click();
    await workbench.pane.getByText("✓ Copié").waitFor();
    const copied = await workbench.pane
      .locator("body")
      .evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("IntersectionObserver");
    await button("Recharger").click();
    await heading("5 points bloquants").waitFor();
    await button(/^I19/).waitFor();
  });
});
