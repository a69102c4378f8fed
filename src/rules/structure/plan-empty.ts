import { always } from "../../judgement/editions";
import { isEmptyPlan } from "../../judgement/emptyPlan";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";

export const messages = {
  empty: () => "Aucune ligne n'a d'action ni de montant : c'est le modèle vierge.",
};

/** The blank template: no line has an action or an amount. What else is empty stays quiet. */
export const planEmpty: Rule = {
  id: "plan-empty",
  severity: "blocking",
  title: "Modèle vierge",
  basis: KEEP_STRUCTURE,
  fact: "structure",
  why: "Un plan sans action ni montant ne peut être transmis. Si ce classeur en contient un autre, choisissez sa feuille.",
  appliesTo: always,
  *check(plan) {
    if (isEmptyPlan(plan)) yield { cells: [], message: messages.empty() };
  },
};
