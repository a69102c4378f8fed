import { STYLE, errorOf, open, settled, sheet } from "./samples";

const plan = () =>
  sheet("Plan d'action", [
    ["Mesure", "Montant", "Actif", null],
    ["Santé", { value: 1234.5, style: STYLE.euros }, true, { value: null, style: STYLE.euros }],
    [
      "Total",
      { value: 1234.5, formula: "=SUM(B2:B2)", style: STYLE.euros },
      { value: "#NAME?", isError: true, style: 0 },
      null,
    ],
  ]);

describe("reading a range", () => {
  test("gives values, types, formulas, formats and the French text in one round trip", async () => {
    const { host, Excel } = await open(plan());
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan d'action").getRange("A1:D3");
      range.load("address,values,valueTypes,formulas,formulasLocal,numberFormat,text");
      await context.sync();
      expect(range.address).toBe("'Plan d''action'!A1:D3");
      expect(range.values).toEqual([
        ["Mesure", "Montant", "Actif", ""],
        ["Santé", 1234.5, true, ""],
        ["Total", 1234.5, "#NAME?", ""],
      ]);
      expect(range.valueTypes[1]).toEqual(["String", "Double", "Boolean", "Empty"]);
      expect(range.valueTypes[2]?.[2]).toBe("Error");
      expect(range.formulas[2]?.[1]).toBe("=SUM(B2:B2)");
      expect(range.formulasLocal[2]?.[1]).toBe("=SOMME(B2:B2)");
      expect(range.numberFormat[1]).toEqual(["General", '#,##0.00 "€"', "General", '#,##0.00 "€"']);
      expect(range.text[1]).toEqual(["Santé", "1\u202F234,50 €", "VRAI", ""]);
      expect(range.text[2]?.[2]).toBe("#NOM?");
    });
    await settled();
    expect(host.traffic).toMatchObject({ roundTrips: 1, cleanups: 1 });
  });
  test("a property read before load and sync throws, as in Excel", async () => {
    const { Excel } = await open(plan());
    const error = await errorOf(
      Excel.run((context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
        return Promise.resolve(range.values);
      }),
    );
    expect(error.code).toBe("PropertyNotLoaded");
  });
});
