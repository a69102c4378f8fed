import { formatEuros, isZero } from "../../plan/money";
import type { AmountCell } from "../../plan/plan";
import { fold } from "../../plan/text";
import { hasAmountInText } from "../../plan/textAmounts";
import { isReference } from "../../judgement/actions";
import { isCarriedOver } from "./carried-over-credits";
import { cellName } from "../../judgement/cellNames";
import { withOtherFunding } from "../../judgement/editions";
import { GIVE_OTHER_FUNDING } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";

export const messages = {
  noSource: (text: string) => `« ${text} » : la source de cet autre financement n'est pas nommée.`,
  noAmount: (text: string) => `« ${text} » : le montant de cet autre financement n'est pas donné.`,
};

export const remedies = {
  noSource: (cell: string) =>
    `Ajoutez en ${cell}, à côté du montant, qui l'apporte (partenaire, CPAM, CAF…).`,
  noAmount: (cell: string) => `Ajoutez en ${cell} le montant que ce financeur apporte.`,
};

const NONE = /^(?:non|neant|aucun|pas d|sans|rien|nc\b|x$)/;

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
  if (NONE.test(folded) || isReference(reading.text)) return null;
  const hasWords = /\p{L}{2}/u.test(folded);
  if (!hasAmountInText(reading.text))
    return hasWords ? { text: reading.text, what: "noAmount" } : null;
  return namesNobody(folded) ? { text: reading.text, what: "noSource" } : null;
}

/** « Autres financements »: an amount with no source named, or a source with no amount. */
export const otherFundingIncomplete: Rule = {
  id: "other-funding-incomplete",
  family: "content",
  severity: "warning",
  title: "Autre financement incomplet",
  basis: GIVE_OTHER_FUNDING,
  remedy: "Donnez le montant et celui qui l'apporte, dans la même cellule.",
  why: "Les autres financements se donnent avec leur source (partenaire, CPAM, CAF…) et leur montant : l'un sans l'autre ne peut être repris.",
  appliesTo: withOtherFunding,
  *check(plan) {
    for (const { other } of plan.lines) {
      const missing = other && lack(other);
      if (!missing) continue;
      yield {
        cells: [other.at],
        message: messages[missing.what](missing.text),
        remedy: remedies[missing.what](cellName(plan, other.at)),
        found: missing.text,
      };
    }
  },
};
