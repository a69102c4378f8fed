import { readFile } from "node:fs/promises";
import { HOSTILE_SHEET, hostilePlan } from "../plans/hostile";
import { startBench, stopBench, Workbench, type Bench } from "./workbench";

let bench: Bench;
let workbench: Workbench;

beforeAll(async () => {
  bench = await startBench();
}, 120_000);
afterAll(() => stopBench(bench));

/** What a text taken for markup or script would bring into a document. */
const INJECTED =
  "img[src='x'], [onerror], [onmouseover], a[href^='javascript:'], iframe[src*='hostile']";

it("A hostile workbook brings no dialog, no request, no element: in the page, the pane, the report", async () => {
  workbench = await Workbench.open(bench);
  const { page, pane } = workbench;
  const dialogs: string[] = [];
  const requests: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const own = new URL(bench.server.address).host;
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.host !== own) requests.push(request.url());
  });

  await workbench.openFile(`<img src=x onerror="window.hostile=1">.xlsx`, hostilePlan());
  await pane.getByText(HOSTILE_SHEET).first().waitFor();
  for (const finding of await pane.getByRole("listitem").getByRole("button").all()) {
    if (await finding.isVisible()) await finding.click({ timeout: 2_000 }).catch(() => undefined);
  }
  await pane.getByText("n'est pas un montant").first().waitFor();
  for (const tab of [/^Récapitulatif/, /^Formulaire/, /^Envoi/]) {
    await pane.getByRole("tab", { name: tab }).click();
    await pane.getByRole("tab", { name: tab, selected: true }).waitFor();
    await pane.getByRole("tabpanel").waitFor();
    await assertClean();
  }

  const download = page.waitForEvent("download");
  await pane.getByRole("button", { name: "Enregistrer le rapport" }).click();
  const report = await page.context().newPage();
  await report.setContent(await readFile(await (await download).path(), "utf8"));
  await report.getByText(HOSTILE_SHEET).first().waitFor();
  expect(await report.locator(INJECTED).count()).toBe(0);
  expect(await report.evaluate(() => "hostile" in window)).toBe(false);

  expect(dialogs).toEqual([]);
  expect(requests).toEqual([]);
  expect(workbench.errors).toEqual([]);
  await workbench.close();

  async function assertClean(): Promise<void> {
    for (const frame of page.frames()) {
      expect(await frame.locator(INJECTED).count()).toBe(0);
      expect(await frame.evaluate(() => "hostile" in window)).toBe(false);
    }
  }
}, 120_000);
