/** How the form's author has a question shown: what a definition doesn't tell, because it changes no answer. */
export type Look =
  /** A choice as a list instead of radios or boxes. */
  | { readonly kind: "list" }
  /** A text that must match a pattern: the page says so, the server doesn't look. */
  | { readonly kind: "pattern"; readonly pattern: string }
  /** A text asked for twice. */
  | { readonly kind: "twice" }
  /** A question that no program fills. */
  | { readonly kind: "ranking" | "rating" | "formula" | "upload" | "slider" };

/** Looks by the question's alias; a cell of a complex table by « ALIAS row column ». */
export type Looks = Readonly<Record<string, Look>>;
