/** What was asked of one sheet, to be read after the sync. */
export interface QueuedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly rows: ReturnType<Excel.Range["getRowProperties"]>;
  readonly columns: ReturnType<Excel.Range["getColumnProperties"]>;
  /** null where Excel cannot tell (before ExcelApi 1.13). */
  readonly merged: Excel.RangeAreas | null;
}

/** Asks for a sheet's cells; nothing is there before the next sync. */
export function queueSheet(sheet: Excel.Worksheet, withMerges: boolean): QueuedSheet {
  // « true »: formatted blanks left out, else a sheet formatted to its last row reads as used.
  const used = sheet.getUsedRange(true);
  used.load("rowIndex,columnIndex,values,valueTypes,formulas,numberFormat");
  const rows = used.getRowProperties({ rowIndex: true, rowHidden: true });
  const columns = used.getColumnProperties({ columnIndex: true, columnHidden: true });
  const merged = withMerges ? used.getMergedAreasOrNullObject() : null;
  // Through the areas: an address string is cut at 8,192 characters.
  merged?.load(
    "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
  );
  return { sheet, used, rows, columns, merged };
}
