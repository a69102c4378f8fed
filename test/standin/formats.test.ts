import { STYLE, errorOf, leads, open, sheet } from "./samples";

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

  test.each([
    ["a whole column", "B:B", [null, 1, null]],
    ["a whole row", "2:2", [null, null, 1]],
    ["part of many rows", "B1:B3", [null, 1, null]],
    ["the whole sheet", undefined, [1, 1, 1]],
  ])("of %s is that of its cells to come, and of no others", async (_, address, bold) => {
    const { Excel, data } = await open(sheet("P", [["a", "b"]]));
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getFirst();
      one.getRange(address).format.font.bold = true;
      const cells = ["A1", "B3", "D2"].map((at) => one.getRange(at).load("format/font/bold"));
      await context.sync();
      expect(cells.map((cell) => cell.format.font.bold)).toEqual(bold.map((is) => is === 1));
    });
    expect(data.sheets[0]?.columns.length).toBeLessThan(2);
  });

  test("that don't change make no cells", async () => {
    const { Excel, data } = await open(sheet("P", [["a"]]));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:D9").clear("Formats");
      await context.sync();
    });
    expect([...(data.sheets[0]?.rows.keys() ?? [])]).toEqual([0]);
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

  test("can't be listed beyond 512, as in Excel", async () => {
    const data = sheet("P");
    for (let row = 0; row < 513; row += 1) {
      data.merges.push({ top: row, left: 0, bottom: row, right: 1 });
    }
    const listed = leads(data, (one) => one.getRange("A:B").getMergedAreasOrNullObject());
    expect((await errorOf(listed)).code).toBe("GeneralException");
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
  expect(await special("Constants")).toBe("P!A1:B1, P!B2");
  expect(await special("Constants", "Text")).toBe("P!A1");
  expect(await special("Formulas")).toBe("P!C1");
  expect(await special("Blanks")).toBe("P!A2, P!C2");
});
