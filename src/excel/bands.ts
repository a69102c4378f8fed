import { partOf, type Part } from "./parts";
import { extentOf, queueExtent, type Extent } from "./sheetSizes";

/** A sheet too large to be read at once: where in it do values stand? */
export interface QueuedBands {
  readonly sheet: Excel.Worksheet;
  readonly bands: readonly Excel.Range[];
  /** What lies right of them; null when nothing does. */
  readonly beyond: Excel.Range | null;
}

/** As many answers as rows are asked about. */
const BANDS = 64;
/** No plan is wider, in columns. */
const WIDEST = 256;
/** After so many blank rows what follows is no more of the same table. */
const LARGEST_GAP = 5_000;

/** Asks, along with the next sync, where values stand in each of some bands of rows. */
export function queueBands(sheet: Excel.Worksheet, extent: Extent): QueuedBands {
  const { row, column, rows, columns } = extent;
  const height = Math.ceil(rows / BANDS);
  const width = Math.max(1, Math.min(columns, WIDEST - column));
  const bands = Array.from({ length: Math.ceil(rows / height) }, (_, i) => {
    const top = row + i * height;
    const band = sheet.getRangeByIndexes(top, column, Math.min(height, row + rows - top), width);
    return queueExtent(band);
  });
  const beyond =
    columns > width
      ? queueExtent(sheet.getRangeByIndexes(row, column + width, rows, columns - width))
      : null;
  return { sheet, bands, beyond };
}

/** What to read of a large sheet, and the first cell of what is left out of it (null: nothing is). */
export interface Found {
  readonly sheet: Excel.Worksheet;
  readonly parts: readonly Part[];
  readonly from: Pick<Extent, "row" | "column"> | null;
}

/** What the bands hold, up to the first large gap: a stray value far below is no part of the plan. */
export function foundIn({ sheet, bands, beyond }: QueuedBands): Found {
  const parts: Part[] = [];
  let end: number | null = null;
  for (const extent of bands.map(extentOf)) {
    if (extent !== null) {
      if (end !== null && extent.row - end > LARGEST_GAP) {
        return { sheet, parts, from: extent };
      }
      parts.push(partOf(sheet, extent));
      end = extent.row + extent.rows;
    }
  }
  return { sheet, parts, from: beyond === null ? null : extentOf(beyond) };
}
