import { fold } from "../../plan/text";

/** What a label is followed by when it gives no amount. */
export type NoAmount = "zero" | "undecided" | "silent";

const ZERO =
  /^(?:0+(?:[.,]0+)?|[-–—/]+|neant|nean|rien|aucune?s?(?: (?:financement|participation|contribution|credit|montant|budget|cout)s?)?|sans objet|s\.?o\.?|non (?:concernee?s?|sollicitee?s?|mobilisee?s?)|pas de (?:financement|participation|contribution|budget|credit|cout)s?.*|nul(?:le)?|n\/a|na|x|gratuit|sans (?:financement|cout|incidence).*)[ .]*$/;
const UNDECIDED =
  /^(?:\(?(?:a|non) )(?:definir|preciser|determiner|chiffrer|completer|confirmer|venir|renseigner|arbitrer|evaluer|chiffree?s?|definie?s?|connue?s?|determinee?s?|precisee?s?)|^en cours(?: (?:de|d'))?|^(?:xxx+|\?+|nc|n\.c\.?|tbd|\.\.\.+|…)[ .]*$|^(?:chiffrage|montant|arbitrage) (?:en cours|a )/;

/** How a label's words read where no amount follows it: « néant », « à définir », nothing at all; null for other words. */
export function noAmountIn(text: string): NoAmount | null {
  const folded = fold(text)
    .replace(/^[\s:;.=–•]+(?!\.)/, "")
    .replace(/ ?(?:€|euros?|eur|k€)$/, "")
    .trim();
  if (folded === "") return /\.\.\.|…/.test(text) ? "undecided" : "silent";
  if (ZERO.test(folded)) return "zero";
  return UNDECIDED.test(folded) ? "undecided" : null;
}

const NO_MONEY =
  /^[^\p{L}\d]*(?:(?:pas|sans|aucun|aucune|absence|ni)\b[^.;:]{0,30}?\b(?:financements?|budget|credits?|cout|depenses?|incidence financiere|moyens? financiers?|impact (?:financier|budgetaire)|demande)|(?:(?:action|dispositif|mise en oeuvre|realisee?|menee?|poursuivie?) )*(?:a|dans le cadre des?|avec les|par les) (?:moyens|effectifs|cout) (?:constants?|existants?)|(?:action )?(?:a cout nul|sans cout)|moyens constants|neant|sans objet)/u;

/** « Pas de financement 2024 », « Pas de budget contractualisé », « à moyens constants »: a whole sentence, with no amount in it. */
export function saysNoMoney(text: string): boolean {
  return NO_MONEY.test(fold(text));
}
