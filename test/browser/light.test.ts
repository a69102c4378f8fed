import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { ADD_IN } from "./server";
import { startBench, stopBench, Workbench, type Bench } from "./workbench";

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
}, 120_000);
afterAll(() => stopBench(bench));

const gzipped = (file: string) => gzipSync(readFileSync(path.join(ADD_IN, file))).length;

describe("the pane is light", () => {
  it("its first view is at most 150 kB gzipped, office.js aside; the rest comes when needed", () => {
    const page = readFileSync(path.join(ADD_IN, "taskpane.html"), "utf8");
    const first = [...page.matchAll(/src="([^":]+\.js)"/g)].flatMap(([, file]) => file ?? []);
    expect(first.length).toBeGreaterThan(0);
    const size = ["taskpane.html", ...first].reduce((sum, file) => sum + gzipped(file), 0);
    const rest = readdirSync(ADD_IN)
      .filter(
        (file) => file.endsWith(".js") && !first.includes(file) && !file.startsWith("commands."),
      )
      .reduce((sum, file) => sum + gzipped(file), 0);
    console.log(`première vue ${String(size)} octets, le reste ${String(rest)}`);
    expect(size).toBeLessThanOrEqual(150_000);
  });

  // The budget is 500 ms on a machine that does nothing else; here others work beside it, and only
  // a pane grown several times slower is to fail.
  it("is drawn without delay on a processor four times slower", async () => {
    const workbench = await Workbench.open(bench);
    const { page } = workbench;
    // When the verdict's place has been painted, from the moment that the frame began to load.
    await page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (document.querySelector("h1")) {
          observer.disconnect();
          requestAnimationFrame(() => {
            document.documentElement.dataset.drawn = String(performance.now());
          });
        }
      }).observe(document, { childList: true, subtree: true });
    });
    await workbench.pane.getByRole("heading", { name: "5 points bloquants" }).waitFor();
    await page.getByRole("button", { name: "Fermer le volet" }).click();
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.getByRole("button", { name: "Contrôle", pressed: false }).click();
    await workbench.pane.getByRole("heading", { level: 1 }).waitFor();
    const drawn = await workbench.pane
      .getByRole("heading", { level: 1 })
      .evaluate((heading) => Number(heading.ownerDocument.documentElement.dataset.drawn));
    await workbench.pane.getByRole("heading", { name: "5 points bloquants" }).waitFor();
    console.log(`dessiné en ${String(Math.round(drawn))} ms`);
    await workbench.close();
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThan(2_500);
  });
});
