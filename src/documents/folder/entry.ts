import type { Decimal } from "decimal.js";
import type { CellAddress } from "../../plan/address";
import type { Edition } from "../../plan/edition";
import type { Source } from "../../plan/source";
import type { Finding } from "../../judgement/finding";
import type { Summary } from "../../checking/report";
import type { Verdict } from "../../checking/verdict";

/** A file of the folder, as it was received. */
export interface FolderFile {
  /** Its path in the folder: what tells it from a file of the same name elsewhere. */
  readonly file: string;
  /** Milliseconds since 1970; null when nobody knows. */
  readonly modified: number | null;
}

/** Where a département's name comes from: the reader is asked to confirm all but the first and the last. */
export type NameOrigin = "identity" | "file" | "title" | "folder" | "hand";

/** A line of a plan, apart from its sheet. Amounts in euros, null when blank or unreadable. */
export interface FolderLine {
  readonly row: number;
  readonly objectives: readonly number[];
  readonly source: string | null;
  readonly action: string;
  readonly partners: string;
  readonly department: Decimal | null;
  readonly state: Decimal | null;
  readonly total: Decimal | null;
  readonly other: Decimal | string | null;
}

/** What the State and the Département pay, in euros. */
export interface Sides {
  readonly state: Decimal;
  readonly department: Decimal;
}

/** A plan of the folder: all that is kept of it once its workbook is closed. */
export interface PlanEntry extends FolderFile {
  readonly kind: "plan";
  readonly name: string;
  readonly nameFrom: NameOrigin;
  /** Of the file's name. */
  readonly version: number | null;
  readonly isFinal: boolean;
  readonly sheet: string;
  readonly edition: Edition;
  readonly isEditionSure: boolean;
  readonly year: number;
  readonly verdict: Verdict;
  /** « 5 points bloquants », « Prêt à transmettre ». */
  readonly sentence: string;
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  /** By source, in the edition's order. */
  readonly totals: ReadonlyMap<Source, Sides>;
  /** Of all its lines, those without a sure source too. */
  readonly all: Sides;
  /** Amounts could not be read: the sums lack them. */
  readonly isPartial: boolean;
  /** The green table does not say what the lines do: the lines count. */
  readonly recapDiffers: boolean;
  readonly recapStates: ReadonlyMap<Source, CellAddress>;
  /** What the co-financing rule compares (sources paid to the Département); null when it can't be told. */
  readonly cofinancing: Sides | null;
  readonly mandatoryWithoutAction: readonly number[];
  /** Those that the workbook holds: in its table (2022), or typed by the officer. */
  readonly envelopes: ReadonlyMap<Source, Decimal>;
  readonly lines: readonly FolderLine[];
}

/** Why a file is no plan of the folder. */
export type AsideKind = "passed-over" | "unreadable" | "no-plan" | "blank" | "replaced" | "by-hand";

/** A file set aside, and why, as a French sentence that says what to do. */
export interface Aside extends FolderFile {
  readonly kind: AsideKind;
  readonly why: string;
}

export type FolderEntry = PlanEntry | Aside;
