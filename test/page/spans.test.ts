import fc from "fast-check";
import { Axis } from "../../src/page/grid/axis";
import { cellKey, spansIn, wholeMerges } from "../../src/page/grid/spans";

const axis = (count: number, hidden: readonly number[] = []) =>
  new Axis(count, (index) => (hidden.includes(index) ? 0 : 20));

describe("merged cells of a drawn window", () => {
  it("span what is visible of them", () => {
    const spans = spansIn(
      [{ top: 2, left: 0, bottom: 5, right: 1 }],
      axis(10, [3]),
      axis(4),
      [{ first: 0, last: 9 }],
      [{ first: 0, last: 3 }],
    );
    expect(spans.get(cellKey(2, 0))).toMatchObject({
      kind: "drawn",
      rows: [2, 4, 5],
      columns: [0, 1],
    });
    expect(spans.get(cellKey(4, 1))).toEqual({ kind: "covered" });
    expect(spans.get(cellKey(1, 0))).toBeUndefined();
  });

  it("are drawn from the window's edge when they begin before it", () => {
    const merge = { top: 2, left: 0, bottom: 8, right: 0 };
    const spans = spansIn(
      [merge],
      axis(20),
      axis(3),
      [{ first: 5, last: 15 }],
      [{ first: 0, last: 2 }],
    );
    expect(spans.get(cellKey(5, 0))).toEqual({
      kind: "drawn",
      area: merge,
      rows: [5, 6, 7, 8],
      columns: [0],
    });
  });

  it("fill the table without hole or overlap, whatever the window", () => {
    const window = fc.tuple(fc.nat(19), fc.nat(19)).map(([one, other]) => ({
      first: Math.min(one, other),
      last: Math.max(one, other),
    }));
    const merge = fc.tuple(window, window).map(([rows, columns]) => ({
      top: rows.first,
      bottom: rows.last,
      left: columns.first,
      right: columns.last,
    }));
    fc.assert(
      fc.property(
        merge,
        window,
        window,
        fc.uniqueArray(fc.nat(19)),
        (one, rows, columns, hidden) => {
          const rowAxis = axis(20, hidden);
          const columnAxis = axis(20);
          const spans = spansIn([one], rowAxis, columnAxis, [rows], [columns]);
          const visibleRows = rowAxis.visible(rows.first, rows.last);
          let drawn = 0;
          for (const row of visibleRows) {
            for (const column of columnAxis.visible(columns.first, columns.last)) {
              const span = spans.get(cellKey(row, column));
              if (span?.kind === "drawn") drawn += span.rows.length * span.columns.length;
              else if (!span) drawn += 1;
            }
          }
          expect(drawn).toBe(visibleRows.length * (columns.last - columns.first + 1));
        },
      ),
    );
  });
});

describe("a strip that cuts no merge", () => {
  const rowsOf = ({ top, bottom }: { top: number; bottom: number }) => ({
    first: top,
    last: bottom,
  });

  it("grows to the merge's ends", () => {
    const merges = [{ top: 3, bottom: 6, left: 0, right: 0 }];
    expect(wholeMerges(merges, { first: 5, last: 9 }, 10, rowsOf)).toEqual({ first: 3, last: 9 });
  });

  it("does not grow for a merge too long to be drawn whole", () => {
    const merges = [{ top: 0, bottom: 5000, left: 0, right: 0 }];
    expect(wholeMerges(merges, { first: 50, last: 90 }, 60, rowsOf)).toEqual({
      first: 50,
      last: 90,
    });
  });
});
