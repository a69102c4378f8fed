import type { SheetData } from "../../src/files/workbook/data";
import { STYLE, leads, open, sheet } from "./samples";

describe("a range leads to another", () => {
  const cases: [string, string, (range: Excel.Range) => Excel.Range][] = [
    ["getCell", "P!C4", (range) => range.getCell(1, 1)],
    ["getCell outside of it", "P!B13", (range) => range.getCell(10, 0)],
    ["getRow", "P!B4:D4", (range) => range.getRow(1)],
    ["getColumn", "P!C3:C5", (range) => range.getColumn(1)],
    ["getLastCell", "P!D5", (range) => range.getLastCell()],
    ["getLastRow", "P!B5:D5", (range) => range.getLastRow()],
    ["getLastColumn", "P!D3:D5", (range) => range.getLastColumn()],
    ["getEntireRow", "P!3:5", (range) => range.getEntireRow()],
    ["getEntireColumn", "P!B:D", (range) => range.getEntireColumn()],
    ["getOffsetRange", "P!C5:E7", (range) => range.getOffsetRange(2, 1)],
    ["getResizedRange", "P!B3:E4", (range) => range.getResizedRange(-1, 1)],
    ["getAbsoluteResizedRange", "P!B3", (range) => range.getAbsoluteResizedRange(1, 1)],
    ["getRowsBelow", "P!B6:D7", (range) => range.getRowsBelow(2)],
    ["getRowsAbove", "P!B2:D2", (range) => range.getRowsAbove()],
    ["getColumnsAfter", "P!E3:E5", (range) => range.getColumnsAfter(1)],
    ["getIntersection", "P!C4:D5", (range) => range.getIntersection("C4:F9")],
    ["getBoundingRect", "P!A1:D5", (range) => range.getBoundingRect("A1")],
    [
      "getBoundingRect with an object",
      "P!B3:F9",
      (range) => range.getBoundingRect(range.worksheet.getRange("F9")),
    ],
  ];
  test.each(cases)("%s", async (_, expected, lead) => {
    expect(await leads(sheet("P"), (one) => lead(one.getRange("B3:D5")))).toBe(expected);
  });

  test("no cell in common is a null object", async () => {
    const found = await leads(sheet("P"), (one) =>
      one.getRange("A1").getIntersectionOrNullObject("B2"),
    );
    expect(found).toBeNull();
  });

  test("of a sheet: by indexes, all of it, by an address with its sheet", async () => {
    expect(await leads(sheet("P"), (one) => one.getRangeByIndexes(2, 1, 3, 2))).toBe("P!B3:C5");
    expect(await leads(sheet("P"), (one) => one.getRange())).toBe("P!1:1048576");
    expect(await leads(sheet("Feuil 1"), (one) => one.getRange("'Feuil 1'!$B$2"))).toBe(
      "'Feuil 1'!B2",
    );
    expect(await leads(sheet("P"), (one) => one.getRanges("A1, B2:C3"))).toBe("P!A1, P!B2:C3");
  });
});

describe("the used range", () => {
  const formatted = () => {
    const data = sheet("P", [[null], [null, "a", null], [null, null, 3]]);
    data.rows.set(99, new Map([[7, { value: null, style: STYLE.euros }]]));
    return data;
  };
  test.each<[string, () => SheetData, boolean, string | null]>([
    ["leaves formatted blanks out when asked to", formatted, true, "P!B2:C3"],
    ["counts formatted blanks otherwise", formatted, false, "P!B2:H100"],
    ["is null on a blank sheet", () => sheet("P"), true, null],
  ])("%s", async (_, data, valuesOnly, expected) => {
    expect(await leads(data(), (one) => one.getUsedRangeOrNullObject(valuesOnly))).toBe(expected);
  });

  test("is A1 on a blank sheet for who doesn't ask for a null object", async () => {
    expect(await leads(sheet("P"), (one) => one.getUsedRange(true))).toBe("P!A1");
  });

  test("of a range is what is used inside of it", async () => {
    expect(await leads(formatted(), (one) => one.getRange("C:C").getUsedRange(true))).toBe("P!C3");
  });
});

describe("rows and columns that are hidden", () => {
  const data = () => {
    const one = sheet("P", [["a", "b"], ["c"], ["d"]]);
    one.rowProperties.set(1, { hidden: true });
    one.columns.push({ first: 1, last: 2, hidden: true });
    return one;
  };

  test.each([
    ["A1:A3", null, false, null],
    ["A2", true, false, true],
    ["A1", false, false, false],
    ["B1:C1", false, true, true],
  ])("%s", async (address, rowHidden, columnHidden, hidden) => {
    const { Excel } = await open(data());
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(address);
      range.load("rowHidden,columnHidden,hidden");
      await context.sync();
      expect(range.toJSON()).toMatchObject({ rowHidden, columnHidden, hidden });
    });
  });

  test("are told line by line by getRowProperties and getColumnProperties", async () => {
    const { Excel } = await open(data());
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:D3");
      const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      await context.sync();
      expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
      expect(rows.value[2]?.rowIndex).toBe(2);
      expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([
        false,
        true,
        true,
        false,
      ]);
    });
  });
});
