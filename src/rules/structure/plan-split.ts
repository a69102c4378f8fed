import { withRecap } from "../../judgement/editions";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";

export const messages = {
  split: (sheets: readonly string[]) =>
    `Les lignes du plan sont sur plusieurs feuilles (${sheets.map((sheet) => `« ${sheet} »`).join(", ")}) : le tableau récapitulatif n'est ni contrôlé, ni rempli.`,
};

const remedies = {
  join: (sheet: string) =>
    `Réunissez toutes les lignes du plan dans un seul tableau, sur la feuille « ${sheet} ».`,
};

/** The lines stand on several sheets, one for each engagement. */
export const planSplit: Rule = {
  id: "plan-split",
  family: "structure",
  severity: "blocking",
  title: "Plan réparti sur plusieurs feuilles",
  basis: KEEP_STRUCTURE,
  fact: "structure",
  remedy: "Réunissez toutes les lignes du plan dans un seul tableau, sur une seule feuille.",
  why: "Le modèle a une feuille et un tableau. Réparti sur plusieurs, le plan ne peut être lu d'un seul tenant par ceux qui le reçoivent, et ses totaux ne peuvent être vérifiés.",
  appliesTo: withRecap,
  *check(plan) {
    if (plan.split.length === 0) return;
    yield {
      cells: [],
      message: messages.split([plan.sheet, ...plan.split]),
      remedy: remedies.join(plan.sheet),
    };
  },
};
