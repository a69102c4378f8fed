import type { Area } from "../plan/address";
import type { SheetSnapshot, SnapshotCell } from "../reading/snapshot";
import type { QueuedPart } from "./sheetQueue";

/**
 * A sheet as the domain reads it, from what Excel answered for its parts, those on top first. Excel
 * counts from 0, the domain from 1.
 */
export function toSnapshot(sheet: Excel.Worksheet, parts: readonly QueuedPart[]): SheetSnapshot {
  const areas = parts.flatMap(({ merged }) =>
    merged === null || merged.isNullObject ? [] : merged.areas.items.map(toArea),
  );
  return {
    name: sheet.name,
    visible: sheet.visibility === Excel.SheetVisibility.visible,
    isProtected: sheet.protection.protected,
    ...grid(parts),
    // Each part tells of an area that lies across two.
    merges: [...new Map(areas.map((area) => [JSON.stringify(area), area])).values()],
    hiddenRows: new Set(
      parts.flatMap(({ used, rows }) =>
        hiddenFrom(
          used.rowIndex,
          rows.value.map((row) => row.rowHidden),
        ),
      ),
    ),
    hiddenColumns: new Set(
      parts.flatMap(({ used, columns }) =>
        hiddenFrom(
          used.columnIndex,
          columns.value.map((column) => column.columnHidden),
        ),
      ),
    ),
  };
}

/** The cells of the parts in the smallest rectangle that holds them all. */
function grid(parts: readonly QueuedPart[]): Pick<SheetSnapshot, "top" | "left" | "cells"> {
  const [only, ...others] = parts;
  if (!only) {
    return { top: 1, left: 1, cells: [] };
  }
  const top = Math.min(...parts.map(({ used }) => used.rowIndex));
  const left = Math.min(...parts.map(({ used }) => used.columnIndex));
  if (others.length === 0) {
    return { top: top + 1, left: left + 1, cells: toCells(only.used) };
  }
  const rows: (readonly (SnapshotCell | null)[])[] = [];
  for (const { used } of parts) {
    while (rows.length < used.rowIndex - top) rows.push([]);
    const margin = Array.from({ length: used.columnIndex - left }, () => null);
    rows.push(...toCells(used).map((row) => [...margin, ...row]));
  }
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, () => null),
  ]);
  return { top: top + 1, left: left + 1, cells };
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

function hiddenFrom(first: number, hidden: readonly (boolean | undefined)[]): readonly number[] {
  return hidden.flatMap((isHidden, i) => (isHidden === true ? [first + i + 1] : []));
}
