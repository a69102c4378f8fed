import { always } from "../../judgement/editions";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";

export const messages = {
  missing: (sheets: readonly string[]) =>
    sheets.length === 1
      ? `La feuille « ${sheets.join()} » ne contient pas de plan d'action.`
      : "Aucune feuille du classeur ne contient de plan d'action.",
};

/**
 * No sheet of the workbook holds a plan table. There is then no plan to judge: the check says it
 * itself, in this rule's words.
 */
export const planSheetMissing: Rule = {
  id: "plan-sheet-missing",
  family: "structure",
  severity: "blocking",
  title: "Plan d'action introuvable",
  basis: KEEP_STRUCTURE,
  fact: "structure",
  remedy: "Ouvrez le classeur du plan, ou remettez la ligne d'en-têtes du modèle.",
  why: "Le plan se reconnaît aux en-têtes du modèle : numéro, objectif, actions, source, Département, État, total. Sans eux, rien ne peut être lu ni contrôlé.",
  appliesTo: always,
  check: () => [],
};
