import { EXCELS, ExcelHost } from "../../src/standin";
import { loadOfficeJs, runCommand } from "../../src/standin/node";
import { errorOf, open, settled, sheet, workbook } from "./samples";

describe("requirement sets", () => {
  test.each([
    ["2019", ["1.7"], ["1.8", "1.9"]],
    ["2021", ["1.9", "1.14"], ["1.15"]],
    ["2024", ["1.17"], ["1.18"]],
    ["365", ["1.18", "1.20"], ["1.99", "2.1"]],
    ["web", ["1.18", "1.21"], ["1.99"]],
  ] as const)("of Excel %s", async (excel, has, lacks) => {
    const { Office } = await open(sheet("P"), { excel });
    const { requirements } = Office.context;
    for (const set of has) expect(requirements.isSetSupported("ExcelApi", set)).toBe(true);
    for (const set of lacks) expect(requirements.isSetSupported("ExcelApi", set)).toBe(false);
    expect(requirements.isSetSupported("ExcelApiOnline", "1.1")).toBe(excel === "web");
    expect(requirements.isSetSupported("NothingKnown")).toBe(false);
  });

  const newer: [string, number, (one: Excel.Worksheet) => unknown][] = [
    ["Worksheet.getRanges", 9, (one) => one.getRanges("A1").load("address")],
    [
      "Range.getRowProperties",
      9,
      (one) => one.getRange("A1").getRowProperties({ rowHidden: true }),
    ],
    [
      "Range.getMergedAreasOrNullObject",
      13,
      (one) => one.getRange("A1").getMergedAreasOrNullObject(),
    ],
    [
      "ConditionalFormatCollection.getItemOrNullObject",
      14,
      (one) => one.getRange("A1").conditionalFormats.getItemOrNullObject("x"),
    ],
    [
      "Worksheet._RegisterProtectionChangedEvent",
      14,
      (one) => one.onProtectionChanged.add(() => Promise.resolve()),
    ],
  ];
  const levels = { "2019": 7, "2021": 14, "2024": 17, "365": 20, web: 21 };
  test.each(
    newer.flatMap(([name, since, use]) =>
      EXCELS.map((excel) => [name, excel, since, use] as const),
    ),
  )("%s in Excel %s", async (name, excel, since, use) => {
    const { Excel } = await open(sheet("P"), { excel });
    const batch = Excel.run(async (context) => {
      use(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    if (since <= levels[excel]) return batch;
    const error = await errorOf(batch);
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain(name);
  });
});

describe("Office", () => {
  test("is ready, in a French Excel", async () => {
    const { Office } = await open(sheet("P"));
    const seen: unknown[] = [];
    const info = await Office.onReady((ready) => {
      seen.push(ready);
    });
    expect(info).toEqual({ host: Office.HostType.Excel, platform: Office.PlatformType.PC });
    expect(seen).toEqual([info]);
    expect(Office.context.displayLanguage).toBe("fr-FR");
    expect(Office.context.officeTheme.bodyBackgroundColor).toMatch(/^#/);
  });

  test("may never be ready, when Excel restores a pane", async () => {
    const host = new ExcelHost(workbook(sheet("P")));
    const { Office } = await loadOfficeJs(host, new Promise(() => undefined));
    const first = await Promise.race([Office.onReady(), settled().then(() => "silent")]);
    expect(first).toBe("silent");
  });

  test("is set as a global, with Excel and OfficeExtension", async () => {
    const loaded = await open(sheet("P"));
    expect([Office, Excel, OfficeExtension]).toEqual([
      loaded.Office,
      loaded.Excel,
      loaded.OfficeExtension,
    ]);
  });

  test("runs the function of a ribbon button until it says that it is done", async () => {
    const { Office } = await open(sheet("P"));
    const done: string[] = [];
    Office.actions.associate("verifier", (event: Office.AddinCommands.Event) => {
      void Promise.resolve().then(() => {
        done.push("vérifié");
        event.completed();
      });
    });
    await runCommand("verifier");
    expect(done).toEqual(["vérifié"]);
    await expect(runCommand("inconnu")).rejects.toThrow("inconnu");
  });

  test("can open no dialog, and says so", async () => {
    const { Office } = await open(sheet("P"));
    const result = await new Promise<Office.AsyncResult<Office.Dialog>>((resolve) => {
      Office.context.ui.displayDialogAsync("https://localhost/", resolve);
    });
    expect(result.status).toBe(Office.AsyncResultStatus.Failed);
  });
});
