import type { ConditionalFormatData } from "../../src/files/workbook/data";
import { drawnFormats, markAt } from "../../src/page/grid/marks";

const format = (change: Partial<ConditionalFormatData>): ConditionalFormatData => ({
  id: "1",
  areas: [{ top: 0, left: 0, bottom: 2, right: 2 }],
  formula: '=N("plan-action:blocking")=0',
  fill: "#FFC7CE",
  fontColor: null,
  bold: false,
  stopIfTrue: false,
  priority: 1,
  ...change,
});

const drawn = (formats: ConditionalFormatData[]) => drawnFormats({ conditionalFormats: formats });

describe("marks drawn in the grid", () => {
  it("cover their areas and nothing else", () => {
    const formats = drawn([format({})]);
    expect(markAt(formats, 2, 2)?.fill).toBe("#FFC7CE");
    expect(markAt(formats, 3, 2)).toBeUndefined();
  });

  it("take each property from the first rule that sets it", () => {
    const formats = drawn([
      format({ id: "2", priority: 2, fill: "#FFEB9C", fontColor: "#9C5700" }),
      format({ id: "1", priority: 1 }),
    ]);
    expect(markAt(formats, 0, 0)).toEqual({ fill: "#FFC7CE", fontColor: "#9C5700", bold: false });
  });

  it("stop at a rule that says so", () => {
    const formats = drawn([
      format({ stopIfTrue: true }),
      format({ id: "2", priority: 2, fontColor: "#9C5700" }),
    ]);
    expect(markAt(formats, 0, 0)?.fontColor).toBeNull();
  });

  it("leave out a rule of the file, whose formula is not evaluated here", () => {
    expect(drawn([format({ formula: "=$D4>100" })])).toEqual([]);
  });
});
