import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import { columnNumber } from "../../src/plan/address";
import { SAMPLES } from "../../src/page/samples";
import { openXlsx } from "../../src/standin/saving";
import { launchChromium } from "./chromium";
import { startServer, type Server } from "./server";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A server and a browser, for all the tests of a file. */
export interface Bench {
  readonly browser: Browser;
  readonly server: Server;
  /** Done to each new tab before anything is loaded. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
  /** Each opening has a new tab: one measures in it, or changes it for good. */
  readonly isTabNew?: boolean;
}

export async function startBench(started = startServer()): Promise<Bench> {
  const server = await started;
  return { server, browser: await launchChromium() };
}

export async function stopBench(bench: Bench | undefined): Promise<void> {
  await bench?.browser.close();
  await bench?.server.stop();
}

type TabOptions = NonNullable<Parameters<Browser["newContext"]>[0]>;

/** A tab that a test has left, and what it was opened with. */
interface LeftTab {
  readonly page: Page;
  readonly options: string;
}

/** By browser: a tab that is taken over costs half of a new one, and most of a test is its tab. */
const leftTabs = new WeakMap<Browser, LeftTab>();

/** As a new tab of these options is; answers false where it cannot be made so. */
async function madeNew(page: Page, options: TabOptions): Promise<boolean> {
  const context = page.context();
  try {
    page.removeAllListeners();
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await context.unrouteAll({ behavior: "ignoreErrors" });
    for (const other of context.pages()) if (other !== page) await other.close();
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    // It lets go of what it holds, and its workers end.
    await page.goto("about:blank");
    await context.clearPermissions();
    await context.grantPermissions(options.permissions ?? []);
    await page.emulateMedia({
      colorScheme: options.colorScheme ?? "light",
      forcedColors: options.forcedColors ?? "none",
      reducedMotion: options.reducedMotion ?? "no-preference",
    });
    await page.setViewportSize(options.viewport ?? VIEWPORT);
    return true;
  } catch {
    return false;
  }
}

const VIEWPORT = { width: 1280, height: 800 };

async function newTab(
  browser: Browser,
  options: TabOptions,
  isFirstOpening: boolean,
  prepare: Bench["prepare"],
): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "fr-FR", ...options });
  context.setDefaultTimeout(10_000);
  await prepare?.(context);
  if (!isFirstOpening) {
    await context.addInitScript(() => {
      localStorage.setItem("plan-action.accueil", "oui");
    });
  }
  return context.newPage();
}

/** The workbench's page in a tab of its own, as its user sees it. */
export class Workbench {
  readonly pane: FrameLocator;
  /** What went wrong in the page without being shown. */
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    address: string,
    /** What its tab was opened with, where another may take it over. */
    private readonly options: TabOptions | null,
  ) {
    this.pane = page.getByTitle("Contrôle du plan d'action").contentFrame();
    page.on("pageerror", (error) => this.errors.push(error.message));
    // A violation of the content security policy is told here too.
    page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
    });
    page.on("request", (request) => {
      if (!isOurs(request.url(), address)) this.errors.push(`asked for ${request.url()}`);
    });
  }

  /** Opens the page in a new tab and waits for its first plan. */
  static async open(
    { browser, server, prepare, isTabNew = false }: Bench,
    options: TabOptions = {},
    isFirstOpening = false,
  ): Promise<Workbench> {
    const isShared = !isTabNew && !isFirstOpening && prepare === undefined;
    const left = leftTabs.get(browser);
    const isLike = isShared && left?.options === JSON.stringify(options);
    if (left && isLike) leftTabs.delete(browser);
    const page =
      (isLike ? left.page : null) ?? (await newTab(browser, options, isFirstOpening, prepare));
    const workbench = new Workbench(page, server.address, isShared ? options : null);
    await page.goto(server.address);
    await workbench.cell("A1").waitFor();
    return workbench;
  }

  async close(): Promise<void> {
    const { page, options } = this;
    const browser = page.context().browser();
    if (browser && options && !leftTabs.has(browser) && (await madeNew(page, options))) {
      leftTabs.set(browser, { page, options: JSON.stringify(options) });
    } else await page.context().close();
  }

  /** A cell that is drawn; its name starts with its address. */
  cell(address: string): Locator {
    return this.page.getByRole("gridcell", { name: new RegExp(`^${address}(?!\\d)`) });
  }

  /** The same, when it is selected. */
  selected(address: string): Locator {
    return this.cell(address).and(this.page.getByRole("gridcell", { selected: true }));
  }

  /** The same, when a mark is drawn over it. */
  marked(address: string): Locator {
    return this.page.getByRole("gridcell", { name: new RegExp(`^${address}(?!\\d).*, surligné$`) });
  }

  /** The findings listed in the pane; causes and doubts stand before them in lists of their own. */
  findings(): Locator {
    return this.pane.locator(
      '[role=list]:not([aria-label="Causes"]):not([aria-label="À départager"]) [role=listitem]',
    );
  }

  async background(address: string): Promise<string> {
    return this.cell(address).evaluate((cell) => getComputedStyle(cell).backgroundColor);
  }

  /** The text that the cell shows. */
  async text(address: string): Promise<string> {
    await this.goTo(address);
    return (await this.cell(address).innerText()).trim();
  }

  /** Selects a cell by its address, wherever it stands. */
  async goTo(address: string): Promise<void> {
    const box = this.page.getByRole("textbox", { name: "Zone Nom" });
    await box.fill(address);
    await box.press("Enter");
    await this.selected(address.split(":")[0] ?? address).waitFor();
  }

  async choose(sample: string): Promise<void> {
    await this.page.getByLabel("Exemples").selectOption({ label: sample });
    const file = SAMPLES.find(({ title }) => title === sample)?.file ?? sample;
    await this.page.getByText(file, { exact: true }).waitFor();
  }

  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: "Ouvrir un classeur…" }).click();
    await (await chooser).setFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
  }

  /** « Enregistrer sous… »: the file that the browser gets. */
  async save(): Promise<{ name: string; bytes: Uint8Array }> {
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Enregistrer sous…" }).click();
    const file = await download;
    return {
      name: file.suggestedFilename(),
      bytes: new Uint8Array(await readFile(await file.path())),
    };
  }

  /** Closes the pane and opens it anew: it starts from nothing, as in Excel. */
  async reopenPane(): Promise<void> {
    await this.page.getByRole("button", { name: "Fermer le volet" }).click();
    await this.page.getByRole("button", { name: "Contrôle", pressed: false }).click();
  }

  /** Gives the pane that width and height, in pixels, as Excel's window would. */
  async sizePane(width: number, height: number): Promise<void> {
    const frame = this.page.getByTitle("Contrôle du plan d'action");
    await this.page.getByRole("complementary").evaluate((pane, pixels) => {
      pane.style.width = `${String(pixels)}px`;
    }, width);
    const inPage = this.page.viewportSize()?.height ?? 0;
    const chrome = inPage - ((await frame.boundingBox())?.height ?? 0);
    await this.page.setViewportSize({ width: 1280, height: Math.round(height + chrome) });
  }

  /** How many pixels the pane would have to scroll sideways for all to be seen; 0 when it fits. */
  async sidewaysScroll(): Promise<number> {
    return this.pane.locator("#pane").evaluate(({ ownerDocument: { documentElement: root } }) => {
      const panels = [root, ...root.querySelectorAll("main, [role=tabpanel]")];
      return Math.max(...panels.map((panel) => panel.scrollWidth - panel.clientWidth));
    });
  }

  /** The pane alone, for looking at. */
  async panePicture(name: string): Promise<void> {
    const frame = this.page.getByTitle("Contrôle du plan d'action");
    await frame.screenshot({ path: path.resolve("test-results", `${name}.png`) });
  }

  /** For looking at: test-results/ is not kept. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: path.resolve("test-results", `${name}.png`) });
  }
}

/** Nothing is asked of another host; `blob:` and `data:` come from the page itself. */
function isOurs(url: string, address: string): boolean {
  return /^(blob|data|about):/.test(url) || new URL(url).origin === new URL(address).origin;
}

export async function fixture(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path.resolve("test/fixtures", name)));
}

/** The value of a cell in a saved file, its address as Excel writes it. */
export function valueIn(bytes: Uint8Array, sheet: string, address: string): unknown {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const found = openXlsx(bytes).data.sheets.find(({ name }) => name === sheet);
  return found?.rows.get(Number(row) - 1)?.get(columnNumber(letters) - 1)?.value ?? null;
}
