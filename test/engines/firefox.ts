import puppeteer, { type Frame, type KeyInput } from "puppeteer-core";
import { asText, PANE, type Key, type Tab, type Where } from "./tab";

/** Firefox without a window, by WebDriver BiDi. */
export async function openFirefox(executablePath: string): Promise<Tab> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
  });
  const page = await browser.newPage();
  const frame = async (where: Where): Promise<Frame> => {
    if (where === "page") return page.mainFrame();
    const found = await (await page.$(PANE))?.contentFrame();
    if (!found) throw new Error("No pane.");
    return found;
  };
  const press = async (key: Key) => {
    if (key !== "All" && key !== "Paste") {
      await page.keyboard.press(key === "Space" ? " " : (key satisfies KeyInput));
      return;
    }
    await page.keyboard.down("Control");
    await page.keyboard.press(key === "All" ? "a" : "v");
    await page.keyboard.up("Control");
  };
  return {
    engine: await browser.version(),
    async open(address) {
      // It breaks off the loading of a page that is still at it, and says so of the new one.
      await page.goto(address).catch(() => page.goto(address));
    },
    async ask(where, asked, ...args) {
      return (await (await frame(where)).evaluate(asText(asked, args))) as ReturnType<typeof asked>;
    },
    async click(where, selector) {
      await (await frame(where)).click(selector);
    },
    async press(...keys) {
      for (const key of keys) await press(key);
    },
    close: () => browser.close(),
  };
}
