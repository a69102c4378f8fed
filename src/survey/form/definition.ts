/** What a question asks for. « unsupported »: ranking, rating, formula, upload… (neither prefilled nor filled). */
export const QUESTION_TYPES = [
  "text",
  "regex",
  "email",
  "number",
  "date",
  "time",
  "single",
  "multiple",
  "matrix",
  "table",
  "complexTable",
  "unsupported",
] as const;

export type QuestionType = (typeof QUESTION_TYPES)[number];

/** What the form says that it accepts. null: it says nothing. */
export interface Limits {
  /**
   * Characters of a text (a line break counts two), value of a number, how many choices, how many
   * rows of a matrix; a date as the number yyyymmdd, a time as hhmmss.
   */
  readonly min: number | null;
  readonly max: number | null;
  /** Decimals of a number. */
  readonly decimals: number | null;
}

/** An option of a choice, a row or a column of a table. `id` holds for one publication of the form only. */
export interface Item {
  /** « Identifiant » in EUSurvey: stable, chosen by the form's author; null when the page doesn't tell it. */
  readonly alias: string | null;
  /** Stable too; null when the page doesn't tell it. */
  readonly uid: string | null;
  readonly id: string | null;
  readonly label: string;
}

/** A row of a matrix or of a table: EUSurvey asks for each on its own. */
export interface Row extends Item {
  readonly required: boolean;
}

/** A cell of a complex table, by its place: rows and columns count from 1, headers left out. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly type: QuestionType;
  /** Its own title, where it has one. */
  readonly label: string;
  readonly id: string | null;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly limits: Limits;
  readonly options: readonly Item[];
}

/** The answer that makes another question appear. */
export interface Trigger {
  /** Key of the question, of its row (null but in a matrix), and of its option (a matrix's column). */
  readonly question: string;
  readonly row: string | null;
  readonly option: string;
}

/** A question of the form. */
export interface Question extends Item {
  readonly type: QuestionType;
  readonly section: string | null;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly limits: Limits;
  /** The expression that a text must match, as the page has it; null when it has none. */
  readonly pattern: string | null;
  /** The page asks for it twice, and takes it only when both are the same. */
  readonly isRepeated: boolean;
  /** A matrix of which each column can serve once only. */
  readonly isInterdependent: boolean;
  readonly options: readonly Item[];
  readonly rows: readonly Row[];
  readonly columns: readonly Item[];
  readonly cells: readonly Cell[];
  /** What shows it; empty when it always shows. */
  readonly shownBy: readonly Trigger[];
  /** All of them are needed to show it; else any. */
  readonly needsAll: boolean;
}

/** A form as it was read from its page. */
export interface FormDefinition {
  readonly format: typeof DEFINITION_FORMAT;
  /** Its alias, the last part of its address; null when the saved page doesn't tell it. */
  readonly alias: string | null;
  /** Where it is answered; null for the placeholder, which is no real form. */
  readonly address: string | null;
  /** The number of this publication and the language of its page; null when the page doesn't tell them. */
  readonly surveyId: string | null;
  readonly language: string | null;
  readonly title: string;
  /** Day (yyyy-mm-dd) and file of the capture; null for the placeholder. */
  readonly captured: { readonly on: string; readonly from: string } | null;
  /** Day on which someone compared it with the form; null: « non vérifié ». */
  readonly verifiedOn: string | null;
  readonly questions: readonly Question[];
}

export const DEFINITION_FORMAT = "plan-action/form-definition@1";

/** A text without any limit of its own may hold 5,000 characters. */
export const TEXT_LIMIT = 5000;

export const NO_LIMITS: Limits = { min: null, max: null, decimals: null };

/** What a question asks for beyond its limits, when it asks for nothing more. */
export const NO_DEMANDS = { pattern: null, isRepeated: false, isInterdependent: false } as const;

/** What a mapping names an item by: its alias, else its UID; never its id, which changes at each publication. */
export function keyOf(item: Item): string | null {
  return item.alias ?? item.uid;
}

/** The item that a key names, by alias or by UID. */
export function byKey<Kind extends Item>(items: readonly Kind[], key: string): Kind | undefined {
  return items.find((item) => item.alias === key) ?? items.find((item) => item.uid === key);
}
