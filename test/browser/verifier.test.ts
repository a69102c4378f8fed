import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { openXlsx } from "../../src/standin/saving";
import { launchChromium } from "./chromium";
import { startVerifier, type Server } from "./server";

const PLANS = path.resolve("test/fixtures/dossier-de-plans");
const FILES = readdirSync(PLANS)
  .filter((file) => file !== "expected.json")
  .map((file) => path.join(PLANS, file));

const folder = mkdtempSync(path.join(tmpdir(), "plan-verifier-"));
let server: Server;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const strangers: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  server = await startVerifier(folder, path.resolve("docs/serveur/nginx.conf"));
  browser = await launchChromium();
  context = await browser.newContext();
  page = await context.newPage();
  page.on("request", (request) => {
    if (!/^(?:blob:|data:)/.test(request.url()) && !request.url().startsWith(server.address)) {
      strangers.push(request.url());
    }
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`${server.address}verifier.html`);
}, 240_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function rows(): Promise<string[]> {
  const names = page.locator("#plans tbody input");
  return names.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
}

async function downloaded(button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return readFileSync(await download.path());
}

test("a folder of plans gives a table, and says what was set aside", async () => {
  await page.setInputFiles("#files", FILES);
  await page.getByText("6 plans retenus, 2 fichiers écartés.").waitFor();
  expect(await rows()).toHaveLength(6);
  expect(await page.locator("#aside li").count()).toBe(4);
  expect(await page.locator("#years li").first().textContent()).toContain("2024");
});

test("searched, filtered and sorted", async () => {
  await page.fill("#search", "ambre");
  expect(await rows()).toEqual(["VAL D'AMBRE"]);
  await page.fill("#search", "");
  await page.selectOption("#verdict", "blocked");
  expect((await rows()).sort()).toEqual(["Sarvane", "rives-de-loue"]);
  await page.selectOption("#verdict", "");
  await page.getByRole("button", { name: "État", exact: true }).click();
  expect((await rows())[0]).toBe("Sarvane");
});

test("a name is corrected, an envelope pasted, an older version counted", async () => {
  await page.getByLabel("Nom du plan rives-de-loue_2024.xlsx").fill("Rives-de-Loue");
  await page.getByLabel("Nom du plan rives-de-loue_2024.xlsx").blur();
  await page.getByText("Enveloppes notifiées").click();
  await page.fill("#envelopes", "Rives-de-Loue;FIR;100000");
  await page.locator("#envelopes").blur();
  await page.locator("#notes").getByText("76\u202f000,00").waitFor();
  await page.getByRole("button", { name: "Compter aussi ce plan" }).click();
  await page.getByText("7 plans retenus").waitFor();
});

test("a click opens the findings of a plan", async () => {
  await page.getByRole("button", { name: /ouvrir les constats de Sarvane/ }).click();
  await page.getByRole("dialog").getByText("Bloquant").first().waitFor();
  await page.getByRole("button", { name: "Fermer" }).click();
});

test("the consolidated workbook, the lines and the page to print go out", async () => {
  const bytes = await downloaded("Télécharger la synthèse (Excel)");
  const { data } = openXlsx(new Uint8Array(bytes));
  expect(data.sheets.map(({ name }) => name)).toContain("Synthèse");
  expect((await downloaded("Télécharger les lignes (CSV)")).toString()).toContain("Rives-de-Loue");
  expect((await downloaded("Télécharger la page à imprimer")).toString()).toContain("Total 2024");
});

test.each([
  ["light", 320],
  ["dark", 1280],
] as const)(
  "axe finds nothing, %s, %d px wide, and nothing overflows",
  async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 700 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${String(nodes[0]?.target)}`)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  },
  90_000,
);

test("works with the network cut, once loaded", async () => {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await page.setInputFiles("#files", FILES.slice(0, 2));
  await page.getByText(/plans? retenus?/).waitFor();
  await context.setOffline(false);
});

test("asks nothing of anybody else, breaks no policy, weighs little", () => {
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
  const weight = readdirSync(folder)
    .filter((file) => /^verifier.*\.(?:js|css|html)$/.test(file))
    .reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length, 0);
  expect(weight).toBeLessThan(250_000);
});
