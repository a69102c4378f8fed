import { errorOf, open, settled, sheet } from "./samples";

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
