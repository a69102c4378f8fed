import { columnNumber, type Area } from "../../src/plan/address";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../src/reading/snapshot";

/** What a test puts into a cell: a value, a formula with its result, an error, or a format. */
export type CellSpec =
  | string
  | number
  | null
  | { formula: string; value: number | string; isError?: boolean }
  | { error: string; formula?: string }
  | { value: number | string; format: string };

/** A sheet as a test writes it: cells by their address. */
export interface SheetSpec {
  name?: string;
  cells: Readonly<Record<string, CellSpec>>;
  merges?: readonly string[];
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly string[];
  isProtected?: boolean;
  visible?: boolean;
}

/** Row and column of « B12 ». */
export function place(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits), column: columnNumber(letters) };
}

function areaOf(reference: string): Area {
  const [first = "", last = first] = reference.split(":");
  const from = place(first);
  const to = place(last);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

function cellOf(spec: CellSpec): SnapshotCell | null {
  if (spec === null || spec === "") return null;
  if (typeof spec !== "object") {
    return { value: spec, isError: false, formula: null, format: "General" };
  }
  if ("error" in spec) {
    return { value: spec.error, isError: true, formula: spec.formula ?? null, format: "General" };
  }
  if ("format" in spec) {
    return { value: spec.value, isError: false, formula: null, format: spec.format };
  }
  return { value: spec.value, isError: false, formula: spec.formula, format: "General" };
}

/** The sheet as the gate to Excel would have read it. */
export function sheet(spec: SheetSpec): SheetSnapshot {
  const rows: (SnapshotCell | null)[][] = [];
  for (const [address, content] of Object.entries(spec.cells)) {
    const { row, column } = place(address);
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column - 1] = cellOf(content);
  }
  return {
    name: spec.name ?? "Plan d'action",
    visible: spec.visible ?? true,
    isProtected: spec.isProtected ?? false,
    top: 1,
    left: 1,
    cells: rows,
    merges: (spec.merges ?? []).map(areaOf),
    hiddenRows: new Set(spec.hiddenRows),
    hiddenColumns: new Set((spec.hiddenColumns ?? []).map(columnNumber)),
  };
}

export function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, activeSheet: sheets[0]?.name ?? null };
}
