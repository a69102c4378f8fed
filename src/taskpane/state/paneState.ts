import type { Judged } from "../../checking/deviations";
import type { Kept } from "../../checking/kept";
import type { Report } from "../../checking/report";
import type { ExcelFailure } from "../../excel/failure";
import type { Undo } from "../../excel/writeCells";
import type { CellAddress } from "../../plan/address";
import type { CellWrite } from "../../plan/cellWrite";
import type { Edition } from "../../plan/edition";
import type { Plan } from "../../plan/plan";
import type { Finding, Severity } from "../../judgement/finding";
import type { Correction } from "../../plan/correction";

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
  /** The officer's word on a row or a column of the plan, with what stood there at that check. */
  readonly remember: (said: Correction) => Correction;
  /** The editions that the plan is recognised among: those that ship, the administrator's, the workbook's. */
  readonly editions: readonly Edition[];
  /** The table may be of a template that nobody described; null as a rule. */
  readonly newTemplate: NewTemplate | null;
  /** The addresses of online forms that the workbook names. */
  readonly formAddresses: readonly string[];
}

/** Why a template may be new: no edition fits its table, or one with other objectives, or of another year. */
export type NewTemplate =
  | { readonly kind: "unknown" }
  | { readonly kind: "other-objectives"; readonly edition: Edition }
  | { readonly kind: "other-year"; readonly edition: Edition; readonly year: number };

/** What the officer decides, from what is kept in the workbook at that moment: a co-author decides too. */
export type Decision = (kept: Kept) => Partial<Kept>;

/** What was written to the sheet in one stroke, and takes it back. */
export interface Written {
  readonly id: number;
  readonly kind: "filling" | "fixing";
  readonly at: Date;
  readonly writes: readonly CellWrite[];
  readonly undo: Undo;
}

/** A stroke of the journal, and what became of it. */
export interface Stroke extends Written {
  /** As it was read right after: tells where its cells stand now; null until then. */
  readonly plan: Plan | null;
  /** The cells that were put back, by the addresses that they had. */
  readonly undone: readonly CellAddress[];
}

/** Where the officer is in the workbook; null: whole columns, or whole rows. */
export interface Selection {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: number | null;
}

export interface PaneState {
  readonly work: Work | null;
  readonly checked: Checked | null;
  /** The last check that was asked for: against it one counts what was solved since, and what is new. */
  readonly asked: Report | null;
  /** What has changed since the last check that was asked for; null: nothing to compare. */
  readonly since: Difference | null;
  /** The findings of the check before that the last one no longer has; shown as corrected for a moment. */
  readonly leaving: readonly Leaving[];
  /** The sheet changed since the check: the verdict says so. */
  readonly isStale: boolean;
  readonly failure: ExcelFailure | null;
  /** What failed may be done again as it was; else one checks first. */
  readonly isRepeatable: boolean;
  readonly page: Page;
  /** The pages that were opened since the pane was. */
  readonly visited: readonly Page[];
  readonly filter: Severity | null;
  readonly search: string;
  readonly grouping: Grouping;
  /** Where the officer was last seen in the sheet. */
  readonly selected: Selection | null;
  /** Keys of the findings that stand open. */
  readonly opened: readonly string[];
  /** The officer wants marks when a check is asked for. */
  readonly wantsMarks: boolean;
  /** Our marks stand in the sheet. */
  readonly isMarked: boolean;
  /** The last stroke, offered to be undone; null once it is, or put out of sight. */
  readonly written: Written | null;
  /** All that the pane wrote, the newest first. */
  readonly journal: readonly Stroke[];
  /** « Préparer l'envoi » was done, and nothing has changed since. */
  readonly isPrepared: boolean;
  /** « Ce modèle est nouveau » stands instead of the pages. */
  readonly isLearning: boolean;
  /** What a screen reader is to say. */
  readonly announcement: string;
}

/** What two checks of the same plan have not in common. */
export interface Difference {
  readonly solved: readonly Finding[];
  /** Keys of the findings that were not there. */
  readonly fresh: readonly string[];
}

/** A corrected finding, and the key of the one that it stood after (null: it was the first). */
export interface Leaving {
  readonly key: string;
  readonly finding: Finding;
  readonly after: string | null;
}

export const FIRST_STATE: PaneState = {
  work: null,
  checked: null,
  asked: null,
  since: null,
  leaving: [],
  isStale: false,
  failure: null,
  isRepeatable: false,
  page: "control",
  visited: ["control"],
  filter: null,
  search: "",
  grouping: "severity",
  selected: null,
  opened: [],
  wantsMarks: true,
  isMarked: false,
  written: null,
  journal: [],
  isPrepared: false,
  isLearning: false,
  announcement: "",
};
