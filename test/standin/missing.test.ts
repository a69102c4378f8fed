import { errorOf, open, sheet } from "./samples";

describe("what isn't there", () => {
  test("a null object tells it, and what is done to it is done to nothing", async () => {
    const { Excel } = await open(sheet("Un"));
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Deux");
      none.load("name");
      none.getRange("A1").values = [[1]];
      none.delete();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test.each([
    [
      "a sheet",
      "ItemNotFound",
      (book: Excel.Workbook) => book.worksheets.getItem("Deux").load("name"),
    ],
    [
      "an address",
      "InvalidArgument",
      (book: Excel.Workbook) => book.worksheets.getFirst().getRange("1A").load("values"),
    ],
    [
      "an intersection",
      "ItemNotFound",
      (book: Excel.Workbook) =>
        book.worksheets.getFirst().getRange("A1").getIntersection("B2").load("values"),
    ],
    [
      "a setting",
      "ItemNotFound",
      (book: Excel.Workbook) => book.settings.getItem("x").load("value"),
    ],
    [
      "a row above the first",
      "InvalidArgument",
      (book: Excel.Workbook) =>
        book.worksheets.getFirst().getRange("A1").getRowsAbove(1).load("values"),
    ],
  ])("%s that doesn't exist is %s", async (_, code, ask) => {
    const { Excel } = await open(sheet("Un"));
    const error = await errorOf(
      Excel.run(async (context) => {
        ask(context.workbook);
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });

  test.each([
    [
      "Range.dataValidation",
      (book: Excel.Workbook) =>
        book.worksheets.getFirst().getRange("A1").dataValidation.load("type"),
    ],
    [
      "Range.find",
      (book: Excel.Workbook) =>
        book.worksheets.getFirst().getRange("A1").find("a", {}).load("values"),
    ],
    [
      "Range.style",
      (book: Excel.Workbook) => book.worksheets.getFirst().getRange("A1").load("style"),
    ],
    [
      "Range.hyperlink",
      (book: Excel.Workbook) => {
        book.worksheets.getFirst().getRange("A1").hyperlink = {};
      },
    ],
    ["Worksheet.charts", (book: Excel.Workbook) => book.worksheets.getFirst().charts.load("items")],
    [
      "Workbook.save",
      (book: Excel.Workbook) => {
        book.save();
      },
    ],
    [
      "ConditionalFormatCollection.add(ColorScale)",
      (book: Excel.Workbook) =>
        book.worksheets.getFirst().getRange("A1").conditionalFormats.add("ColorScale"),
    ],
  ])("%s is ApiNotFound, and named", async (name, ask) => {
    const { Excel } = await open(sheet("Un"));
    const error = await errorOf(
      Excel.run(async (context) => {
        ask(context.workbook);
        await context.sync();
      }),
    );
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain(name);
  });

  test("nothing of JavaScript's own can be reached", async () => {
    const { Excel } = await open(sheet("Un"));
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").load("constructor,area");
        await context.sync();
      }),
    );
    expect(error.message).toContain("Range.constructor");
  });

  test("the error says where it came from", async () => {
    const { Excel } = await open(sheet("Un"));
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:B1").values = [[1]];
        await context.sync();
      }),
    );
    expect(error.debugInfo).toMatchObject({
      code: "InvalidArgument",
      errorLocation: "Range.values",
    });
    expect(String(error.debugInfo.statement)).toContain("values");
  });
});
