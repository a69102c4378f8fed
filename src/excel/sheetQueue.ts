import type { Part } from "./parts";

/** What was asked of a part of a sheet, to be read after the sync. */
export interface QueuedPart {
  readonly part: Part;
  readonly used: Excel.Range;
  readonly rows: ReturnType<Excel.Range["getRowProperties"]>;
  readonly columns: ReturnType<Excel.Range["getColumnProperties"]>;
  /** null where Excel cannot tell (before ExcelApi 1.13). */
  readonly merged: Excel.RangeAreas | null;
}

/** Asks for the cells of a part; nothing is there before the next sync. */
export function queuePart(part: Part, withMerges: boolean): QueuedPart {
  const { sheet, area } = part;
  // « true »: formatted blanks left out, else a sheet formatted to its last row reads as used.
  const used =
    area === null
      ? sheet.getUsedRange(true)
      : sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  used.load("rowIndex,columnIndex,values,valueTypes,formulas,numberFormat");
  const rows = used.getRowProperties({ rowIndex: true, rowHidden: true });
  const columns = used.getColumnProperties({ columnIndex: true, columnHidden: true });
  const merged = withMerges ? used.getMergedAreasOrNullObject() : null;
  // Through the areas: an address string is cut at 8,192 characters.
  merged?.load(
    "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
  );
  return { part, used, rows, columns, merged };
}
