import { readFileSync } from "node:fs";
import path from "node:path";
import { startBench, stopBench, type Bench } from "./workbench";

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
}, 120_000);
afterAll(() => stopBench(bench));

/** Microsoft's own loader, which finds no Office around the page. */
const LIBRARY = path.resolve("node_modules/@microsoft/office-js/dist");

describe("the pane's address opened in a browser, out of Excel", () => {
  it("says where to open it, with Microsoft's own library", async () => {
    const page = await bench.browser.newPage();
    await page.route("https://appsforoffice.microsoft.com/**", async (route) => {
      const { pathname } = new URL(route.request().url());
      const file = path.join(LIBRARY, pathname.replace("/lib/1/hosted/", ""));
      await route.fulfill({ body: readFileSync(file), contentType: "text/javascript" });
    });
    await page.goto(new URL("taskpane.html", bench.server.address).href);
    await page.getByRole("heading", { name: "À ouvrir dans Excel" }).waitFor();
    await page.close();
  });
});
