/** Made when they are needed: they take long, and few plans need them. */
const FORMATS = new Map<"conjunction" | "disjunction", Intl.ListFormat>();

function listed(words: readonly string[], type: "conjunction" | "disjunction"): string {
  const known = FORMATS.get(type) ?? new Intl.ListFormat("fr", { type });
  FORMATS.set(type, known);
  return known.format(words);
}

/** « a », « a et b », « a, b et c ». */
export function allOf(words: readonly string[]): string {
  return listed(words, "conjunction");
}

/** « a », « a ou b », « a, b ou c ». */
export function oneOf(words: readonly string[]): string {
  return listed(words, "disjunction");
}

/** The last item of which that holds. (`findLast` is younger than the Edge of Windows LTSC 2021.) */
export function lastOf<Item>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
): Item | undefined {
  return [...items].reverse().find(holds);
}
