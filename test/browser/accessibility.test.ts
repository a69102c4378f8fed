import { isExhaustive } from "../covering";
import { aroundTheGrid, inTheGrid, inThePane } from "./axe";
import { unfitWhenZoomed } from "./fit";
import { statesOf, WALKS } from "./states";
import { misspaced } from "../french";
import { startBench, stopBench, Workbench, type Bench } from "./workbench";

/** One contrast theme is enough: what is looked at there is what takes its colours, whichever they are. */
const THEMES = ["light", "dark", "contrast"] as const;

/** `npm test` sees each state in the light theme and in one of the others, by turns. */
const PER_STATE = isExhaustive ? THEMES.length : 2;

let bench: Bench;

/** What one reads in the pane, where its French typography fails. */
async function misspacedIn({ pane }: Workbench): Promise<string[]> {
  const own = await pane.locator("#pane").evaluate((element: HTMLElement) => {
    // The officer's own words, names of sheets or actions, are as they were typed.
    const theirs = [...element.querySelectorAll("[translate=no]")].map((one) => one.textContent);
    return theirs
      .sort((one, other) => other.length - one.length)
      .reduce((text, words) => text.replaceAll(words, ""), element.innerText);
  });
  return misspaced(own);
}

beforeAll(async () => {
  bench = await startBench();
}, 120_000);
afterAll(() => stopBench(bench));

describe("every state of the pane, in Excel's themes and in contrast themes", () => {
  it.each(WALKS)(
    "$name: axe finds nothing, and 320 pixels hold it all",
    async (walk) => {
      for await (const { workbench, theme, state } of statesOf(bench, walk, THEMES, PER_STATE)) {
        // Structure and words are those of the light theme, which npm test looks at.
        const isWhole = theme === "light" || isExhaustive;
        const found = await inThePane(workbench, isWhole ? "all" : "colours");
        const unfit = theme === "light" ? await unfitWhenZoomed(workbench) : [];
        const said = theme === "light" ? await misspacedIn(workbench) : [];
        expect({ theme, state, found, unfit, said }).toEqual({
          theme,
          state,
          found: [],
          unfit: [],
          said: [],
        });
      }
    },
    400_000,
  );
});

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  it("axe finds nothing in the page", async () => {
    const workbench = await Workbench.open(bench, { colorScheme });
    await workbench.pane.getByRole("heading", { name: "5 points bloquants" }).waitFor();
    await workbench.pane.getByRole("button", { name: "Vérifier" }).click();
    await workbench.pane.getByRole("button", { name: /^I19/ }).click();
    await workbench.selected("I19").waitFor();
    await workbench.picture(`page-${colorScheme}`);
    expect(await aroundTheGrid(workbench)).toEqual([]);
    expect(await inTheGrid(workbench)).toEqual([]);
    await workbench.close();
  }, 60_000);
});
