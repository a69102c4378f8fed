import type { SheetData } from "../../../src/workbench/data";
import { STYLE, open, sheet } from "./samples";

/** The address that a range leads to; null for a null object. */
async function leads(
  data: SheetData,
  lead: (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas,
): Promise<string | null> {
  const { Excel } = await open(data);
  return Excel.run(async (context) => {
    const found = lead(context.workbook.worksheets.getFirst());
    found.load("address");
    await context.sync();
    return found.isNullObject ? null : found.address;
  });
}

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
    expect(await leads(sheet("P"), (one) => one.getRanges("A1, B2:C3"))).toBe("P!A1,P!B2:C3");
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

describe("formats", () => {
  test("of single cells come by getCellProperties", async () => {
    const { Excel } = await open(sheet("P", [["a", { value: 1, style: STYLE.unlocked }]]));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      const cells = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, protection: true },
      });
      await context.sync();
      expect(cells.value).toEqual([
        [
          { address: "P!A1", format: { fill: { color: "#FFFFFF" }, protection: { locked: true } } },
          {
            address: "P!B1",
            format: { fill: { color: "#FFFFFF" }, protection: { locked: false } },
          },
        ],
      ]);
    });
  });

  test("are set on all cells and read back, null where they differ", async () => {
    const { Excel, data } = await open(sheet("P", [["a", "b"]]));
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getFirst();
      const { format } = one.getRange("A1:A2");
      format.fill.color = "#ffc83d";
      format.font.bold = true;
      format.horizontalAlignment = "Center";
      format.wrapText = true;
      const both = one.getRange("A1:B1");
      both.load("format/fill/color,format/font/bold");
      format.load("horizontalAlignment,fill/color,columnWidth,rowHeight");
      await context.sync();
      expect(both.format.fill.color).toBeNull();
      expect(both.format.font.bold).toBeNull();
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: "Center",
        fill: { color: "#FFC83D" },
        columnWidth: 60,
        rowHeight: 15,
      });
    });
    expect(data.styles).toHaveLength(4 + 4);
  });

  test("no fill reads back as white", async () => {
    const { Excel } = await open(sheet("P", [["a"]]));
    await Excel.run(async (context) => {
      const { fill } = context.workbook.worksheets.getFirst().getRange("A1").format;
      fill.color = "red";
      fill.clear();
      fill.load("color");
      await context.sync();
      expect(fill.color).toBe("#FFFFFF");
    });
  });
});

describe("merged cells", () => {
  const merged = () => {
    const data = sheet("P", [
      ["Mesure", "a"],
      [null, "b"],
      [null, "c"],
    ]);
    data.merges.push({ top: 0, left: 0, bottom: 2, right: 0 });
    return data;
  };

  test("are listed, and blank but for the first", async () => {
    const { Excel } = await open(merged());
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B3").load("values");
      const areas = range.getMergedAreasOrNullObject();
      areas.load("address,areas/items/address,areas/items/rowCount");
      await context.sync();
      expect(areas.address).toBe("P!A1:A3");
      expect(areas.areas.items.map(({ rowCount }) => rowCount)).toEqual([3]);
      expect(range.values.map(([first]) => String(first))).toEqual(["Mesure", "", ""]);
    });
  });

  test("are a null object where there are none", async () => {
    expect(
      await leads(merged(), (one) => one.getRange("B1:B3").getMergedAreasOrNullObject()),
    ).toBeNull();
  });

  test("merging keeps the first cell's content, unmerging gives none back", async () => {
    const { Excel, data } = await open(sheet("P", [["a", "b"]]));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.merge(false);
      range.unmerge();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["a", ""]]);
    });
    expect(data.sheets[0]?.merges).toEqual([]);
  });
});

test("special cells make areas", async () => {
  const data = () =>
    sheet("P", [
      ["a", 1, { value: 2, formula: "=B1+1", style: 0 }],
      [null, 5],
    ]);
  const special = (type: "Constants" | "Formulas" | "Blanks", values?: "Numbers" | "Text") =>
    leads(data(), (one) => one.getRange("A1:C2").getSpecialCells(type, values));
  expect(await special("Constants")).toBe("P!A1:B1,P!B2");
  expect(await special("Constants", "Text")).toBe("P!A1");
  expect(await special("Formulas")).toBe("P!C1");
  expect(await special("Blanks")).toBe("P!A2,P!C2");
});
