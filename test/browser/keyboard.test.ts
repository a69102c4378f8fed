import { startBench, stopBench, Workbench, type Bench } from "./workbench";

let bench: Bench;
let workbench: Workbench;

beforeAll(async () => {
  bench = await startBench();
}, 120_000);
afterAll(() => stopBench(bench));
beforeEach(async () => {
  workbench = await Workbench.open(bench);
  await workbench.pane.getByRole("button", { name: /^I19/ }).waitFor();
});
afterEach(async () => {
  await workbench.close();
});

interface Stop {
  readonly name: string;
  /** What shows that it has the focus: an outline or a ring drawn around it. */
  readonly isSeen: boolean;
}

/** What has the focus in the pane. */
async function focused(): Promise<Stop> {
  return workbench.pane.locator(":focus").evaluate((element) => {
    const style = getComputedStyle(element);
    const after = getComputedStyle(element, "::after");
    const label = element.id === "" ? null : document.querySelector(`label[for="${element.id}"]`);
    const name = element.getAttribute("aria-label") ?? label?.textContent ?? element.textContent;
    return {
      name: name.replace(/\s+/g, " "),
      isSeen: [style, after].some(
        ({ outlineStyle, outlineWidth, boxShadow }) =>
          (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none",
      ),
    };
  });
}

/** The stops of the Tab key from one on, as many as asked. */
async function walk(count: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let stop = 0; stop < count; stop += 1) {
    await workbench.page.keyboard.press("Tab");
    stops.push(await focused());
  }
  return stops;
}

describe("by keyboard alone", () => {
  it("every part of the first page is reached in reading order, and seen when it is", async () => {
    await workbench.pane.getByRole("button", { name: "Vérifier" }).focus();
    const stops = await walk(11);
    const names = [
      /^Annexe 2\.1/,
      /^Voir/,
      /^Contrôle/,
      /^5 bloquants/,
      /^0 avertissement/,
      /^4 informations/,
      /^Surligner/,
      /^Chercher/,
      /^Ordre/,
      /^Constat précédent/,
      /^Constat suivant/,
    ];
    for (const [i, name] of names.entries()) {
      expect(stops[i]?.name).toMatch(name);
    }
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
  });

  it("a finding is opened, mended and taken back", async () => {
    const { keyboard } = workbench.page;
    await workbench.pane.getByRole("button", { name: /^I19/ }).focus();
    await keyboard.press("Enter");
    await workbench.selected("I19").waitFor();
    expect((await walk(1))[0]?.name).toBe("Corriger H19");
    await keyboard.press("Enter");
    await workbench.pane.getByRole("heading", { name: "3 points bloquants" }).waitFor();
    const undo = workbench.pane.getByRole("button", { name: "Annuler la correction" });
    await undo.focus();
    await keyboard.press("Space");
    await workbench.pane.getByRole("heading", { name: "5 points bloquants" }).waitFor();
  });

  it("pages are chosen with the arrows, and what they hold comes next", async () => {
    const { keyboard } = workbench.page;
    await workbench.pane.getByRole("tab", { selected: true }).focus();
    await keyboard.press("ArrowRight");
    await workbench.pane.getByRole("table", { name: "Tableau vert" }).waitFor();
    expect((await walk(1))[0]?.name).toBe("Sélectionner la cellule D33");
    await workbench.pane.getByRole("tab", { selected: true }).focus();
    await keyboard.press("End");
    await workbench.pane.getByRole("list", { name: "Avant l'envoi" }).waitFor();
    expect((await walk(1))[0]?.name).toBe("Voir\u00a0: Constats traités".replace("\u00a0", " "));
  });

  it("arrows go on from what was clicked, in Safari too, which gives a button no focus", async () => {
    await workbench.pane.locator("body").evaluate(({ ownerDocument }) => {
      ownerDocument.addEventListener("mousedown", (event) => {
        event.preventDefault();
      });
    });
    await workbench.pane.getByRole("tab", { selected: true }).click();
    await workbench.page.keyboard.press("ArrowRight");
    await workbench.pane.getByRole("table", { name: "Tableau vert" }).waitFor();
    await workbench.pane.getByRole("tab", { name: /^Contrôle/ }).click();
    await workbench.pane.getByRole("button", { name: /^I19/ }).click();
    await workbench.page.keyboard.press("ArrowDown");
    expect((await focused()).name).toMatch(/^D33/);
  });

  it("the verdict is announced when it changes, by a live region", async () => {
    const status = workbench.pane.getByRole("status").filter({ hasText: "points bloquants" });
    expect(await status.getAttribute("aria-live")).toBe("polite");
    await workbench.page.evaluate(() => {
      window.planActionHost?.user.coauthorEdit("Plan d'action", 18, 8, "654301");
    });
    await status.getByText(/^4 points bloquants\./).waitFor();
  });

  it("the focus goes to the next finding when the one that had it is corrected", async () => {
    const { keyboard } = workbench.page;
    await workbench.pane.getByRole("button", { name: /^I19/ }).focus();
    await workbench.page.evaluate(() => {
      window.planActionHost?.user.coauthorEdit("Plan d'action", 18, 8, "=G19+H19");
    });
    const corrected = workbench.pane.getByText("Corrigé", { exact: true });
    await corrected.waitFor();
    await corrected.waitFor({ state: "detached" });
    await keyboard.press("Enter");
    await workbench.selected("D33").waitFor();
  });
});
