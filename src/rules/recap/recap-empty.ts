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
  severity: "blocking",
  title: "Tableau récapitulatif vide",
  basis: FILL_RECAP,
  fact: "recap",
  why: "Le tableau vert donne les totaux par source que l'État compare aux montants notifiés. « Remplir le tableau vert » le remplit à partir des lignes.",
  appliesTo: withRecap,
  *check(plan) {
    const isQuiet = isEmptyPlan(plan) || plan.split.length > 0;
    if (isQuiet || !plan.recap || !isEmptyRecap(plan.recap)) return;
    yield { cells: [plan.recap.title.at], message: messages.empty(), fix: recapWrites(plan) };
  },
};
