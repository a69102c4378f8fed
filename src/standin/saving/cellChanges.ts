import type { CellData, SheetData } from "../../files/workbook/data";
import type { CellChange } from "./cellMarkup";

/** What became of the cells of a sheet; null for a cell that is gone. By row, then column. */
export type CellChanges = Map<number, Map<number, CellChange | null>>;

/**
 * Compares the sheet with what the file holds.
 * @param filed a formula as files write it
 */
export function findCellChanges(
  before: SheetData,
  after: SheetData,
  filed: (formula: string) => string,
): CellChanges {
  const changes: CellChanges = new Map();
  const note = (row: number, column: number, change: CellChange | null): void => {
    const ofRow = changes.get(row) ?? new Map<number, CellChange | null>();
    ofRow.set(column, change);
    changes.set(row, ofRow);
  };
  for (const [row, cells] of after.rows) {
    const known = before.rows.get(row);
    for (const [column, cell] of cells) {
      const change = compare(row, column, known?.get(column), cell, filed);
      if (change !== undefined) note(row, column, change);
    }
  }
  for (const [row, cells] of before.rows) {
    const left = after.rows.get(row);
    for (const column of cells.keys()) if (left?.has(column) !== true) note(row, column, null);
  }
  return changes;
}

/** Whether a formula came, went or was replaced: then Excel's chain of calculation is out of date. */
export function changesFormulas(changes: CellChanges, before: SheetData): boolean {
  for (const [row, ofRow] of changes) {
    for (const [column, change] of ofRow) {
      const known = before.rows.get(row)?.get(column)?.formula;
      if (known !== change?.cell.formula) return true;
    }
  }
  return false;
}

function compare(
  row: number,
  column: number,
  before: CellData | undefined,
  after: CellData,
  filed: (formula: string) => string,
): CellChange | undefined {
  const keepsFormula = before !== undefined && before.formula === after.formula;
  const keepsContent =
    keepsFormula &&
    Object.is(before.value, after.value) &&
    (before.isError ?? false) === (after.isError ?? false);
  const changesStyle = (before?.style ?? 0) !== after.style;
  if (keepsContent && !changesStyle) return undefined;
  const filedFormula = after.formula === undefined ? undefined : filed(after.formula);
  return { row, column, cell: after, keepsFormula, keepsContent, changesStyle, filedFormula };
}
