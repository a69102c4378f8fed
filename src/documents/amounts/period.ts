import { fold } from "../../plan/text";

/** What an amount is said to be for. */
export type Period =
  | { readonly kind: "unsaid" }
  /** « / an », « par an »: the year's amount. */
  | { readonly kind: "yearly" }
  /** « sur 2 ans », « 2024-2025 », « Année 1 »: several years, or one that is not named. */
  | { readonly kind: "years" }
  /** « en 2024 ». */
  | { readonly kind: "year"; readonly year: number };

const NUMBER_WORDS = "deux|trois|quatre|cinq|six|\\d{1,2}";
const YEARLY =
  /^ ?(?:(?:\/|par|chaque) ?(?:an|annee|exercice)s?(?![a-z])|annuels?(?![a-z])|annuellement)/;
const YEARS = new RegExp(
  `^[, (]{0,3}(?:sur|pour|pendant)? ?(?:la (?:periode|duree)(?: de)? |les )?(?:(?:${NUMBER_WORDS}) (?:ans|annees|exercices)(?![a-z])|20\\d\\d ?(?:[-/+,]|et|a|au) ?20\\d\\d)`,
);
const YEAR_AFTER =
  /^[, ]{0,2}(?:\(|(?:\()?(?:en|pour|au titre de|sur|des?|attendus? en|prevus? en) ?(?:l'(?:annee|exercice) ?)?)(20\d\d)(?!\d)/;
const YEAR_BEFORE =
  /(?:^|[\n;,(/|•▪-])[ \t]*(?:en |pour |annee |exercice |budget |montant |dont )?(20\d\d) ?[:=-]? ?$/;

/** What the words around the amount that stands from `start` to `end` say that it is for. */
export function periodOf(text: string, start: number, end: number): Period {
  const after = fold(text.slice(end, end + 60)).replace(/^ttc|^ht/, "");
  const spaced = /^\s/.test(text.slice(end)) ? ` ${after}` : after;
  if (YEARLY.test(spaced)) return { kind: "yearly" };
  if (YEARS.test(spaced)) return { kind: "years" };
  const before = foldedLines(text.slice(Math.max(0, start - 30), start));
  const year = YEAR_AFTER.exec(spaced)?.[1] ?? YEAR_BEFORE.exec(before)?.[1];
  return year === undefined ? { kind: "unsaid" } : { kind: "year", year: Number(year) };
}

/** Folded, line breaks and the last space kept: what stands at the beginning of a line counts. */
function foldedLines(text: string): string {
  return text.split("\n").map(fold).join("\n") + (/\s$/.test(text) ? " " : "");
}
