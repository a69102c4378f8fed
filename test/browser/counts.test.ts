import { SAMPLES } from "../../src/page/samples";
import { handles } from "./states/walk";
import { startBench, stopBench, Workbench, type Bench } from "./workbench";

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
}, 120_000);
afterAll(() => stopBench(bench));

const digits = (text: string) => Number(/\d+/.exec(text)?.[0] ?? 0);

describe("every count is the list's own", () => {
  it.each(SAMPLES.slice(1).map(({ title }) => title))("%s", async (title) => {
    const workbench = await Workbench.open(bench);
    const { pane } = workbench;
    const { button, tab } = handles(workbench);
    await workbench.choose(title);
    await pane.getByRole("group", { name: "Filtrer par gravité" }).waitFor();
    const listed: number[] = [];
    for (const name of [/^\d+ bloquants?$/, /^\d+ avertissements?$/, /^\d+ informations?$/]) {
      const said = digits((await button(name).getAttribute("aria-label")) ?? "");
      await button(name).click();
      // What repeats is folded: the count is that of all.
      for (const fold of await button(/avertissements semblables…$/).all()) await fold.click();
      // The list says how long it is, and draws what is in sight of it.
      await button(name).and(pane.locator("[aria-pressed=true]")).waitFor();
      const items = workbench.findings();
      const size = said === 0 ? 0 : Number(await items.first().getAttribute("aria-setsize"));
      expect([name.source, size, await items.count()]).toEqual([name.source, said, said]);
      const headings = await pane
        .getByRole("heading", { level: 2 })
        .filter({ hasText: /Bloquant|Avertissement|Information/ })
        .allInnerTexts();
      expect(headings.map(digits)).toEqual(said === 0 ? [] : [said]);
      listed.push(said);
      await button(name).click();
    }
    const [blocking = 0, warning = 0] = listed;
    const verdict = await pane.getByRole("heading", { level: 1 }).innerText();
    expect(verdict).toMatch(
      blocking === 0
        ? warning === 0
          ? /^Prêt à transmettre$/
          : new RegExp(`^Rien de bloquant · ${String(warning)} avertissements? à relire$`)
        : new RegExp(`^${String(blocking)} points? bloquants?$`),
    );
    expect(digits(await tab(/^Contrôle/).innerText())).toBe(blocking + warning);
    await workbench.close();
  });
});
