import type { Decimal } from "decimal.js";

/** How a column shows what it holds. */
export type Look = "text" | "long" | "number" | "euros" | "share";

export interface SheetColumn {
  /** Unique in its table: Excel demands it. */
  readonly header: string;
  readonly look: Look;
  /** In characters. */
  readonly width: number;
}

/** A formula (English, without « = ») with its result, for readers that calculate nothing. */
export interface Formula {
  readonly formula: string;
  readonly result: Decimal;
}

/** Amounts in euros, counts as numbers, texts as they stand; null leaves the cell blank. */
export type Cell = Decimal | number | string | null | Formula;

/** A real table, with its filters. */
export interface SheetTable {
  /** What formulas call it: letters and digits. */
  readonly name: string;
  /** A line above it; empty for none. */
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A line of texts and totals above the tables. */
export interface TopLine {
  readonly cells: readonly Cell[];
  readonly look: "title" | "note" | "head" | "euros";
}

/** A sheet of the consolidated workbook. */
export interface Sheet {
  readonly name: string;
  readonly top: readonly TopLine[];
  readonly tables: readonly SheetTable[];
  /** How many columns stay in sight beside the rows up to the first table's header. */
  readonly frozenColumns: number;
}

/** The row, from 1, of the header of the first table under those lines. */
export function headerRow(top: readonly TopLine[], title: string): number {
  return top.length + (title === "" ? 0 : 1) + 1;
}

export const text = (header: string, width = 16): SheetColumn => ({ header, look: "text", width });
export const long = (header: string, width = 60): SheetColumn => ({ header, look: "long", width });
export const count = (header: string, width = 11): SheetColumn => ({
  header,
  look: "number",
  width,
});
export const euros = (header: string, width = 17): SheetColumn => ({
  header,
  look: "euros",
  width,
});
export const share = (header: string, width = 15): SheetColumn => ({
  header,
  look: "share",
  width,
});
