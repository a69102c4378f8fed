/** How the form's author has a question shown: what a definition doesn't tell, because it changes no answer. */
export type Look =
  /** A choice as a list instead of radios or boxes. */
  | { readonly kind: "list" }
  /** A single choice as buttons, or as marks on a line. */
  | { readonly kind: "buttons" | "likert" }
  /** A complex table without headers: cells that only say something stand for them. */
  | { readonly kind: "headerless" }
  /** The same where each cell has its words on its left. */
  | { readonly kind: "beside" }
  /** A question that no program fills. */
  | {
      readonly kind: "ranking" | "rating" | "formula" | "upload" | "slider" | "confirmation";
    };

/** Looks by the question's alias; a cell of a complex table by « ALIAS row column ». */
export type Looks = Readonly<Record<string, Look>>;

/** How the author has the whole form shown. */
export interface Manner {
  /** Titles as the rich text editor writes them: paragraphs, line breaks, bold letters, superscripts. */
  readonly isRich: boolean;
  /** Each question bears its number. */
  readonly isNumbered: boolean;
  /** A page for each section. */
  readonly hasPages: boolean;
  readonly hasCaptcha: boolean;
}

export const PLAIN: Manner = {
  isRich: false,
  isNumbered: false,
  hasPages: false,
  hasCaptcha: false,
};
