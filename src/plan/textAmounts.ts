import { fold } from "./text";

/** Numbers that are no amounts: years, dates, references, programmes, départements. */
const NOT_AMOUNTS =
  /\b(?:n\s?°\s?|(?:objectifs?|obj|fiches?|actions?|annexes?|art(?:icle)?s?|bop|programme|p|cd|departement)(?![a-z])[ .]*(?:n\s?°\s?)?)\d+(?:[-.]\d+)?|\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|(^|\D)\d+(?:[.,]\d+)?\s?(?:%|etp|places?|postes?|enfants?|jeunes?|mesures?|mois|ans?|jours?|h\b|personnes?|familles?)|\b(?:19|20)\d\d(?![ .]\d{3}|\d|[.,]\d|\s?(?:€|eur|k))/g;

const AMOUNT =
  /\d{1,3}(?:[ .]\d{3})+(?:,\d+)?|\d{3,}(?:[.,]\d+)?|\d+(?:[.,]\d+)?\s?(?:€|eur|k€|keur|m€)|\d+,\d{2}\b/;

/** Whether a text has an amount in it: « 1500 € en report de crédits 2022 », not « CPAM 71 » nor « cf. fiche n° 9 ». */
export function hasAmountInText(text: string): boolean {
  return AMOUNT.test(
    fold(text)
      .replace(NOT_AMOUNTS, (_all, before: string | undefined) => `${before ?? ""} `)
      .replace(/(^|\D)304(?!\d)/g, "$1 "),
  );
}
