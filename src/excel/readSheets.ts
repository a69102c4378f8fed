import { a1 } from "../plan/address";
import type { LeftOut, SheetSnapshot } from "../reading/snapshot";
import { foundIn, queueBands, type QueuedBands } from "./bands";
import { mayFit, type Part } from "./parts";
import { readParts, type Reading } from "./readParts";
import type { Extent } from "./sheetSizes";
import { toSnapshot } from "./toSnapshot";

/** What was read of the sheets, and what was not. */
export interface SheetsRead {
  readonly sheets: readonly SheetSnapshot[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Reads all sheets, in one trip whenever an answer can hold them. A sheet with too many cells for
 * any answer is looked through first, for one stray value makes a small sheet as large; then it is
 * read one trip later. What still is too much is left out.
 * @param extents by the sheet's id: null for a blank sheet, nothing where nobody asked
 */
export async function readSheets(
  reading: Reading,
  sheets: readonly Excel.Worksheet[],
  extents: ReadonlyMap<string, Extent | null>,
): Promise<SheetsRead> {
  const whole = sheets.map((sheet): Part => ({ sheet, area: null, extent: extents.get(sheet.id) }));
  const isLarge = (part: Part) => !mayFit([part]);
  const large = whole.filter(isLarge);
  let bands: readonly QueuedBands[] = [];
  const ask = () => {
    bands = large.flatMap(({ sheet, extent }) => (extent ? [queueBands(sheet, extent)] : []));
  };
  const small = await readParts(
    reading,
    whole.filter((part) => !isLarge(part)),
    ask,
  );
  const found = bands.map(foundIn);
  const within = await readParts(
    reading,
    found.flatMap(({ parts }) => parts),
  );

  const leftOut = [...small.leftOut, ...within.leftOut].map(({ sheet }) => sheet);
  const kept = sheets.filter((sheet) => !leftOut.includes(sheet));
  const read = [...small.read, ...within.read];
  return {
    sheets: kept.map((sheet) =>
      toSnapshot(
        sheet,
        read.filter(({ part }) => part.sheet === sheet),
      ),
    ),
    leftOut: [
      ...[...new Set(leftOut)].map(({ name }) => ({ sheet: name, from: null })),
      ...found.flatMap(({ sheet, from }) =>
        from && kept.includes(sheet)
          ? [{ sheet: sheet.name, from: a1({ row: from.row + 1, column: from.column + 1 }) }]
          : [],
      ),
    ],
  };
}
