/** A rectangle of a sheet; Excel counts from 0. */
export interface Extent {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How many sheets tell their size in the trip that lists them, 750 bytes each: those beyond are read unasked. */
const MOST_ASKED = 16;

/**
 * Asks how large the sheets are, along with the next sync and before their list is known: from the
 * first to the next, so that no trip is spent on it. What is answered gives, once synced, the
 * rectangle of each sheet's values by the sheet's id: null for a blank sheet.
 */
export function queueExtents(
  workbook: Excel.Workbook,
  active: Excel.Worksheet,
): () => ReadonlyMap<string, Extent | null> {
  active.load("id");
  const asked = [{ sheet: active, used: queueExtent(active) }];
  let sheet = workbook.worksheets.getFirst();
  for (let i = 0; i < MOST_ASKED; i += 1) {
    sheet.load("id");
    asked.push({ sheet, used: queueExtent(sheet) });
    sheet = sheet.getNextOrNullObject();
  }
  return () =>
    new Map(
      asked
        .filter((one) => !one.sheet.isNullObject)
        .map((one): [string, Extent | null] => [one.sheet.id, extentOf(one.used)]),
    );
}

/** Asks where the values of a sheet, or of a part of it, lie. */
export function queueExtent(part: Excel.Worksheet | Excel.Range): Excel.Range {
  // « true »: formatted blanks left out, else a sheet formatted to its last row reads as used.
  const used = part.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return used;
}

/** What `queueExtent` asked for, once synced; null where there is no value. */
export function extentOf(used: Excel.Range): Extent | null {
  if (used.isNullObject) {
    return null;
  }
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  return { row, column, rows, columns };
}

/** How many cells a rectangle has; a blank sheet has none. */
export function cellCount(extent: Extent | null): number {
  return extent === null ? 0 : extent.rows * extent.columns;
}
