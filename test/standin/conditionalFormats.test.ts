import type { ConditionalFormatData } from "../../src/files/workbook/data";
import { errorOf, open, sheet } from "./samples";

const OFFICIAL: ConditionalFormatData = {
  id: "official",
  areas: [{ top: 0, left: 0, bottom: 9, right: 3 }],
  formula: "=$A1>5",
  fill: "#00FF00",
  fontColor: null,
  bold: false,
  stopIfTrue: false,
  priority: 1,
};

function template() {
  const data = sheet("P", [["a"]]);
  data.conditionalFormats.push({ ...OFFICIAL });
  return data;
}

/** Marks cells as an add-in does; gives the mark's id. */
function mark(excel: typeof Excel, address: string): Promise<string> {
  return excel.run(async (context) => {
    const cells = context.workbook.worksheets.getFirst().getRanges(address);
    const format = cells.conditionalFormats.add(excel.ConditionalFormatType.custom);
    format.custom.rule.formula = '=N("plan-action:blocking")=0';
    format.custom.format.fill.color = "#FFC7CE";
    format.custom.format.font.color = "#9C0006";
    format.custom.format.font.bold = true;
    format.stopIfTrue = true;
    format.load("id");
    await context.sync();
    return format.id;
  });
}

describe("a conditional format of the add-in's own", () => {
  test("covers several areas, wins over the template's, and is known by its id", async () => {
    const { Excel, data, host } = await open(template());
    const id = await mark(Excel, "A1,C3:D4");
    expect(data.sheets[0]?.conditionalFormats).toEqual([
      { ...OFFICIAL, priority: 2 },
      {
        id,
        areas: [
          { top: 0, left: 0, bottom: 0, right: 0 },
          { top: 2, left: 2, bottom: 3, right: 3 },
        ],
        formula: '=N("plan-action:blocking")=0',
        fill: "#FFC7CE",
        fontColor: "#9C0006",
        bold: true,
        stopIfTrue: true,
        priority: 1,
      },
    ]);
    expect(host.traffic.roundTrips).toBe(1);
  });

  test("goes away whole by its id; the template's own is as it was", async () => {
    const { Excel, data } = await open(template());
    const id = await mark(Excel, "A1,C3:D4");
    await Excel.run(async (context) => {
      const all = context.workbook.worksheets.getFirst().getRange().conditionalFormats;
      all.getItem(id).delete();
      await context.sync();
    });
    expect(data.sheets[0]?.conditionalFormats).toEqual([OFFICIAL]);
  });

  test("is listed with the file's own, first in priority first", async () => {
    const { Excel } = await open(template());
    const id = await mark(Excel, "A1");
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getFirst();
      const all = one.getRange().conditionalFormats;
      all.load("items/id,items/type,items/priority,items/customOrNullObject/rule/formula");
      const elsewhere = one.getRange("J10").conditionalFormats.getCount();
      const there = one.getRange("B2").conditionalFormats.getCount();
      await context.sync();
      expect(all.items.map((item) => [item.id, item.priority])).toEqual([
        [id, 0],
        ["official", 1],
      ]);
      expect(all.items[1]?.customOrNullObject.rule.formula).toBe("=$A1>5");
      expect(elsewhere.value).toBe(0);
      expect(there.value).toBe(1);
    });
  });

  test("is a null object once it is gone", async () => {
    const { Excel } = await open(template());
    await Excel.run(async (context) => {
      const all = context.workbook.worksheets.getFirst().getRange().conditionalFormats;
      const none = all.getItemOrNullObject("gone");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    const error = await errorOf(
      Excel.run(async (context) => {
        const all = context.workbook.worksheets.getFirst().getRange().conditionalFormats;
        all.getItem("gone").delete();
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
  });

  test("says where it is", async () => {
    const { Excel } = await open(template());
    const id = await mark(Excel, "A1,C3");
    await Excel.run(async (context) => {
      const all = context.workbook.worksheets.getFirst().getRange().conditionalFormats;
      const areas = all.getItem(id).getRanges().load("address");
      const single = all.getItem(id).getRangeOrNullObject();
      const range = all.getItem("official").getRange().load("address");
      await context.sync();
      expect(areas.address).toBe("P!A1, P!C3");
      expect(single.isNullObject).toBe(true);
      expect(range.address).toBe("P!A1:D10");
    });
  });

  test("changes places with another", async () => {
    const { Excel } = await open(template());
    const id = await mark(Excel, "A1");
    await Excel.run(async (context) => {
      const all = context.workbook.worksheets.getFirst().getRange().conditionalFormats;
      all.getItem(id).priority = 1;
      const official = all.getItem("official").load("priority");
      await context.sync();
      expect(official.priority).toBe(0);
    });
  });
});

test("clearAll takes the template's own too, on these cells", async () => {
  const { Excel, data } = await open(template());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:D9").conditionalFormats.clearAll();
    await context.sync();
  });
  expect(data.sheets[0]?.conditionalFormats.map(({ areas }) => areas)).toEqual([
    [{ top: 9, left: 0, bottom: 9, right: 3 }],
  ]);
});

test.each([
  [
    "a rule",
    (format: Excel.ConditionalFormat) => {
      format.custom.rule.formula = "=SUM(";
    },
    "InvalidArgument",
  ],
  [
    "a color",
    (format: Excel.ConditionalFormat) => {
      format.custom.format.fill.color = "rose pâle";
    },
    "InvalidArgument",
  ],
  [
    "a border",
    (format: Excel.ConditionalFormat) => {
      format.custom.format.borders.getItem("EdgeTop").color = "red";
    },
    "ApiNotFound",
  ],
])("%s that it can't have is refused", async (_, change, code) => {
  const { Excel } = await open(template());
  const error = await errorOf(
    Excel.run(async (context) => {
      const one = context.workbook.worksheets.getFirst().getRange("A1");
      change(one.conditionalFormats.add("Custom"));
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});
