import type { AreaData } from "../../files/workbook/data";
import type { Axis } from "./axis";

/** What a cell of the drawn table becomes when a merge covers it. */
export type Span =
  | { readonly kind: "covered" }
  | {
      readonly kind: "drawn";
      readonly area: AreaData;
      readonly rows: number[];
      readonly columns: number[];
    };

/** Rows (or columns) drawn one after the other without a gap. */
export interface Strip {
  readonly first: number;
  readonly last: number;
}

/** A key for a cell in a map. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/**
 * The merged cells of a drawn part of the sheet. A merge that straddles the edge of a strip
 * is drawn for what lies inside it, so the table never has a hole.
 */
export function spansIn(
  merges: readonly AreaData[],
  rows: Axis,
  columns: Axis,
  rowStrips: readonly Strip[],
  columnStrips: readonly Strip[],
): ReadonlyMap<number, Span> {
  const spans = new Map<number, Span>();
  for (const area of merges) {
    for (const rowStrip of rowStrips) {
      const inRows = rows.visible(
        Math.max(area.top, rowStrip.first),
        Math.min(area.bottom, rowStrip.last),
      );
      const [top] = inRows;
      if (top === undefined) continue;
      for (const columnStrip of columnStrips) {
        const inColumns = columns.visible(
          Math.max(area.left, columnStrip.first),
          Math.min(area.right, columnStrip.last),
        );
        const [left] = inColumns;
        if (left === undefined) continue;
        for (const row of inRows) {
          for (const column of inColumns) spans.set(cellKey(row, column), { kind: "covered" });
        }
        spans.set(cellKey(top, left), { kind: "drawn", area, rows: inRows, columns: inColumns });
      }
    }
  }
  return spans;
}

/** The strip first…last grown so that it cuts no merge of at most `most` rows (or columns). */
export function wholeMerges(
  merges: readonly AreaData[],
  strip: Strip,
  most: number,
  sides: (area: AreaData) => Strip,
): Strip {
  let { first, last } = strip;
  for (const area of merges) {
    const side = sides(area);
    if (side.last < strip.first || side.first > strip.last) continue;
    if (side.last - side.first >= most) continue;
    first = Math.min(first, side.first);
    last = Math.max(last, side.last);
  }
  return { first, last };
}
