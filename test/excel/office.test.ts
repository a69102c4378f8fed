import { missingCapability } from "../../src/excel/capabilities";
import { markFindings } from "../../src/excel/marks";
import { startOffice } from "../../src/excel/office";
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
