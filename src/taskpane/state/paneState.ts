import type { Judged } from "../../checking/deviations";
import type { Kept } from "../../checking/kept";
import type { ExcelFailure } from "../../excel/failure";
import type { Undo } from "../../excel/writeCells";
import type { Finding, Severity } from "../../judgement/finding";

/** The pane's pages. */
export type Page = "control" | "recap" | "papers" | "form" | "sending";

/** What the officer asked for and is waiting for. A check that follows an edit is none: it shows nothing. */
export type Work = "checking" | "marking" | "filling" | "fixing" | "undoing" | "preparing";

/** By what the list of findings is put together. */
export type Grouping = "severity" | "rule" | "line";

/** A check that was made: what stands, and what is justified. */
export interface Checked extends Judged {
  /** What the officer decided, as the workbook keeps it. */
  readonly kept: Kept;
  readonly at: Date;
  readonly protectedSheets: readonly string[];
  /** The file's name, as Excel has it. */
  readonly file: string;
  /** Excel's ids of the sheets -> names. */
  readonly sheetNames: ReadonlyMap<string, string>;
}

/** What the officer decides, from what is kept in the workbook at that moment: a co-author decides too. */
export type Decision = (kept: Kept) => Partial<Kept>;

/** What was written to the sheet and can still be undone. */
export interface Written {
  readonly kind: "filling" | "fixing";
  readonly count: number;
  readonly undo: Undo;
}

export interface PaneState {
  readonly work: Work | null;
  readonly checked: Checked | null;
  /** The findings of the check before that the last one no longer has; shown as corrected for a moment. */
  readonly leaving: readonly Leaving[];
  /** The sheet changed since the check: the verdict says so. */
  readonly isStale: boolean;
  readonly failure: ExcelFailure | null;
  /** What failed may be done again as it was; else one checks first. */
  readonly isRepeatable: boolean;
  readonly page: Page;
  readonly filter: Severity | null;
  readonly search: string;
  readonly grouping: Grouping;
  /** Keys of the findings that stand open. */
  readonly opened: readonly string[];
  /** The officer wants marks when a check is asked for. */
  readonly wantsMarks: boolean;
  /** Our marks stand in the sheet. */
  readonly isMarked: boolean;
  readonly written: Written | null;
  /** « Préparer l'envoi » was done, and nothing has changed since. */
  readonly isPrepared: boolean;
  /** What a screen reader is to say. */
  readonly announcement: string;
}

/** A corrected finding, and the key of the one that it stood after (null: it was the first). */
export interface Leaving {
  readonly finding: Finding;
  readonly after: string | null;
}

export const FIRST_STATE: PaneState = {
  work: null,
  checked: null,
  leaving: [],
  isStale: false,
  failure: null,
  isRepeatable: false,
  page: "control",
  filter: null,
  search: "",
  grouping: "severity",
  opened: [],
  wantsMarks: true,
  isMarked: false,
  written: null,
  isPrepared: false,
  announcement: "",
};
