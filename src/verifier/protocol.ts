/** What the page asks of its worker: all that is long is done there, and the page answers all the while. */
export type Request =
  | { readonly kind: "read"; readonly files: readonly NamedFile[] }
  | { readonly kind: "rename"; readonly file: string; readonly name: string }
  | { readonly kind: "count"; readonly file: string; readonly counts: boolean }
  | { readonly kind: "envelopes"; readonly text: string }
  | { readonly kind: "clear" }
  | { readonly kind: "make"; readonly what: Made }
  | { readonly kind: "report"; readonly file: string };

/** What goes out: the consolidated workbook, its lines as CSV, a page to print. */
export type Made = "xlsx" | "csv" | "html";

export interface NamedFile {
  /** Its path in the folder that was chosen. */
  readonly path: string;
  readonly file: File;
}

export type Answer =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "folder"; readonly folder: FolderView }
  | { readonly kind: "made"; readonly name: string; readonly content: Blob }
  | { readonly kind: "failed"; readonly message: string };

/** A folder as the page shows it: texts, and numbers to sort by. */
export interface FolderView {
  readonly sentence: string;
  readonly years: readonly string[];
  /** What the reader has to know of the folder as a whole. */
  readonly notes: readonly string[];
  readonly plans: readonly PlanView[];
  readonly aside: readonly AsideView[];
  /** Lines of the list of envelopes that were not understood. */
  readonly misread: readonly number[];
}

export interface PlanView {
  readonly file: string;
  readonly name: string;
  readonly year: number;
  readonly edition: string;
  readonly verdict: "blocked" | "review" | "ready";
  readonly sentence: string;
  readonly blocking: number;
  readonly state: Amount;
  readonly department: Amount;
  readonly bySource: readonly (readonly [string, Amount])[];
  /** Envelopes less what is asked; null where none is given. */
  readonly gap: Amount | null;
  readonly cofinancing: string;
  readonly missing: string;
  readonly remarks: readonly string[];
  readonly findings: readonly FindingView[];
}

export interface Amount {
  readonly text: string;
  /** To sort by; never added up. */
  readonly rank: number;
}

export interface FindingView {
  readonly severity: string;
  readonly cell: string;
  readonly message: string;
  readonly remedy: string;
}

export interface AsideView {
  readonly file: string;
  readonly reason: string;
  readonly why: string;
  /** The reader may count it all the same. */
  readonly canCount: boolean;
}
