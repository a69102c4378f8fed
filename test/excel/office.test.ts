import { missingCapability } from "../../src/excel/capabilities";
import { markFindings } from "../../src/excel/marks";
import { openInBrowser, startOffice } from "../../src/excel/office";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { openBook, sheet } from "./workbooks";

const book = () => [sheet("Plan", [["a"]])];

describe("The start", () => {
  it("is told when Excel is there", async () => {
    await openBook(book());
    await expect(startOffice()).resolves.toBe("excel");
  });

  it("is given up when Office never says that it is ready", async () => {
    await openBook(book());
    const started = Office.onReady;
    Office.onReady = () => new Promise(() => undefined);
    await expect(startOffice(10)).resolves.toBe("silent");
    Office.onReady = started;
  });

  it("says when office.js was not loaded", async () => {
    await openBook(book());
    const library = Office;
    Reflect.deleteProperty(globalThis, "Office");
    await expect(startOffice()).resolves.toBe("absent");
    Object.assign(globalThis, { Office: library });
  });
});

describe("What this Excel can do", () => {
  it.each(["2021", "2024", "365", "web"] as const)("is enough in Excel %s", async (excel) => {
    const { data } = await openBook(book(), { excel });
    expect(missingCapability()).toBeNull();
    expect((await readWorkbook()).sheets).toHaveLength(1);
    const cells = [{ sheet: "Plan", row: 1, column: 1 }];
    await markFindings([{ severity: "blocking", cells }]);
    await markFindings([{ severity: "info", cells }]);
    expect(data.sheets[0]?.conditionalFormats).toHaveLength(1);
  });

  it("is not enough in Excel 2019, which is told what is missing", async () => {
    await openBook(book(), { excel: "2019" });
    expect(missingCapability()).toContain("il faut Excel 2021, Microsoft 365 ou Excel sur le web");
  });
});

describe("An address", () => {
  const address = "https://ec.europa.eu/eusurvey/runner/x?a=1";
  const given: string[] = [];
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "open");
    given.length = 0;
  });

  /** A browser that opens, or one that blocks pop-ups; and the window that it opens. */
  function browser(opened: object | null): void {
    const open = (url: string) => {
      given.push(`fenêtre ${url}`);
      return opened;
    };
    Object.assign(globalThis, { open });
    Office.context.ui.openBrowserWindow = (url: string) => {
      given.push(`Excel ${url}`);
    };
  }

  it("is opened by Excel itself on the desktop", async () => {
    await openBook(book(), { excel: "365" });
    browser(null);
    expect(openInBrowser(address)).toBe(true);
    expect(given).toEqual([`Excel ${address}`]);
  });

  it("is opened in a tab on the web, which can't reach the pane", async () => {
    await openBook(book(), { excel: "web" });
    const tab = { opener: "le volet" };
    browser(tab);
    expect(openInBrowser(address)).toBe(true);
    expect(given).toEqual([`fenêtre ${address}`]);
    expect(tab.opener).toBeNull();
  });

  it("is opened in a tab by a desktop Excel that can't do it itself", async () => {
    await openBook(book(), { excel: "365" });
    browser({});
    const isSetSupported = (name: string) => name !== "OpenBrowserWindowApi";
    Object.assign(Office.context.requirements, { isSetSupported });
    expect(openInBrowser(address)).toBe(true);
    expect(given).toEqual([`fenêtre ${address}`]);
  });

  it("that pop-up blocking keeps closed is said not to be open", async () => {
    await openBook(book(), { excel: "web" });
    browser(null);
    expect(openInBrowser(address)).toBe(false);
  });
});
