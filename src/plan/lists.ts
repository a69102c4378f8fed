const AND = new Intl.ListFormat("fr", { type: "conjunction" });
const OR = new Intl.ListFormat("fr", { type: "disjunction" });

/** « a », « a et b », « a, b et c ». */
export function allOf(words: readonly string[]): string {
  return AND.format(words);
}

/** « a », « a ou b », « a, b ou c ». */
export function oneOf(words: readonly string[]): string {
  return OR.format(words);
}
