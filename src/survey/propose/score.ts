import { fold } from "../../plan/text";

/** Words that tell nothing of what is asked. */
const EMPTY = new Set(
  "a au aux avec ce ces d dans de des du en est et l la le les leur ou par pour que qui quel quelle s sa se ses son sont sur un une votre vos veuillez indiquer indiquez preciser precisez".split(
    " ",
  ),
);

/** A word without its plural, so that « montants » is « montant ». */
function root(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/, "") : word;
}

function words(label: string): Set<string> {
  const all = fold(label).match(/[\p{L}\d]+/gu) ?? [];
  return new Set(all.filter((word) => !EMPTY.has(word)).map(root));
}

/** How alike two wordings are, from 0 to 1: the words that they share. */
function likeness(one: string, other: string): number {
  const [first, second] = [words(one), words(other)];
  if (first.size === 0 || second.size === 0) return 0;
  const shared = [...first].filter((word) => second.has(word)).length;
  return (2 * shared) / (first.size + second.size);
}

/** The best likeness with any of the wordings. */
function bestLikeness(label: string, wordings: readonly string[]): number {
  return Math.max(0, ...wordings.map((wording) => likeness(label, wording)));
}

/** How sure a proposal is, and in French for the officer. */
export type Confidence = "sure" | "likely" | "doubtful";

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  sure: "sûr",
  likely: "probable",
  doubtful: "à vérifier",
};

const SURE = 0.8;
const LIKELY = 0.55;
const DOUBTFUL = 0.4;
/** Two wordings that near each other leave a doubt. */
const TIE = 0.1;

/** The one that a label is most like, with how sure that is; null when it is like none. */
export function mostLike<Value>(
  label: string,
  candidates: readonly { readonly value: Value; readonly wordings: readonly string[] }[],
): { readonly value: Value; readonly confidence: Confidence } | null {
  const ranked = candidates
    .map(({ value, wordings }) => ({ value, score: bestLikeness(label, wordings) }))
    .sort((one, other) => other.score - one.score);
  const [first, second] = ranked;
  if (!first || first.score < DOUBTFUL) return null;
  const isTie = second !== undefined && first.score - second.score < TIE;
  const { value, score } = first;
  if (score >= SURE) return { value, confidence: isTie ? "likely" : "sure" };
  return { value, confidence: score >= LIKELY && !isTie ? "likely" : "doubtful" };
}

/** The least sure of several. */
export function leastSure(confidences: readonly Confidence[]): Confidence {
  const order: readonly Confidence[] = ["doubtful", "likely", "sure"];
  return order.find((one) => confidences.includes(one)) ?? "doubtful";
}
