import { errorOf, open, sheet } from "./samples";

describe("settings", () => {
  test("are kept in the workbook as JSON, found again, changed and deleted", async () => {
    const { Excel, data } = await open(sheet("P"));
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("marks", [{ id: "x", sheet: "P" }]);
      settings.add("other", true);
      const marks = settings.getItem("marks").load("key,value");
      const none = settings.getItemOrNullObject("none");
      const count = settings.getCount();
      await context.sync();
      expect(marks.value).toEqual([{ id: "x", sheet: "P" }]);
      expect(none.isNullObject).toBe(true);
      expect(count.value).toBe(2);
    });
    expect(data.settings.get("other")).toBe(true);
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("marks", 3);
      settings.getItem("other").delete();
      settings.load("items/key,items/value");
      await context.sync();
      expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([
        ["marks", 3],
      ]);
    });
    expect([...data.settings]).toEqual([["marks", 3]]);
  });
});

describe("sheets", () => {
  test("are added, renamed, moved, hidden and deleted", async () => {
    const { Excel, data } = await open([sheet("Un"), sheet("Deux")]);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const third = worksheets.add("Trois");
      third.position = 0;
      worksheets.getItem("Un").name = "Plan d'action";
      worksheets.getItem("deux").visibility = "Hidden";
      const visible = worksheets.getCount(true);
      const next = worksheets.getItem("Plan d'action").getNextOrNullObject(true);
      const last = worksheets.getLast().load("name");
      await context.sync();
      expect(visible.value).toBe(2);
      expect(next.isNullObject).toBe(true);
      expect(last.name).toBe("Deux");
      worksheets.getItem("Trois").delete();
      await context.sync();
    });
    expect(data.sheets.map(({ name }) => name)).toEqual(["Plan d'action", "Deux"]);
  });

  test("a name changes in the formulas that use it", async () => {
    const formula = { value: 1, formula: "=Un!A1+SUM(Un!A:A)", style: 0 };
    const { Excel, data } = await open([sheet("Un", [[1]]), sheet("Deux", [[formula]])]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Un").name = "Plan d'action";
      await context.sync();
    });
    expect(data.sheets[1]?.rows.get(0)?.get(0)?.formula).toBe(
      "='Plan d''action'!A1+SUM('Plan d''action'!A:A)",
    );
  });

  test.each([
    [
      "a name that is taken",
      (book: Excel.Workbook) => book.worksheets.add("DEUX"),
      "InvalidArgument",
    ],
    [
      "a name with a slash",
      (book: Excel.Workbook) => book.worksheets.add("1/2"),
      "InvalidArgument",
    ],
    [
      "a name of 32 letters",
      (book: Excel.Workbook) => book.worksheets.add("x".repeat(32)),
      "InvalidArgument",
    ],
    [
      "hiding the last one",
      (book: Excel.Workbook) => {
        book.worksheets.getItem("Un").visibility = "Hidden";
        book.worksheets.getItem("Deux").visibility = "Hidden";
      },
      "InvalidOperation",
    ],
  ])("%s is refused", async (_, change, code) => {
    const { Excel } = await open([sheet("Un"), sheet("Deux")]);
    const error = await errorOf(
      Excel.run(async (context) => {
        change(context.workbook);
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });

  test("are told apart by ids that stay when names change", async () => {
    const { Excel, host } = await open([sheet("Un"), sheet("Deux")]);
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getItem("Un").load("id");
      await context.sync();
      host.user.renameSheet("Un", "Plan");
      one.load("name");
      const again = context.workbook.worksheets.getItem(one.id).load("name");
      await context.sync();
      expect([one.name, again.name]).toEqual(["Plan", "Plan"]);
    });
  });

  test("keep frozen rows", async () => {
    const { Excel, data } = await open(sheet("Un"));
    await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getFirst();
      freezePanes.freezeRows(3);
      const location = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(location.address).toBe("Un!1:3");
    });
    expect(data.sheets[0]?.frozenRows).toBe(3);
  });
});

describe("the selection", () => {
  test("is what the user, or the add-in, selected", async () => {
    const { Excel, host } = await open([sheet("Un"), sheet("Deux")]);
    host.user.select("Deux", "B2:C3,E5");
    await Excel.run(async (context) => {
      const areas = context.workbook.getSelectedRanges().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(areas.address).toBe("Deux!B2:C3, Deux!E5");
      expect(cell.address).toBe("Deux!B2");
      expect(active.name).toBe("Deux");
      context.workbook.worksheets.getItem("Un").getRange("D4").select();
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(range.address).toBe("Un!D4");
    });
    expect(host.book.activeSheet.name).toBe("Un");
  });

  test("of several areas is no single range", async () => {
    const { Excel, host } = await open(sheet("Un"));
    host.user.select("Un", "A1,C3");
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.getSelectedRange().load("address");
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidSelection");
  });
});

test("a French Excel says so", async () => {
  const { Excel } = await open(sheet("P"), { name: "plan.xlsx" });
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator,cultureInfo/name,calculationMode");
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate("Full");
    context.workbook.load("name");
    await context.sync();
    expect(application.decimalSeparator).toBe(",");
    expect(application.cultureInfo.name).toBe("fr-FR");
    expect(context.workbook.name).toBe("plan.xlsx");
  });
});
