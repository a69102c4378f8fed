import { STYLE, errorOf, open, sheet } from "./samples";

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
