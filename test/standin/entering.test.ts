import { STYLE, open, sheet } from "./samples";

/** What a cell holds after a value was written into it by the add-in. */
async function written(value: unknown, style: number = STYLE.plain) {
  const { Excel, data } = await open(sheet("P", [[{ value: "before", style }, 7]]));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[value]];
    await context.sync();
  });
  const cell = data.sheets[0]?.rows.get(0)?.get(0);
  return { ...cell, format: data.styles[cell?.style ?? 0]?.numberFormat };
}

describe("a value entered", () => {
  test.each<[unknown, unknown, string]>([
    [12.5, 12.5, "General"],
    [true, true, "General"],
    ["abc", "abc", "General"],
    ["", null, "General"],
    ["12,5", 12.5, "General"],
    ["-12,50", -12.5, "General"],
    ["1 234", 1234, "#,##0"],
    ["12\u202F500,50 €", 12500.5, '#,##0.00 "€"'],
    ["100 €", 100, '#,##0 "€"'],
    ["50%", 0.5, "0%"],
    ["5,5 %", 0.055, "0.00%"],
    ["1,5E3", 1500, "0.00E+00"],
    ["VRAI", true, "General"],
    ["12.5", "12.5", "General"],
    ["1 23", "1 23", "General"],
    ["31/10/2024", "31/10/2024", "General"],
    ["-", "-", "General"],
    ["'=1+1", "=1+1", "General"],
    ["'", "", "General"],
    ["#N/A", "#N/A", "General"],
  ])("%j is %j", async (entered, value, format) => {
    expect(await written(entered)).toMatchObject({ value, format });
  });

  test.each([
    ["=1+2*3", 7, "=1+2*3"],
    ["+B1", 7, "=+B1"],
    ["-B1", -7, "=-B1"],
    ["@B1", 7, "=B1"],
    ["=SUM(A9:B9,B1)", 7, "=SUM(A9:B9,B1)"],
  ])("%s is a formula", async (entered, value, formula) => {
    expect(await written(entered)).toMatchObject({ value, formula });
  });

  test("stays a text in a cell formatted as text", async () => {
    expect(await written("12,5", STYLE.text)).toMatchObject({ value: "12,5" });
    expect(await written("=1+1", STYLE.text)).toEqual({
      value: "=1+1",
      style: STYLE.text,
      format: "@",
    });
  });

  test("keeps the cell's own format", async () => {
    expect(await written("50%", STYLE.euros)).toMatchObject({ value: 0.5, style: STYLE.euros });
  });

  test("a blank keeps the format of a formatted cell", async () => {
    expect(await written("", STYLE.euros)).toMatchObject({ value: null, style: STYLE.euros });
  });
});

test("local formulas are French", async () => {
  const { Excel, data } = await open(sheet("P", [[1, 2]]));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("C1");
    range.formulasLocal = [["=SI(A1>0,5;SOMME(A1;B1);FAUX)"]];
    range.load("formulas,formulasLocal,values");
    await context.sync();
    expect(range.formulas).toEqual([["=IF(A1>0.5,SUM(A1,B1),FALSE)"]]);
    expect(range.formulasLocal).toEqual([["=SI(A1>0,5;SOMME(A1;B1);FAUX)"]]);
    expect(range.values).toEqual([[3]]);
  });
  expect(data.sheets[0]?.rows.get(0)?.get(2)?.formula).toBe("=IF(A1>0.5,SUM(A1,B1),FALSE)");
});
