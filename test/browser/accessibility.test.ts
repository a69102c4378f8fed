import AxeBuilder from "@axe-core/playwright";
import { startBench, stopBench, Workbench, type Bench } from "./workbench";

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
}, 120_000);
afterAll(() => stopBench(bench));

/** What axe finds: the rule and the elements. */
async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.analyze();
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(" | ")}`,
  );
}

/** Page and pane. Left out: the cells, and Fluent's focus guards, which hand the focus on at once. */
function aroundTheGrid({ page }: Workbench): AxeBuilder {
  return new AxeBuilder({ page }).exclude("#grid").exclude(["iframe", "i[data-tabster-dummy]"]);
}

/** The cells, whose colours are the file's. */
function grid({ page }: Workbench): AxeBuilder {
  return new AxeBuilder({ page }).include("#grid").disableRules("color-contrast");
}

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  it("axe finds nothing, in the page or in the pane", async () => {
    const workbench = await Workbench.open(bench, { colorScheme });
    await workbench.pane.getByRole("heading", { name: "5 points bloquants" }).waitFor();
    await workbench.pane.getByRole("button", { name: "Vérifier" }).click();
    await workbench.pane.getByRole("button", { name: /^I19/ }).click();
    await workbench.selected("I19").waitFor();
    await workbench.picture(`page-${colorScheme}`);
    expect(await violations(aroundTheGrid(workbench))).toEqual([]);
    expect(await violations(grid(workbench))).toEqual([]);
    await workbench.pane.getByRole("tab", { name: /^Récapitulatif/ }).click();
    await workbench.pane.getByRole("table", { name: "Tableau vert" }).waitFor();
    expect(await violations(aroundTheGrid(workbench))).toEqual([]);
    await workbench.close();
  }, 60_000);

  it.each([
    [350, 378],
    [320, 600],
  ])("the pane fits %i × %i without scrolling sideways", async (width, height) => {
    const workbench = await Workbench.open(bench, { colorScheme });
    const { page } = workbench;
    const divider = page.getByRole("separator", { name: "Largeur du volet" });
    await divider.focus();
    for (let pixels = 350; pixels > width; pixels -= 10) await page.keyboard.press("ArrowRight");
    await workbench.pane.getByRole("button", { name: "Vérifier" }).waitFor();
    const frame = page.getByTitle("Contrôle du plan d'action");
    const chrome = 800 - ((await frame.boundingBox())?.height ?? 0);
    await page.setViewportSize({ width: 1280, height: Math.round(height + chrome) });
    for (const name of ["Contrôle", "Récapitulatif", "Formulaire"]) {
      await workbench.pane.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
      const box = await frame.boundingBox();
      expect(box?.width).toBe(width);
      expect(Math.round(box?.height ?? 0)).toBe(height);
      const overflow = await workbench.pane
        .getByRole("main")
        .evaluate(
          (main) =>
            main.ownerDocument.documentElement.scrollWidth -
            main.ownerDocument.documentElement.clientWidth,
        );
      expect(overflow).toBe(0);
      await frame.screenshot({
        path: `test-results/volet-${String(width)}x${String(height)}-${name.toLowerCase()}-${colorScheme}.png`,
      });
    }
    await workbench.close();
  });
});
