import { withRecap } from "../../judgement/editions";
import { FILL_RECAP } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";

export const messages = {
  missing: () => "Le classeur n'a pas de tableau récapitulatif (le « tableau vert » du modèle).",
};

/** The workbook has no green table. */
export const recapMissing: Rule = {
  id: "recap-missing",
  severity: "blocking",
  title: "Tableau récapitulatif absent",
  basis: FILL_RECAP,
  fact: "recap",
  why: "Le tableau vert donne les totaux par source que l'État compare aux montants notifiés. Reprenez-le du modèle, sous le plan.",
  appliesTo: withRecap,
  *check(plan) {
    if (!plan.recap && plan.split.length === 0) yield { cells: [], message: messages.missing() };
  },
};
