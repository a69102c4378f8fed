import type { AreaData, SheetData } from "../../src/files/workbook/data";
import { Axis } from "../../src/page/grid/axis";
import { moved } from "../../src/page/grid/moves";
import { extendTo, selectCell } from "../../src/page/grid/selection";
import type { SheetLayout } from "../../src/page/grid/sheetLayout";

function layoutWith(merges: AreaData[], hiddenRows: readonly number[] = []): SheetLayout {
  const sheet: SheetData = {
    name: "Plan d'action",
    visibility: "Visible",
    rows: new Map([[7, new Map([[3, { value: 1, style: 0 }]])]]),
    rowProperties: new Map(),
    columns: [],
    defaultColumnWidth: 8,
    defaultRowHeight: 15,
    merges,
    frozenRows: 0,
    frozenColumns: 0,
    isProtected: false,
    showGridLines: true,
    conditionalFormats: [],
  };
  return {
    sheet,
    styles: [],
    rows: new Axis(40, (row) => (hiddenRows.includes(row) ? 0 : 20)),
    columns: new Axis(10, () => 60),
  };
}

const merge = { top: 2, left: 1, bottom: 4, right: 2 };
const down = { kind: "move", to: "down", extend: false } as const;

describe("keys that move the selection", () => {
  it("leave a merge by its edge", () => {
    const layout = layoutWith([merge]);
    expect(moved(layout, selectCell([merge], 3, 2), down, 10)).toMatchObject({ row: 5, column: 1 });
  });

  it("enter a merge whole", () => {
    const layout = layoutWith([merge]);
    expect(moved(layout, selectCell([merge], 1, 2), down, 10)).toEqual({
      row: 2,
      column: 1,
      area: merge,
    });
  });

  it("step over hidden rows and stay in the sheet", () => {
    const layout = layoutWith([], [1, 2]);
    expect(moved(layout, selectCell([], 0, 0), down, 10).row).toBe(3);
    const up = { kind: "move", to: "up", extend: false } as const;
    expect(moved(layout, selectCell([], 0, 0), up, 10).row).toBe(0);
  });

  it("jump to the last cell that holds something", () => {
    const end = { kind: "jump", to: "sheetEnd", extend: false } as const;
    expect(moved(layoutWith([]), selectCell([], 0, 0), end, 10)).toMatchObject({
      row: 7,
      column: 3,
    });
  });

  it("extend the selection with Shift, from the active cell", () => {
    const more = { kind: "move", to: "down", extend: true } as const;
    const layout = layoutWith([]);
    const once = moved(layout, selectCell([], 1, 1), more, 10);
    const twice = moved(layout, once, more, 10);
    expect(twice).toEqual({ row: 1, column: 1, area: { top: 1, left: 1, bottom: 3, right: 1 } });
  });
});

describe("a selection that is extended", () => {
  it("takes every merge that it touches whole", () => {
    const extended = extendTo([merge], selectCell([merge], 0, 0), 2, 1);
    expect(extended.area).toEqual({ top: 0, left: 0, bottom: 4, right: 2 });
  });
});
