import { errorOf, open, sheet } from "./samples";

describe("rows and cells that come and go", () => {
  const data = () => {
    const one = sheet("P", [["a"], [1], [2], [{ value: 3, formula: "=SUM(A2:A3)", style: 0 }]]);
    one.merges.push({ top: 1, left: 1, bottom: 2, right: 1 });
    one.rowProperties.set(2, { hidden: true });
    return one;
  };

  test("take formulas, merges and hidden rows along", async () => {
    const { Excel, data: book } = await open(data());
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getFirst();
      one.getRange("3:4").insert("Down");
      const range = one.getRange("A1:A6").load("formulas");
      await context.sync();
      expect(range.formulas.flat()).toEqual(["a", 1, "", "", 2, "=SUM(A2:A5)"]);
    });
    expect(book.sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 4, right: 1 }]);
    expect([...(book.sheets[0]?.rowProperties ?? [])]).toEqual([[4, { hidden: true }]]);
  });

  test("leave other sheets' cells alone, but not what they point at", async () => {
    const other = [{ value: 1, formula: "=A2+P!A2", style: 0 }];
    const { Excel, host } = await open([data(), sheet("Q", [other])]);
    host.user.insertRows("P", 0);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Q").getRange("A1").load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([["=A2+P!A3"]]);
    });
  });

  test("leave #REF! where they are gone", async () => {
    const { Excel } = await open(data());
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getFirst();
      one.getRange("A2:A3").delete("Up");
      const range = one.getRange("A1:A2").load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([["a"], ["=SUM(#REF!)"]]);
    });
  });

  test("don't tear a merged area apart", async () => {
    const { Excel } = await open(sheet("P"));
    const error = await errorOf(
      Excel.run(async (context) => {
        const one = context.workbook.worksheets.getFirst();
        one.getRange("A5:B5").merge();
        one.getRange("A1").insert("Down");
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidOperation");
  });
});
