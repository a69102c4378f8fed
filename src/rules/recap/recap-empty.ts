import { recapWrites } from "../../judgement/recapFill";
import { withRecap } from "../../judgement/editions";
import { FILL_RECAP } from "../../judgement/instructions";
import { isEmptyPlan } from "../../judgement/emptyPlan";
import { isEmptyRecap } from "../../judgement/recapSums";
import type { Rule } from "../../judgement/rule";

export const messages = {
  empty: () => "Le tableau récapitulatif n'est pas rempli.",
};

/** None of the recap's amounts is filled. */
export const recapEmpty: Rule = {
  id: "recap-empty",
  family: "recap",
  severity: "blocking",
  title: "Tableau récapitulatif vide",
  basis: FILL_RECAP,
  fact: "recap",
  remedy: "Remplissez le tableau vert : les totaux des lignes, source par source.",
  why: "Le tableau vert donne les totaux par source que l'État compare aux montants notifiés. Vide, il laisse à d'autres le soin de faire vos additions, et le plan revient.",
  appliesTo: withRecap,
  *check(plan) {
    const isQuiet = isEmptyPlan(plan) || plan.split.length > 0;
    if (isQuiet || !plan.recap || !isEmptyRecap(plan.recap)) return;
    yield { cells: [plan.recap.title.at], message: messages.empty(), fix: recapWrites(plan) };
  },
};
