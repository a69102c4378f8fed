import type { Decimal } from "decimal.js";
import type { Area, CellAddress } from "./address";
import type { Correction } from "./correction";
import type { CellContent } from "./cellWrite";
import type { ColumnRole, ColumnSpec, Edition } from "./edition";
import type { Source } from "./source";

/** How an amount's cell reads. Amounts are in euros. */
export type AmountReading =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly amount: Decimal }
  /** Typed as text, read without doubt: « 62 334,00 € ». */
  | { readonly kind: "text"; readonly amount: Decimal; readonly text: string }
  /** Text with an amount in it, text that reads two ways, or text without any amount. */
  | { readonly kind: "unreadable"; readonly text: string }
  | { readonly kind: "error"; readonly code: string }
  /** A formula that Excel is still to calculate: whatever the cell shows is no amount. */
  | { readonly kind: "awaiting" };

export interface AmountCell {
  readonly at: CellAddress;
  /** What the cell holds, as a write must find it. */
  readonly content: CellContent;
  /** Its last row, where it is merged downwards; else its own. */
  readonly lastRow: number;
  readonly reading: AmountReading;
  readonly formula: string | null;
  readonly format: string;
}

export interface TextCell {
  readonly at: CellAddress;
  /** What the cell holds, as a write must find it. */
  readonly content: CellContent;
  /** Trimmed; empty when blank. For a merged cell, that of its first cell, at whose address it stands. */
  readonly text: string;
}

/** What a source cell says. */
export interface SourceCell extends TextCell {
  /** One for « FIR », two for « 304 ou ONDAM », none when blank or unknown. */
  readonly sources: readonly Source[];
  /** Written otherwise than the template does (« P304 », « Fir »). */
  readonly isVariant: boolean;
}

/** A State amount and the purse that pays it (null: not said, or not decided). */
export interface StateAmount {
  readonly cell: AmountCell;
  readonly source: Source | null;
}

/** A line of the plan: an action under its objective. */
export interface PlanLine {
  readonly row: number;
  /** Place in the edition's engagements of the heading above it; null when there is none or an unknown one. */
  readonly engagement: number | null;
  readonly measure: TextCell | null;
  /** The number as it stands on this line (in 2022 inside the wording); text empty when the line continues. */
  readonly number: TextCell;
  /** The objectives that this line opens; empty when it continues those above. */
  readonly opens: readonly number[];
  /** The objectives that it belongs to, its own or those above. */
  readonly objectives: readonly number[];
  readonly wording: TextCell;
  readonly action: TextCell;
  /** « Partenaires » (2024, 2025). */
  readonly partners: TextCell | null;
  /** « Fiche action » (2022). */
  readonly fiche: TextCell | null;
  readonly source: SourceCell | null;
  readonly states: readonly StateAmount[];
  readonly department: AmountCell | null;
  /** Its other cells, where the Département's amount stands in several columns: they are read together. */
  readonly departmentParts: readonly AmountCell[];
  readonly total: AmountCell | null;
  /** « Autres financements »: an amount, a text, or both in one. */
  readonly other: AmountCell | null;
  /** Next year's State amount (2023). */
  readonly next: AmountCell | null;
  /** The objectives whose official wording stands on the line, or above one that goes on, whatever its number says. */
  readonly worded: readonly number[];
  readonly isHidden: boolean;
}

/** A column found in the sheet. `column` counts from 1. */
export interface PlanColumn {
  readonly spec: ColumnSpec;
  readonly column: number;
  /** Its header cell; the text is empty when the header is missing. */
  readonly header: TextCell;
  /** The merged header above it (« Financements 2024 »), if any. */
  readonly group: TextCell | null;
  readonly isHidden: boolean;
}

/** A heading « Engagement … » with its subtotals (2022), in the columns of amounts. */
export interface EngagementHeading {
  readonly row: number;
  readonly cell: TextCell;
  readonly engagement: number | null;
  /** By column number. */
  readonly subtotals: ReadonlyMap<number, AmountCell>;
  readonly isHidden: boolean;
}

/** A line of amounts under the table (2022: grand total, notified envelopes). */
export interface AmountRow {
  readonly row: number;
  /** What names it; empty when nothing does. */
  readonly label: string;
  readonly isHidden: boolean;
  /** By column number. */
  readonly cells: ReadonlyMap<number, AmountCell>;
}

/** A total that stands among the lines or under them where the template has none: the officer added it. */
export interface TotalRow extends AmountRow {
  readonly kind: "subtotal" | "grand-total";
  /** The rows of the lines that it adds up, or should. */
  readonly adds: readonly number[];
  /** What it adds up is known: by its amounts, or by a name that says no more than « total ». */
  readonly isSure: boolean;
}

/** What a row of the sheet was taken for, and why, in a sentence for the officer. */
export interface ReadRow {
  readonly row: number;
  readonly kind:
    | "header"
    | "heading"
    | "line"
    | "subtotal"
    | "grand-total"
    | "total"
    | "breakdown"
    | "envelope"
    | "difference"
    | "reminder"
    | "under"
    | "prepared"
    | "note"
    | "ignored"
    | "unread";
  readonly because: string;
}

/** A column of the sheet, what it was taken for, and why. */
export interface ReadColumn {
  readonly column: number;
  readonly role: ColumnRole | "extra-column" | "other-year";
  readonly because: string;
}

/** What a number of the plan's sheet, or of its recap's, is in the reading: each has exactly one role. */
export type NumberRole =
  | "number"
  | "source"
  | "department"
  | "state"
  | "total"
  | "other"
  | "next"
  | "subtotal"
  | "grand-total"
  | "envelope"
  | "difference"
  | "breakdown"
  | "reminder"
  | "recap"
  | "recap-total"
  | "recap-subtotal"
  | "recap-other"
  | "extra-column"
  | "other-year"
  | "outside"
  | "unread";

export interface ReadNumber {
  readonly at: CellAddress;
  readonly role: NumberRole;
  readonly because: string;
}

/** The account of all that was read: every column, every row that holds something, every number. */
export interface Reading {
  readonly columns: readonly ReadColumn[];
  readonly rows: readonly ReadRow[];
  readonly numbers: readonly ReadNumber[];
  /** What the officer said of rows and columns. */
  readonly corrections: readonly ObeyedCorrection[];
}

/** The officer's word on a row or a column; `at` is where what it was said of stands now. */
export interface ObeyedCorrection extends Correction {
  /** As it was said, and is kept. */
  readonly kept: Correction;
  /** « gone »: something else stands there since, it is to be asked again; « impossible »: the table has no place for it. */
  readonly standing: "obeyed" | "gone" | "impossible";
}

/** A line of the green table. */
export interface RecapLine {
  readonly label: TextCell;
  /** null for the total, and for a line that names none or several. */
  readonly source: Source | null;
  /** The sources that its label names, or stands for (« ARS »). */
  readonly names: readonly Source[];
  readonly state: AmountCell;
  readonly department: AmountCell;
}

/** The green table. */
export interface Recap {
  readonly sheet: string;
  readonly area: Area;
  readonly title: TextCell;
  readonly stateHeader: TextCell;
  readonly departmentHeader: TextCell;
  readonly lines: readonly RecapLine[];
  /** Lines of amounts among them that name no source of the State (« CAF », a label rubbed out). */
  readonly otherLines: readonly RecapLine[];
  /** Sums of some of its lines (« Sous-total ARS »): no lines themselves. */
  readonly subtotals: readonly RecapLine[];
  /** Parts of a line (« dont … »), shares, reminders: in no sum. */
  readonly besides: readonly RecapLine[];
  readonly total: RecapLine | null;
  /** In what it differs from the template's shape; empty as a rule. */
  readonly shape: readonly RecapShape[];
}

/** How a green table can differ from the template's: sources across, several lines for a source, subtotals among its lines. */
export type RecapShape = "across" | "several-lines" | "subtotals";

/** How the edition was recognised. */
export interface Recognition {
  /** « certain » when nothing else comes near; « probable » otherwise; « chosen » by the officer. */
  readonly confidence: "certain" | "probable" | "chosen";
  /** What speaks for it, in French, for the officer. */
  readonly reasons: readonly string[];
}

/** A plan d'action, with the address of all that was read of it. */
export interface Plan {
  readonly edition: Edition;
  readonly recognition: Recognition;
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly title: TextCell | null;
  /** The table, headers included. */
  readonly area: Area;
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly columns: readonly PlanColumn[];
  readonly headings: readonly EngagementHeading[];
  readonly lines: readonly PlanLine[];
  readonly grandTotal: AmountRow | null;
  /** The totals that the officer added, in order; those of the template are `headings` and `grandTotal`. */
  readonly totals: readonly TotalRow[];
  /** The line of the notified envelopes (2022). */
  readonly envelopeRow: AmountRow | null;
  /** The notified envelopes, in euros: the table's own (2022) or those that the officer gives. */
  readonly envelopes: ReadonlyMap<Source, Decimal>;
  readonly recap: Recap | null;
  /** The cell that says that amounts are in thousands; null as a rule. */
  readonly unit: TextCell | null;
  /** The other sheets that hold lines of the same plan, one for each engagement; empty as a rule. */
  readonly split: readonly string[];
  /** Columns that stand inside the table and that the edition doesn't have: their header cells. */
  readonly extraColumns: readonly TextCell[];
  /** What was read, and why: every number accounted for. */
  readonly reading: Reading;
  /** The other sheets of the workbook that hold a plan. */
  readonly otherSheets: readonly string[];
}

/** The first column of a role, or undefined. */
export function columnOf(plan: Plan, role: ColumnRole): PlanColumn | undefined {
  return plan.columns.find((column) => column.spec.role === role);
}
