import { STYLE, errorOf, open, settled, sheet } from "./samples";

describe("a protected sheet", () => {
  const protectedSheet = () => {
    const data = sheet("P", [["locked", { value: "free", style: STYLE.unlocked }]]);
    data.isProtected = true;
    return data;
  };

  test.each<[string, (one: Excel.Worksheet) => void]>([
    [
      "a locked cell",
      (one) => {
        one.getRange("A1").values = [[1]];
      },
    ],
    [
      "a range with a locked cell",
      (one) => {
        one.getRange("A1:B1").values = [[1, 2]];
      },
    ],
    [
      "a formula",
      (one) => {
        one.getRange("A1").formulas = [["=1"]];
      },
    ],
    [
      "a number format",
      (one) => {
        one.getRange("B1").numberFormat = [["0"]];
      },
    ],
    [
      "a fill",
      (one) => {
        one.getRange("B1").format.fill.color = "red";
      },
    ],
    [
      "a conditional format",
      (one) => {
        one.getRange("B1").conditionalFormats.add("Custom");
      },
    ],
    [
      "an inserted row",
      (one) => {
        one.getRange("1:1").insert("Down");
      },
    ],
    [
      "a hidden row",
      (one) => {
        one.getRange("1:1").rowHidden = true;
      },
    ],
    [
      "a merge",
      (one) => {
        one.getRange("B1:C1").merge();
      },
    ],
    [
      "a cleared cell",
      (one) => {
        one.getRange("A1").clear();
      },
    ],
  ])("%s is AccessDenied", async (_, write) => {
    const { Excel, data, host } = await open(protectedSheet());
    const before = structuredClone(data.sheets);
    const error = await errorOf(
      Excel.run(async (context) => {
        write(context.workbook.worksheets.getFirst());
        await context.sync();
      }),
    );
    expect(error.code).toBe("AccessDenied");
    expect(data.sheets).toEqual(before);
    expect(host.undoEntries).toEqual([]);
  });

  test("lets an unlocked cell be written, and all be read", async () => {
    const { Excel } = await open(protectedSheet());
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getFirst();
      one.getRange("B1").values = [["new"]];
      const range = one.getRange("A1:B1").load("values");
      one.load("protection/protected");
      await context.sync();
      expect(range.values).toEqual([["locked", "new"]]);
      expect(one.protection.protected).toBe(true);
    });
  });

  test("can be protected by the add-in, once", async () => {
    const { Excel, data } = await open(sheet("P"));
    const error = await errorOf(
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getFirst();
        protection.protect({ allowFormatCells: false });
        protection.protect();
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
    expect(data.sheets[0]?.isProtected).toBe(true);
  });
});

describe("a cell being edited", () => {
  const read = (excel: typeof Excel, options = {}) =>
    excel.run(options, async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await context.sync();
      return range.values;
    });

  test("makes a request fail", async () => {
    const { Excel, host } = await open(sheet("P", [[1]]));
    host.beginCellEdit();
    expect((await errorOf(read(Excel))).code).toBe("InvalidOperationInCellEditMode");
    host.endCellEdit();
    expect(await read(Excel)).toEqual([[1]]);
  });

  test("makes a request wait that asks to", async () => {
    const { Excel, host } = await open(sheet("P", [[1]]));
    host.beginCellEdit();
    const reading = read(Excel, { delayForCellEdit: true });
    const first = await Promise.race([reading, settled().then(() => "waits")]);
    expect(first).toBe("waits");
    host.user.edit("P", 0, 0, "2");
    host.endCellEdit();
    expect(await reading).toEqual([[2]]);
  });
});

describe("an Excel in trouble", () => {
  const touch = (excel: typeof Excel) =>
    excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
      return context.workbook.name;
    });

  test("never answers while it hangs", async () => {
    const { Excel, host } = await open(sheet("P"), { name: "plan.xlsx" });
    host.faults.hang();
    const hanging = touch(Excel);
    expect(await Promise.race([hanging, settled().then(() => "hangs")])).toBe("hangs");
    host.faults.recover({ answerHeld: true });
    expect(await hanging).toBe("plan.xlsx");
  });

  test("fails at the nth request, once", async () => {
    const { Excel, host } = await open(sheet("P"), { name: "plan.xlsx" });
    host.faults.fail("GeneralException", 2);
    expect(await touch(Excel)).toBe("plan.xlsx");
    expect((await errorOf(touch(Excel))).code).toBe("GeneralException");
    expect(await touch(Excel)).toBe("plan.xlsx");
  });

  test("answers late", async () => {
    const { Excel, host } = await open(sheet("P"), { name: "plan.xlsx" });
    host.faults.delay(30);
    const late = touch(Excel);
    expect(await Promise.race([late, settled().then(() => "late")])).toBe("late");
    expect(await late).toBe("plan.xlsx");
  });

  test("doesn't select while another workbook has the focus", async () => {
    const { Excel, host } = await open(sheet("P"));
    const select = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("C3").select();
        await context.sync();
      });
    host.user.setFocus(false);
    expect((await errorOf(select())).code).toBe("GeneralException");
    host.user.setFocus(true);
    await select();
    expect(host.book.selection.areas).toEqual([{ top: 2, left: 2, bottom: 2, right: 2 }]);
  });

  test("refuses more than 5 MB on the web, either way", async () => {
    const { Excel } = await open(sheet("P"), { excel: "web" });
    const long = "x".repeat(30_000);
    const write = (rows: number) =>
      Excel.run(async (context) => {
        const address = `A1:A${String(rows)}`;
        const range = context.workbook.worksheets.getFirst().getRange(address);
        range.values = Array.from({ length: rows }, () => [long]);
        await context.sync();
      });
    expect((await errorOf(write(200))).code).toBe("RequestPayloadSizeLimitExceeded");
    await write(100);
    const read = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A100");
      range.load("values,formulas,text");
      await context.sync();
    });
    expect((await errorOf(read)).code).toBe("ResponsePayloadSizeLimitExceeded");
  });
});
