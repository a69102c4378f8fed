import type { Area } from "../plan/address";

/** A cell that holds something. A formula's `value` is its last result. */
export interface SnapshotCell {
  readonly value: string | number | boolean;
  /** The value is one of Excel's errors (« #REF! »), not a text that looks like one. */
  readonly isError: boolean;
  /** The formula is still to be calculated by Excel: `value` is not its result, and nothing is to be judged on it. */
  readonly isAwaiting?: boolean;
  /** With its « = » and English function names; null for a typed cell. */
  readonly formula: string | null;
  /** Excel's number format code, « General » by default. */
  readonly format: string;
}

/** One sheet, as it stood when it was read. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  readonly isProtected: boolean;
  /** Row and column of `cells[0][0]`, counted from 1. */
  readonly top: number;
  readonly left: number;
  /** The used range row by row; null for a blank cell. Empty for a blank sheet. */
  readonly cells: readonly (readonly (SnapshotCell | null)[])[];
  readonly merges: readonly Area[];
  /** Hidden or filtered-out rows, and hidden columns, counted from 1. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** The workbook as it stood when it was read: all that reading and rules will ever know of it. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly activeSheet: string | null;
  /** What the workbook holds besides, and was too large to be read; nothing, most of the time. */
  readonly leftOut?: readonly LeftOut[];
}

/** Cells that were not read. */
export interface LeftOut {
  readonly sheet: string;
  /** The first of them (« J200001 »), far from the others; null: the whole sheet. */
  readonly from: string | null;
}
