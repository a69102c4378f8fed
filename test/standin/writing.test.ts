import { STYLE, errorOf, open, sheet } from "./samples";

describe("a range written", () => {
  test.each([
    ["too few columns", [[1], [2]]],
    [
      "too many rows",
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ],
    ["rows of unequal length", [[1, 2], [3]]],
    ["a list that is no matrix", [1, 2]],
    [
      "a formula that can't be read",
      [
        [1, 2],
        [3, "=SUM("],
      ],
    ],
    [
      "a sign before what is no formula",
      [
        [1, 2],
        [3, "- €"],
      ],
    ],
    [
      "a thing that is no value",
      [
        [1, 2],
        [3, { a: 1 }],
      ],
    ],
  ])("%s is InvalidArgument, and nothing is written", async (_, values) => {
    const { Excel, data } = await open(
      sheet("P", [
        ["a", "b"],
        ["c", "d"],
      ]),
    );
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:B2").values = values as unknown[][];
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
    expect(data.sheets[0]?.rows.get(0)?.get(0)?.value).toBe("a");
  });

  test("null leaves a cell alone, one value spreads", async () => {
    const { Excel } = await open(
      sheet("P", [
        ["a", "b"],
        ["c", "d"],
      ]),
    );
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getFirst();
      const range = one.getRange("A1:B2");
      range.values = [
        [null, 1],
        [2, null],
      ];
      const spread = one.getRange("D1:E2");
      Object.assign(spread, { values: 5 });
      range.load("values");
      spread.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["a", 1],
        [2, "d"],
      ]);
      expect(spread.values).toEqual([
        [5, 5],
        [5, 5],
      ]);
    });
  });

  test("formulas that depend on it are right in the same round trip", async () => {
    const total = { value: 3, formula: "=A1+B1", style: 0 };
    const { Excel, host } = await open(sheet("P", [[1, 2, total]]));
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getFirst();
      one.getRange("A1").values = [[10]];
      const range = one.getRange("C1").load("values");
      await context.sync();
      expect(range.values).toEqual([[12]]);
    });
    expect(host.traffic.roundTrips).toBe(1);
  });

  test("of 2,000 cells goes through, though the library cuts it in pieces", async () => {
    const { Excel } = await open(sheet("P"));
    const values = Array.from({ length: 1000 }, (_, row) => [row, row / 2]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B2:C1001");
      range.values = values;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(values);
    });
  });

  test("the covered cells of a merge stay blank", async () => {
    const data = sheet("P", [["a"]]);
    data.merges.push({ top: 0, left: 0, bottom: 1, right: 0 });
    const { Excel } = await open(data);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A2");
      range.values = [["b"], ["c"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["b"], [""]]);
    });
  });

  test("a batch stops where it fails; what was done before stays done", async () => {
    const { Excel, data } = await open(sheet("P"));
    const error = await errorOf(
      Excel.run(async (context) => {
        const one = context.workbook.worksheets.getFirst();
        one.getRange("A1").values = [["done"]];
        one.getRange("A2:B2").values = [[1]];
        one.getRange("A3").values = [["never"]];
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
    expect([...(data.sheets[0]?.rows.keys() ?? [])]).toEqual([0]);
  });
});

describe("number formats", () => {
  test("are set cell by cell, null leaving one alone", async () => {
    const { Excel } = await open(sheet("P", [[0.5, 0.5]]));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.numberFormat = [["0%", null]];
      range.load("numberFormat,text");
      await context.sync();
      expect(range.numberFormat).toEqual([["0%", "General"]]);
      expect(range.text).toEqual([["50%", "0,5"]]);
    });
  });

  test("that can't be read are InvalidArgument", async () => {
    const { Excel } = await open(sheet("P", [[1]]));
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").numberFormat = [['0"']];
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("clearing", () => {
  test("goes no further than the range", async () => {
    const { Excel } = await open(sheet("P", [["a", "b", "c"]]));
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getFirst();
      one.getRange("B1:B9").clear();
      const row = one.getRange("A1:C1").load("values");
      await context.sync();
      expect(row.values).toEqual([["a", "", "c"]]);
    });
  });

  test.each([
    ["Contents" as const, "", '#,##0.00 "€"'],
    ["Formats" as const, 5, "General"],
    ["All" as const, "", "General"],
  ])("%s", async (applyTo, value, format) => {
    const { Excel } = await open(sheet("P", [[{ value: 5, style: STYLE.euros }]]));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.clear(applyTo);
      range.load("values,numberFormat");
      await context.sync();
      expect(range.values).toEqual([[value]]);
      expect(range.numberFormat).toEqual([[format]]);
    });
  });
});
