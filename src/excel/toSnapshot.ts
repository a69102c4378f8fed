import type { Area } from "../plan/address";
import type { SheetSnapshot, SnapshotCell } from "../reading/snapshot";
import type { QueuedSheet } from "./sheetQueue";

/** A sheet as the domain reads it, from what Excel answered. Excel counts from 0, the domain from 1. */
export function toSnapshot({ sheet, used, rows, columns, merged }: QueuedSheet): SheetSnapshot {
  return {
    name: sheet.name,
    visible: sheet.visibility === Excel.SheetVisibility.visible,
    isProtected: sheet.protection.protected,
    top: used.rowIndex + 1,
    left: used.columnIndex + 1,
    cells: toCells(used),
    merges: merged === null || merged.isNullObject ? [] : merged.areas.items.map(toArea),
    hiddenRows: hiddenFrom(
      used.rowIndex,
      rows.value.map((row) => row.rowHidden),
    ),
    hiddenColumns: hiddenFrom(
      used.columnIndex,
      columns.value.map((column) => column.columnHidden),
    ),
  };
}

function toCells(used: Excel.Range): (SnapshotCell | null)[][] {
  const values: unknown[][] = used.values;
  const formulas: unknown[][] = used.formulas;
  const formats: unknown[][] = used.numberFormat;
  const cells = values.map((row, r) =>
    row.map((value, c) =>
      toCell(value, used.valueTypes[r]?.[c], formulas[r]?.[c], formats[r]?.[c]),
    ),
  );
  // A blank sheet answers with its A1.
  return cells.every((row) => row.every((cell) => cell === null)) ? [] : cells;
}

function toCell(
  value: unknown,
  type: unknown,
  formula: unknown,
  format: unknown,
): SnapshotCell | null {
  // A text that looks like a formula reads the same in `values` and in `formulas`.
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    return null;
  }
  if (value === "" && !isFormula) {
    return null;
  }
  return {
    value,
    isError: type === Excel.RangeValueType.error,
    ...(isFormula && isAwaiting(value, type) && { isAwaiting: true }),
    formula: isFormula ? formula : null,
    format: typeof format === "string" ? format : "General",
  };
}

/** What Excel shows of a formula whose result is under way. */
const UNDER_WAY = /^#(?:BUSY!|GETTING_DATA)$/;

/** The value is not the formula's result: Excel does not know it, or not yet. */
function isAwaiting(value: unknown, type: unknown): boolean {
  const isUnderWay = typeof value === "string" && UNDER_WAY.test(value);
  return type === Excel.RangeValueType.unknown || isUnderWay;
}

function toArea(area: Excel.Range): Area {
  return {
    top: area.rowIndex + 1,
    left: area.columnIndex + 1,
    bottom: area.rowIndex + area.rowCount,
    right: area.columnIndex + area.columnCount,
  };
}

function hiddenFrom(first: number, hidden: readonly (boolean | undefined)[]): ReadonlySet<number> {
  return new Set(hidden.flatMap((isHidden, i) => (isHidden === true ? [first + i + 1] : [])));
}
