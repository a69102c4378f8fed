import { fold } from "../../plan/text";
import { range } from "./range";

/** Objectives are numbered from 1. */
function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].filter((number) => number >= 1);
}

const NUMBER_WORDS =
  /^(?:objectifs?|obj|numeros?|n\s?°s?|fir|bop|p|304|ondam|facultatifs?|facultative|obligatoires?|optionnel|bis|ter|et|a|ou|\d|[\s,;/&°.()+:-])+$/;

const DATE = /\b\d{1,2}\/\d{1,2}\/(?:\d{2}|\d{4})\b/;

/** Whether a text is that of a number cell, in whatever dress, and not a date or a signature. */
export function isNumberText(text: string): boolean {
  const folded = fold(text);
  return /\d/.test(folded) && NUMBER_WORDS.test(folded) && !DATE.test(folded);
}

/** « 1 à 5 », « 6-8 »: from one to the other. */
const RANGE = /(^|\D)(\d{1,2}) ?(?:a|-) ?(?:n ?° ?)?(\d{1,2})(?!\d)/g;

/** « 19-2 », « 19/2 », « 19 - action 2 »: the second line of objective 19, where its first is « 19-1 ». */
const SUFFIXED =
  /(^|\D)(\d{1,2}) ?[-/] ?(?:(?:sous-?)?(?:actions?|lignes?|fiches?) ?(?:n ?° ?)?)?(\d{1,2})(?!\d)/g;

/** The objectives of a column whose lines are numbered each: « 19-1 », « 19-2 »… (« 6-7 » alone is a range). */
export function suffixedIn(texts: Iterable<string>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const text of texts) {
    const folded = fold(text);
    if (DATE.test(folded)) continue;
    for (const [, , number, suffix] of folded.matchAll(SUFFIXED)) {
      if (Number(suffix) === 1) found.add(Number(number));
    }
  }
  return found;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * The objectives that a number cell names: « 6 et 7 », « 1 à 5 », « FIR 1 », « 8 (facultatif) »,
 * « n° 13 ». Decimals are sub-numbers (« 9.1 » is of objective 9); longer ones, 304 or a year, are no numbers.
 * @param suffixed the objectives whose lines are numbered each in this column
 */
export function numbersInCell(text: string, suffixed: ReadonlySet<number> = NONE): number[] {
  const written = fold(text);
  const folded =
    suffixed.size === 0
      ? written
      : written.replace(SUFFIXED, (all, before: string, number: string) =>
          suffixed.has(Number(number)) ? before + number : all,
        );
  if (DATE.test(folded)) return [];
  // Without « ( » inside: thousands of them would be tried again from each.
  const outside = folded.replace(/\([^()]*\)/g, " ");
  // « (6) » is a number all the same.
  const words = (/\d/.test(outside) ? outside : folded)
    .replace(/\b(\d{1,2})(?:\.\d{1,2})+\b/g, "$1")
    .replace(
      RANGE,
      (_all, before: string, from: string, to: string) =>
        before + (range(Number(from), Number(to)).join(" ") || `${from} ${to}`),
    );
  return unique((words.match(/\d+/g) ?? []).filter((digits) => digits.length <= 2).map(Number));
}

/** One number or a list, what marks it as a number (« / », « : », « ) »…), and how the text goes on. */
const OPENING =
  /^\s*(objectifs?\s*)?(?:n\s*°\s*)?(\d{1,2}(?:\s*(?:&|et|,|;|à|[–—-])\s*\d{1,2})*)\s*((?:(?:[/:)°º–—-]|\.(?!\d))\s*){0,2})(\p{L}{1,2})/iu;

/** A further number inside a line: « … & 11 / … ». */
const INSIDE = /(?:&|\bet\b|;|,)\s*(\d{1,2})\s*\/\s*(?=\p{L})/giu;

/** « 3 ETP », « 18 ans », « 2e année »: so many of something. */
const QUANTITY =
  /^ ?\d{1,2} ?(?:etp|ans?|mois|places?|postes?|e|er|ere|eme|jeunes|enfants|mineurs|familles?|mesures?|jours?|lits?|heures?|h|k?€|%)(?![a-z])/;

/** The numbers that open a line of a wording. Ages and quantities open lines as well: « 18-21 ans », « 3 ETP ». */
function numbersOpening(line: string, isFirst: boolean): number[] {
  const [, named, list = "", marks = "", next = ""] = OPENING.exec(line) ?? [];
  if (QUANTITY.test(fold(line))) return [];
  const numbers = numbersInCell(list);
  if (named !== undefined || marks !== "") return numbers;
  const isPlain = isFirst && numbers.length === 1;
  return isPlain || /^\p{Lu}\p{Ll}/u.test(next) ? numbers : [];
}

/** The objectives whose numbers open their wordings (2022): « 1/ … » and « 3/ … », « 10/ … & 11 / … », « 24 … ». */
export function numbersInWording(text: string): number[] {
  return unique(
    text
      .split("\n")
      .flatMap((line, index) => [
        ...numbersOpening(line, index === 0),
        ...[...line.matchAll(INSIDE)].map((match) => Number(match[1])),
      ]),
  );
}
