import type { Report } from "../../checking/report";
import type { ExcelFailure } from "../../excel/failure";
import type { Undo } from "../../excel/writeCells";
import type { Severity } from "../../rules/finding";

/** The pane's pages. */
export type Page = "control" | "recap" | "form";

/** What the pane is doing; one thing at a time. */
export type Work = "checking" | "marking" | "filling" | "undoing";

/** A check that was made. */
export interface Checked {
  readonly report: Report;
  readonly at: Date;
  readonly protectedSheets: readonly string[];
  /** Excel's ids of the sheets -> names. */
  readonly sheetNames: ReadonlyMap<string, string>;
}

/** A fill of the green table that can still be undone. */
export interface Filled {
  readonly count: number;
  readonly undo: Undo;
}

export interface PaneState {
  readonly work: Work | null;
  readonly checked: Checked | null;
  /** The sheet changed since the check: the verdict says so. */
  readonly isStale: boolean;
  readonly failure: ExcelFailure | null;
  readonly page: Page;
  readonly filter: Severity | null;
  /** Key of the finding that stands open. */
  readonly opened: string | null;
  /** The officer wants marks when a check is asked for. */
  readonly wantsMarks: boolean;
  /** Our marks stand in the sheet. */
  readonly isMarked: boolean;
  readonly filled: Filled | null;
  /** What a screen reader is to say. */
  readonly announcement: string;
}

export const FIRST_STATE: PaneState = {
  work: null,
  checked: null,
  isStale: false,
  failure: null,
  page: "control",
  filter: null,
  opened: null,
  wantsMarks: true,
  isMarked: false,
  filled: null,
  announcement: "",
};
