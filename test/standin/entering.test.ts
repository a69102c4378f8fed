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

describe("a value set by the API", () => {
  // « The APIs use USA locale by default » (OfficeDev/office-js, issue 1559), and the reference of
  // Range.values on strings in the shape of the user's locale.
  test.each<[unknown, unknown, string]>([
    [12.5, 12.5, "General"],
    [true, true, "General"],
    ["abc", "abc", "General"],
    ["", null, "General"],
    ["12,5", "12,5", "General"],
    ["1 234", "1 234", "General"],
    ["12\u202F500,50 €", "12\u202F500,50 €", "General"],
    ["12.5", 12.5, "General"],
    ["-12.50", -12.5, "General"],
    ["1,234", 1234, "#,##0"],
    ["$1,234.50", 1234.5, "$#,##0.00"],
    ["(5)", -5, "General"],
    ["50%", 0.5, "0%"],
    ["5.5 %", 0.055, "0.00%"],
    ["1.5E3", 1500, "0.00E+00"],
    ["TRUE", true, "General"],
    ["VRAI", "VRAI", "General"],
    ["2024-10-31", 45596, "m/d/yyyy"],
    ["10/31/2024", 45596, "m/d/yyyy"],
    ["31/10/2024", "31/10/2024", "General"],
    ["19-8-2025", "19-8-2025", "General"],
    ["31 Oct 2024", 45596, "d-mmm-yy"],
    ["October 2024", 45566, "mmm-yy"],
    ["31 octobre 2024", "31 octobre 2024", "General"],
    ["12:30", 0.520833333333333, "h:mm"],
    ["-", "-", "General"],
    ["'=1+1", "=1+1", "General"],
    ["'", "", "General"],
    ["#N/A", "#N/A", "General"],
  ])("%j is %j", async (entered, value, format) => {
    const found = await written(entered);
    expect(found.format).toBe(format);
    if (typeof value === "number") expect(found.value).toBeCloseTo(value, 10);
    else expect(found.value).toBe(value);
  });

  test("that is an error's name is an error, with an apostrophe a text", async () => {
    expect(await written("#REF!")).toMatchObject({ value: "#REF!", isError: true });
    expect((await written("'#REF!")).isError).toBeUndefined();
    expect((await written("#NOM?")).isError).toBeUndefined();
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
    expect(await written("12.5", STYLE.text)).toMatchObject({ value: "12.5" });
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

describe("a value that the user types", () => {
  test.each<[string, unknown, string]>([
    ["12,5", 12.5, "General"],
    ["-12,50", -12.5, "General"],
    ["1 234", 1234, "#,##0"],
    ["12\u202F500,50 €", 12500.5, '#,##0.00 "€"'],
    ["100 €", 100, '#,##0 "€"'],
    ["5,5 %", 0.055, "0.00%"],
    ["1,5E3", 1500, "0.00E+00"],
    ["VRAI", true, "General"],
    ["12.5", "12.5", "General"],
    ["1 23", "1 23", "General"],
    ["#NOM?", "#NAME?", "General"],
  ])("%j is %j", async (typed, value, format) => {
    const { host, data } = await open(sheet("P", [["before"]]));
    host.user.edit("P", 0, 0, typed);
    const cell = data.sheets[0]?.rows.get(0)?.get(0);
    expect([cell?.value, data.styles[cell?.style ?? 0]?.numberFormat]).toEqual([value, format]);
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
