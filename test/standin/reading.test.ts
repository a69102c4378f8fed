import { STYLE, errorOf, open, settled, sheet } from "./samples";

const plan = () =>
  sheet("Plan d'action", [
    ["Mesure", "Montant", "Actif", null],
    ["Santé", { value: 1234.5, style: STYLE.euros }, true, { value: null, style: STYLE.euros }],
    [
      "Total",
      { value: 1234.5, formula: "=SUM(B2:B2)", style: STYLE.euros },
      { value: "#NAME?", isError: true, style: 0 },
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
    expect(host.traffic.requestBytes).toBeGreaterThan(300);
    expect(host.traffic.responseBytes).toBeGreaterThan(300);
    host.traffic.reset();
    expect(host.traffic).toMatchObject({ roundTrips: 0, requestBytes: 0, responseBytes: 0 });
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

  test("load without a list gives every scalar that this Excel has", async () => {
    const { Excel } = await open(plan(), { excel: "2019" });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B2").load();
      await context.sync();
      expect(range.toJSON()).toMatchObject({ values: [[1234.5]], rowIndex: 1, columnIndex: 1 });
    });
  });

  test("above five million cells the matrices are null", async () => {
    const { Excel } = await open(plan());
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange().load("values,cellCount");
      await context.sync();
      expect(range.values).toBeNull();
      expect(range.cellCount).toBe(-1);
    });
  });
});

describe("what a query selects", () => {
  const sheets = () => [sheet("Un", [["a"]]), sheet("Deux"), sheet("Trois")];

  test("items of a collection, and what lies behind them", async () => {
    const { Excel } = await open(sheets());
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/protection/protected");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Un", "Deux", "Trois"]);
      expect(worksheets.items[0]?.protection.protected).toBe(false);
      expect(() => worksheets.items[0]?.visibility).toThrow(/visibility/);
    });
  });

  test("an object of properties, $top and $skip", async () => {
    const { Excel } = await open(sheets());
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, $top: 1, $skip: 1 });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Deux"]);
    });
  });

  test("select and expand", async () => {
    const { Excel } = await open(sheets());
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Un").getRange("A1");
      range.load({ select: "values,format/fill/color", expand: "worksheet" });
      await context.sync();
      expect(range.format.fill.color).toBe("#FFFFFF");
      expect(range.worksheet.name).toBe("Un");
    });
  });

  test("items can be used after they were loaded", async () => {
    const { Excel } = await open(sheets());
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items");
      await context.sync();
      const ranges = worksheets.items.map((item) => item.getRange("A1").load("address"));
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual(["Un!A1", "Deux!A1", "Trois!A1"]);
    });
  });
});
