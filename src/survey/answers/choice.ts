import { fold } from "../../plan/text";
import { byKey, type Item } from "../form/definition";

/** Other ways to name the same thing. */
const SYNONYMS: readonly (readonly string[])[] = [
  ["bop 304", "304", "p304", "programme 304"],
  ["fir", "fonds d'intervention regional"],
  ["ondam", "ondam medico-social", "ondam ms"],
  ["oui", "yes", "vrai"],
  ["non", "no", "faux"],
];

/** A label for comparing: a number before it (« 1. »), a full stop after it, or brackets, say nothing. */
function bare(label: string): string {
  return fold(label)
    .replace(/^(?:\d{1,2}|[a-z]) ?[.)-] +/, "")
    .replace(/^\W+|\W+$/g, "")
    .replace(/[()«»"]/g, "")
    .trim();
}

/** EUSurvey's dropdowns drop the spaces of a title's lines: « BOP304 ». */
function tight(label: string): string {
  return label.replaceAll(" ", "");
}

/** Whether a label holds a word: not a part of a longer one, nor of a longer number. */
function holds(label: string, word: string): boolean {
  const at = label.indexOf(word);
  const isOneWord = (pair: string) => /^(?:\p{L}\p{L}|\d\d)$/u.test(pair);
  const end = at + word.length;
  return (
    at >= 0 &&
    !isOneWord(label.slice(Math.max(at - 1, 0), at + 1)) &&
    !isOneWord(label.slice(end - 1, end + 1))
  );
}

/**
 * The option that a word of the plan means: the one that the mapping names, else the one whose
 * label is the word, else the only one that holds it. undefined when there is none, or several.
 */
export function optionFor(
  options: readonly Item[],
  word: string,
  choices: Readonly<Record<string, string>> = {},
): Item | undefined {
  const chosen = Object.hasOwn(choices, word) ? choices[word] : undefined;
  if (chosen !== undefined) return byKey(options, chosen);
  const wanted = bare(word);
  const words = SYNONYMS.find((names) => names.includes(wanted)) ?? [wanted];
  const same = options.filter((option) =>
    words.some((one) => tight(one) === tight(bare(option.label))),
  );
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const near = options.filter((option) => words.some((one) => holds(bare(option.label), one)));
  return near.length === 1 ? near[0] : undefined;
}
