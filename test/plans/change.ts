import type { CellWrite } from "../../src/plan/cellWrite";
import type { Decimal } from "decimal.js";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../src/reading/snapshot";

/** The same sheet further down and to the right. */
function shiftedSheet(sheet: SheetSnapshot, rows: number, columns: number): SheetSnapshot {
  return {
    ...sheet,
    top: sheet.top + rows,
    left: sheet.left + columns,
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      top: top + rows,
      left: left + columns,
      bottom: bottom + rows,
      right: right + columns,
    })),
    hiddenRows: new Set([...sheet.hiddenRows].map((row) => row + rows)),
    hiddenColumns: new Set([...sheet.hiddenColumns].map((column) => column + columns)),
  };
}

/** The same workbook, everything moved. Formulas keep their text: none is read across rows here. */
export function shifted(
  workbook: WorkbookSnapshot,
  rows: number,
  columns: number,
): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => shiftedSheet(sheet, rows, columns)),
  };
}

/** The workbook once the writes are made; a formula's result is that which its finding expects. */
export function written(
  workbook: WorkbookSnapshot,
  writes: readonly CellWrite[],
  result?: Decimal,
): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => {
    const own = writes.filter((write) => write.at.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const cells = sheet.cells.map((row) => [...row]);
    for (const { at, after } of own) {
      const row = (cells[at.row - sheet.top] ??= []);
      const before = row[at.column - sheet.left];
      while (row.length < at.column - sheet.left) row.push(null);
      row[at.column - sheet.left] = cellAfter(after, before?.format ?? "General", result);
    }
    return { ...sheet, cells };
  });
  return { ...workbook, sheets };
}

function cellAfter(
  after: CellWrite["after"],
  format: string,
  result: Decimal | undefined,
): SnapshotCell | null {
  switch (after.kind) {
    case "amount":
      return { value: after.amount.toNumber(), isError: false, formula: null, format };
    case "text":
      return { value: after.text, isError: false, formula: null, format };
    case "formula":
      return { value: result?.toNumber() ?? 0, isError: false, formula: after.formula, format };
    case "blank":
      return null;
  }
}
