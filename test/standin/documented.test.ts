import { errorOf, open, settled, sheet, STYLE, workbook } from "./samples";
import type { OtherFormatData } from "../../src/files/workbook/data";
import { ExcelHost, type HostOptions } from "../../src/standin";
import { loadOfficeJs } from "../../src/standin/node";

/** What Microsoft's documentation says of Excel, a test each, under the name of the page that says it. */

type Book = Excel.Workbook;

/** Runs a batch on a workbook of one sheet. */
async function batch<T>(
  run: (book: Book, sync: () => Promise<void>) => Promise<T>,
  options: HostOptions = {},
  rows: Parameters<typeof sheet>[1] = [
    ["a", 1],
    [2, "b"],
  ],
): Promise<T> {
  const { Excel } = await open(sheet("P", rows), options);
  return Excel.run((context) => run(context.workbook, () => context.sync()));
}

const range = (book: Book, address: string) => book.worksheets.getFirst().getRange(address);

describe("excel-add-ins-ranges-unbounded", () => {
  it.each(["C:C", "A:F", "2:2", "1:4"])(
    "cell-level properties of %s are null, address and cellCount are valid",
    (address) =>
      batch(async (book, sync) => {
        const one = range(book, address);
        one.load("values,formulas,text,numberFormat,address,cellCount");
        await sync();
        expect([one.values, one.formulas, one.text, one.numberFormat]).toEqual([
          null,
          null,
          null,
          null,
        ]);
        expect(one.address).toBe(`P!${address}`);
        expect(one.cellCount).toBeGreaterThan(0);
      }),
  );

  it.each(["values", "formulas", "numberFormat"] as const)(
    "%s of an unbounded range can't be set",
    async (property) => {
      const failing = batch(async (book, sync) => {
        range(book, "A:B")[property] = [["Due Date"]];
        await sync();
      });
      expect((await errorOf(failing)).code).toBe("InvalidArgument");
    },
  );
});

describe("resource-limits-and-performance-optimization", () => {
  const read = (address: string, options: HostOptions) =>
    batch(async (book, sync) => {
      const one = range(book, address).load("values");
      await sync();
      return one.values;
    }, options);

  it("a range is limited to 5,000,000 cells: null or an error", async () => {
    expect(await read("A1:E1000001", { isNullBeyondLimit: true })).toBeNull();
    expect((await errorOf(read("A1:E1000001", {}))).code).toBe("RangeExceedsLimit");
  });

  it("Excel on the web refuses requests and responses of more than 5 MB, others don't", async () => {
    const rows = Array.from({ length: 120 }, () => ["x".repeat(30_000)]);
    const answer = (options: HostOptions) =>
      batch(
        async (book, sync) => {
          const one = range(book, "A1:A120").load("values,formulas");
          await sync();
          return one.values.length;
        },
        options,
        rows,
      );
    const request = batch(
      async (book, sync) => {
        range(book, "A1:A200").values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
        await sync();
      },
      { excel: "web" },
    );
    expect((await errorOf(answer({ excel: "web" }))).code).toBe("ResponsePayloadSizeLimitExceeded");
    expect((await errorOf(request)).code).toBe("RequestPayloadSizeLimitExceeded");
    expect(await answer({ excel: "365" })).toBe(120);
  });
});

describe("excel-add-ins-troubleshooting", () => {
  const without: [string, string, (book: Book) => unknown][] = [
    [
      "Range.select",
      "GeneralException",
      (book) => {
        range(book, "A1").select();
      },
    ],
    [
      "Worksheet.activate",
      "GeneralException",
      (book) => {
        book.worksheets.getLast().activate();
      },
    ],
    [
      "Worksheet.delete",
      "InvalidSelection",
      (book) => {
        book.worksheets.getLast().delete();
      },
    ],
    ["Workbook.getActiveCell", "InvalidSelection", (book) => book.getActiveCell().load("address")],
    [
      "Workbook.getSelectedRange",
      "InvalidSelection",
      (book) => book.getSelectedRange().load("address"),
    ],
    [
      "Workbook.getSelectedRanges",
      "InvalidSelection",
      (book) => book.getSelectedRanges().load("address"),
    ],
    ["WorksheetCollection.add", "GeneralException", (book) => book.worksheets.add("N")],
    [
      "WorksheetFreezePanes.freezeRows",
      "GeneralException",
      (book) => {
        book.worksheets.getFirst().freezePanes.freezeRows(1);
      },
    ],
    [
      "WorksheetFreezePanes.unfreeze",
      "GeneralException",
      (book) => {
        book.worksheets.getFirst().freezePanes.unfreeze();
      },
    ],
    [
      "WorksheetFreezePanes.getLocationOrNullObject",
      "GeneralException",
      (book) => book.worksheets.getFirst().freezePanes.getLocationOrNullObject().load("address"),
    ],
  ];
  it.each(without)("%s is %s while another workbook has the focus", async (_, code, use) => {
    const { Excel, host } = await open([sheet("P", [["a"]]), sheet("Q")]);
    const ask = () =>
      Excel.run(async (context) => {
        use(context.workbook);
        await context.sync();
      });
    host.user.setFocus(false);
    expect((await errorOf(ask())).code).toBe(code);
    host.user.setFocus(true);
    await ask();
  });

  it("an address of more than 8,192 characters is cut there", () =>
    batch(async (book, sync) => {
      const list = Array.from({ length: 2_000 }, (_, i) => `A${String(i + 1_000)}`);
      const areas = book.worksheets.getFirst().getRanges(list.join(",")).load("areaCount");
      await sync();
      // Six characters each, the comma included; of the last one only « A2 » is left.
      expect(areas.areaCount).toBe(Math.ceil(8_192 / 6));
    }));
});

describe("excel-add-ins-multiple-ranges", () => {
  it("addresses are joined by a comma and a space", () =>
    batch(async (book, sync) => {
      const areas = book.worksheets
        .getFirst()
        .getRanges("F3:F5, H:H")
        .load("address,isEntireColumn");
      await sync();
      expect(areas.address).toBe("P!F3:F5, P!H:H");
      expect(areas.isEntireColumn).toBe(false);
    }));
});

describe("Excel.Worksheet", () => {
  it.each(["A1:B2, A5:B5", "A1:B2; A5:B5", "A1:B2,A5:B5"])("getRanges takes %s", (addresses) =>
    batch(async (book, sync) => {
      const areas = book.worksheets.getFirst().getRanges(addresses).load("address");
      await sync();
      expect(areas.address).toBe("P!A1:B2, P!A5:B5");
    }),
  );

  it("getRanges of a name, which the stand-in doesn't know, is refused with its name", async () => {
    const failing = batch(async (book, sync) => {
      book.worksheets.getFirst().getRanges("A1, Total_FIR").load("address");
      await sync();
    });
    const error = await errorOf(failing);
    expect([error.code, error.message]).toEqual([
      "ApiNotFound",
      expect.stringContaining("Total_FIR"),
    ]);
  });

  it("getUsedRange of a blank sheet is its top left cell", () =>
    batch(
      async (book, sync) => {
        const used = book.worksheets.getFirst().getUsedRange().load("address");
        await sync();
        expect(used.address).toBe("P!A1");
      },
      {},
      [],
    ));
});

describe("Excel.Range", () => {
  it("getUsedRange without a used cell is ItemNotFound, a null object for who asks for one", async () => {
    const used = (book: Book) => range(book, "X1:Z9").getUsedRange(true).load("address");
    const failing = batch(async (book, sync) => {
      used(book);
      await sync();
    });
    expect((await errorOf(failing)).code).toBe("ItemNotFound");
    await batch(async (book, sync) => {
      const none = range(book, "X1:Z9").getUsedRangeOrNullObject(true);
      await sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it.each([
    ["19-8-2025", "19-8-2025"],
    ["2025-08-19", 45_888],
    ["12,5", "12,5"],
  ])("values: %s is stored as %s, whatever the user's locale", (entered, stored) =>
    batch(async (book, sync) => {
      const one = range(book, "D1");
      one.values = [[entered]];
      one.load("values");
      await sync();
      expect(one.values).toEqual([[stored]]);
    }),
  );

  it("values: an error reads as its string, which valueTypes tells from a text", () =>
    batch(
      async (book, sync) => {
        const cells = range(book, "A1:B1").load("values,valueTypes");
        await sync();
        expect(cells.values).toEqual([["#N/A", "#N/A"]]);
        expect(cells.valueTypes).toEqual([["Error", "String"]]);
      },
      {},
      [[{ value: "#N/A", isError: true, style: STYLE.plain }, "#N/A"]],
    ));

  it("getMergedAreas fails to return more than 512", async () => {
    const one = sheet("P", [["a"]]);
    one.merges = Array.from({ length: 513 }, (_, i) => ({
      top: 2 * i,
      left: 0,
      bottom: 2 * i + 1,
      right: 0,
    }));
    const { Excel } = await open(one);
    const failing = Excel.run(async (context) => {
      range(context.workbook, "A1:A2000").getMergedAreasOrNullObject().load("address");
      await context.sync();
    });
    expect((await errorOf(failing)).code).toBe("GeneralException");
  });
});

describe("Excel.ConditionalFormatCollection", () => {
  const scale: OtherFormatData = {
    id: "theirs",
    type: "colorScale",
    areas: [{ top: 0, left: 0, bottom: 9, right: 0 }],
    stopIfTrue: false,
    priority: 1,
  };
  async function withScale() {
    const one = { ...sheet("P", [["a"]]), otherFormats: [scale] };
    return open(one);
  }

  it("lists the formats of every kind, in their priority", async () => {
    const { Excel } = await withScale();
    await Excel.run(async (context) => {
      const formats = range(context.workbook, "A1").conditionalFormats;
      const added = formats.add(Excel.ConditionalFormatType.custom);
      added.custom.rule.formula = "=TRUE";
      formats.load("items/type,items/priority,items/customOrNullObject/rule/formula");
      await context.sync();
      expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([
        ["Custom", 0],
        ["ColorScale", 1],
      ]);
      expect(formats.items[1]?.customOrNullObject.isNullObject).toBe(true);
    });
  });

  it.each<[string, (formats: Excel.ConditionalFormatCollection) => void]>([
    [
      "ConditionalFormat.delete (ColorScale)",
      (formats) => {
        formats.getItem("theirs").delete();
      },
    ],
    [
      "ConditionalFormatCollection.clearAll",
      (formats) => {
        formats.clearAll();
      },
    ],
  ])("%s is refused with its name: the file's own rule stays", async (name, change) => {
    const { Excel, data } = await withScale();
    const failing = Excel.run(async (context) => {
      change(range(context.workbook, "A1").conditionalFormats);
      await context.sync();
    });
    expect((await errorOf(failing)).message).toContain(name);
    expect(data.sheets[0]?.otherFormats).toEqual([scale]);
  });
});

describe("open-browser-window-api-requirement-sets", () => {
  it("OpenBrowserWindowApi is not there on the web", async () => {
    const web = await open(sheet("P"), { excel: "web" });
    expect(web.Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")).toBe(
      false,
    );
    expect(Reflect.has(web.Office.context.ui, "openBrowserWindow")).toBe(false);
    const desktop = await open(sheet("P"), { excel: "365" });
    expect(desktop.Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")).toBe(
      true,
    );
  });
});

describe("excel-api-requirement-sets", () => {
  it("Excel on the web has ExcelApi 1.21", async () => {
    const { Office } = await open(sheet("P"), { excel: "web" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.21")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.22")).toBe(false);
  });
});

describe("excel-add-ins-events", () => {
  it("a co-author's change comes with the source « Remote », one's own with « Local »", async () => {
    const host = new ExcelHost(workbook(sheet("P", [["a"]])));
    const { Excel } = await loadOfficeJs(host);
    const sources: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        sources.push(event.source);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.user.edit("P", 0, 0, "b");
    host.user.coauthorEdit("P", 0, 0, "c");
    await settled();
    expect(sources).toEqual(["Local", "Remote"]);
  });
});
