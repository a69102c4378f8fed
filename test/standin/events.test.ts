import { ExcelHost } from "../../src/standin";
import { loadOfficeJs } from "../../src/standin/node";
import { open, settled, sheet, workbook } from "./samples";

/** Listens to all changes of all sheets; gives what came, as it comes. */
async function listen(excel: typeof Excel): Promise<Excel.WorksheetChangedEventArgs[]> {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

describe("onChanged", () => {
  test("tells a user's edit, with what stood before and what stands now", async () => {
    const { Excel, host } = await open(sheet("P", [[1]]));
    const heard = await listen(Excel);
    host.user.edit("P", 0, 0, "12,5");
    await settled();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({
      type: "WorksheetChanged",
      changeType: "RangeEdited",
      address: "A1",
      source: "Local",
      triggerSource: "Unknown",
      details: { valueBefore: 1, valueAfter: 12.5, valueTypeAfter: "Double" },
    });
  });

  test.each<[string, (host: ExcelHost, excel: typeof Excel) => unknown, object]>([
    [
      "a write of the add-in",
      (_, excel) =>
        excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("B2:C3").values = [
            [1, 2],
            [3, 4],
          ];
          await context.sync();
        }),
      { address: "B2:C3", source: "Local", triggerSource: "ThisLocalAddin" },
    ],
    [
      "a co-author's edit",
      (host) => {
        host.user.coauthorEdit("P", 1, 1, "x");
      },
      { address: "B2", source: "Remote", triggerSource: "Unknown" },
    ],
    [
      "rows that come",
      (host) => {
        host.user.insertRows("P", 1, 2);
      },
      { address: "2:3", changeType: "RowInserted" },
    ],
    [
      "a row that goes",
      (host) => {
        host.user.deleteRows("P", 4);
      },
      { address: "5:5", changeType: "RowDeleted" },
    ],
  ])("tells %s", async (_, change, expected) => {
    const { Excel, host } = await open(sheet("P"));
    const heard = await listen(Excel);
    await change(host, Excel);
    await settled();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject(expected);
  });

  test("tells what an undo changed", async () => {
    const { Excel, host } = await open(sheet("P", [[1, 2]]));
    host.user.edit("P", 0, 1, "3");
    const heard = await listen(Excel);
    host.undo();
    await settled();
    expect(heard.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([
      ["B1", "Unknown"],
    ]);
  });

  test("gives the range that it speaks of", async () => {
    const { Excel, host } = await open(sheet("P"));
    const heard = await listen(Excel);
    host.user.edit("P", 2, 1, "a");
    await settled();
    await Excel.run(async (context) => {
      const range = heard[0]?.getRange(context).load("address,values");
      await context.sync();
      expect(range?.address).toBe("P!B3");
      expect(range?.values).toEqual([["a"]]);
    });
  });

  test("of one sheet says nothing of another", async () => {
    const { Excel, host } = await open([sheet("Un"), sheet("Deux")]);
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Un").onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.user.edit("Deux", 0, 0, "a");
    host.user.edit("Un", 4, 0, "a");
    await settled();
    expect(heard).toEqual(["A5"]);
  });

  test("says nothing any more once the handler is taken away", async () => {
    const { Excel, host } = await open(sheet("P"));
    const heard: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    handler.remove();
    await handler.context.sync();
    host.user.edit("P", 0, 0, "a");
    await settled();
    expect(heard).toEqual([]);
    expect(host.traffic.events).toBe(0);
  });

  test("doesn't say who triggered it in an Excel before 1.14", async () => {
    const { Excel, host } = await open(sheet("P"), { excel: "2019" });
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("P").onChanged.add((event) => {
        heard.push(event);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.user.edit("P", 0, 0, "a");
    await settled();
    expect(heard.map(({ triggerSource }) => triggerSource)).toEqual([undefined]);
  });

  test("of a workbook that is no longer open is forgotten", async () => {
    const { Excel } = await open(sheet("P"));
    const heard = await listen(Excel);
    const next = new ExcelHost(workbook(sheet("Q")));
    await loadOfficeJs(next);
    await listen(Excel);
    next.user.edit("Q", 0, 0, "a");
    await settled();
    expect(heard).toEqual([]);
  });
});

describe("other events", () => {
  test("the selection, of a sheet and of the workbook", async () => {
    const { Excel, host } = await open([sheet("Un"), sheet("Deux")]);
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { workbook: book } = context;
      book.onSelectionChanged.add(() => {
        heard.push("workbook");
        return Promise.resolve();
      });
      book.worksheets.onSelectionChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      book.worksheets.onActivated.add(({ type }) => {
        heard.push(type);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.user.select("Un", "B2");
    host.user.select("Deux", "C3:D4");
    await settled();
    expect(heard.sort()).toEqual(["B2", "C3:D4", "WorksheetActivated", "workbook", "workbook"]);
  });

  test("sheets that come, go and are protected", async () => {
    const { Excel, host } = await open(sheet("Un"));
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(({ type }) => Promise.resolve(heard.push(type)));
      worksheets.onDeleted.add(({ type }) => Promise.resolve(heard.push(type)));
      worksheets.onNameChanged.add(({ nameAfter }) => Promise.resolve(heard.push(nameAfter)));
      worksheets.onProtectionChanged.add(({ isProtected }) =>
        Promise.resolve(heard.push(`protected ${String(isProtected)}`)),
      );
      worksheets.onRowHiddenChanged.add(({ address }) => Promise.resolve(heard.push(address)));
      await context.sync();
    });
    host.user.addSheet("Deux");
    host.user.renameSheet("Deux", "Trois");
    host.user.setRowHidden("Trois", 4, true);
    host.user.setProtected("Trois", true);
    host.user.deleteSheet("Trois");
    await settled();
    expect(heard).toEqual(["WorksheetAdded", "Trois", "5:5", "protected true", "WorksheetDeleted"]);
  });
});
