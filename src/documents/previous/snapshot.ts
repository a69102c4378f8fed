import type { Area } from "../../plan/address";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../reading/snapshot";
import type { CellData, SheetData, WorkbookData } from "../../files/workbook/data";

/**
 * A workbook's file as the domain reads it, with the results that the file holds: what Excel itself
 * answers of a workbook that is open. The file counts from 0, the domain from 1.
 */
export function snapshotOf({ sheets, styles, activeSheet }: WorkbookData): WorkbookSnapshot {
  const formatOf = (style: number) => styles[style]?.numberFormat ?? "General";
  return {
    sheets: sheets.map((sheet) => sheetSnapshot(sheet, formatOf)),
    activeSheet: sheets[activeSheet]?.name ?? null,
  };
}

function sheetSnapshot(sheet: SheetData, formatOf: (style: number) => string): SheetSnapshot {
  const used = usedArea(sheet);
  const rows = Array.from({ length: used.bottom - used.top + 1 }, (_, r) =>
    Array.from({ length: used.right - used.left + 1 }, (__, c) =>
      snapshotCell(sheet.rows.get(used.top + r)?.get(used.left + c), formatOf),
    ),
  );
  return {
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    isProtected: sheet.isProtected,
    top: used.top + 1,
    left: used.left + 1,
    cells: rows,
    merges: sheet.merges.map((area) => fromOne(area)),
    hiddenRows: new Set(
      [...sheet.rowProperties].flatMap(([row, { hidden }]) => (hidden ? [row + 1] : [])),
    ),
    hiddenColumns: new Set(
      sheet.columns.flatMap(({ first, last, hidden }) =>
        hidden ? range(Math.max(first, used.left), Math.min(last, used.right)) : [],
      ),
    ),
  };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i + 1);
}

function fromOne({ top, left, bottom, right }: Area): Area {
  return { top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 };
}

/** The cells that hold something; formats alone are none. */
function usedArea({ rows }: SheetData): Area {
  const area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const [row, cells] of rows) {
    for (const [column, { value, formula }] of cells) {
      if (value === null && formula === undefined) continue;
      area.top = Math.min(area.top, row);
      area.bottom = Math.max(area.bottom, row);
      area.left = Math.min(area.left, column);
      area.right = Math.max(area.right, column);
    }
  }
  return area.bottom === -1 ? { top: 0, left: 0, bottom: -1, right: -1 } : area;
}

function snapshotCell(
  cell: CellData | undefined,
  formatOf: (style: number) => string,
): SnapshotCell | null {
  if (!cell || (cell.value === null && cell.formula === undefined)) return null;
  return {
    value: cell.value ?? "",
    isError: cell.isError === true,
    formula: cell.formula ?? null,
    format: formatOf(cell.style),
    ...(cell.isAwaiting === true && { isAwaiting: true }),
  };
}
