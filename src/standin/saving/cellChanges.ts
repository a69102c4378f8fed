import type { CellData, SheetData } from "../../files/workbook/data";
import type { CellChange } from "./cellMarkup";

/** What became of the cells of a sheet; null for a cell that is gone. By row, then column. */
export type CellChanges = Map<number, Map<number, CellChange | null>>;

/** Compares the sheet with what the file holds. */
export function findCellChanges(before: SheetData, after: SheetData): CellChanges {
  const changes: CellChanges = new Map();
  const note = (row: number, column: number, change: CellChange | null): void => {
    const ofRow = changes.get(row) ?? new Map<number, CellChange | null>();
    ofRow.set(column, change);
    changes.set(row, ofRow);
  };
  for (const [row, cells] of after.rows) {
    const known = before.rows.get(row);
    for (const [column, cell] of cells) {
      const change = compare(row, column, known?.get(column), cell);
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
): CellChange | undefined {
  const keepsFormula = before !== undefined && before.formula === after.formula;
  const keepsContent =
    keepsFormula &&
    Object.is(before.value, after.value) &&
    (before.isError ?? false) === (after.isError ?? false);
  const changesStyle = (before?.style ?? 0) !== after.style;
  if (keepsContent && !changesStyle) return undefined;
  return { row, column, cell: after, keepsFormula, keepsContent, changesStyle };
}
