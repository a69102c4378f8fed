import { formatEuros, isZero } from "../plan/money";
import type { AmountCell } from "../plan/plan";
import { fold } from "../plan/text";
import { hasAmountInText } from "../plan/textAmounts";
import { isReference } from "../reading/vocabulary/actions";
import { isNoOtherFunding } from "../reading/vocabulary/nothing";
import { NAMES_OF_SOURCES } from "../reading/vocabulary/sources";

const CARRIED_OVER = new RegExp(
  String.raw`\breports? d(?:e|es|u)\b.*\bcredits?\b|\breports? (?:(?:${NAMES_OF_SOURCES}|de|des|du|sur|annee|exercice) ){0,3}20\d\d\b|\bcredits? (?:\S+ )?(?:reportes?|non (?:consommes?|utilises?|depenses?))\b|\breliquats?\b`,
);

/** « report de crédits », « report 2023 », « crédits reportés », « crédits non consommés ». */
export function isCarriedOver(text: string): boolean {
  return CARRIED_OVER.test(fold(text));
}

/** An amount dressed in nothing but units: « 5000 €/an », « 5.000 € ». */
function namesNobody(folded: string): boolean {
  const words = folded.replace(
    /\b(?:k?euros?|eur|ttc|ht|par|an|ans|mois|environ|env|soit|total|de|en)\b/g,
    " ",
  );
  return !/\p{L}{2}/u.test(words);
}

/** What is missing from « Autres financements »: the source, the amount, or nothing. */
export function lack(cell: AmountCell): { text: string; what: "noSource" | "noAmount" } | null {
  const { reading } = cell;
  if (reading.kind === "number" && !isZero(reading.amount)) {
    return { text: formatEuros(reading.amount), what: "noSource" };
  }
  if (reading.kind === "text") return { text: reading.text, what: "noSource" };
  if (reading.kind !== "unreadable" || isCarriedOver(reading.text)) return null;
  const folded = fold(reading.text);
  if (isNoOtherFunding(reading.text) || isReference(reading.text)) return null;
  const hasWords = /\p{L}{2}/u.test(folded);
  if (!hasAmountInText(reading.text))
    return hasWords ? { text: reading.text, what: "noAmount" } : null;
  return namesNobody(folded) ? { text: reading.text, what: "noSource" } : null;
}
