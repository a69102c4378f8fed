import { always } from "../../judgement/editions";
import { FEED_FORM } from "../../judgement/instructions";
import { unitInDoubt } from "../../judgement/units";
import type { Rule } from "../../judgement/rule";

export const messages = {
  said: (text: string) => `« ${text} » : les montants semblent être en milliers d'euros.`,
  apart: () =>
    "Les montants du tableau récapitulatif et ceux des lignes diffèrent tous d'un facteur mille.",
};

/** Headers, or the lines against the recap, say that amounts are in thousands. */
export const unitNotEuro: Rule = {
  id: "unit-not-euro",
  severity: "warning",
  title: "Montants en milliers d'euros",
  basis: FEED_FORM,
  why: "Le plan, le contrat et le formulaire comptent en euros. Des montants en milliers sont lus mille fois trop petits, et rien ne peut être rempli à leur suite.",
  appliesTo: always,
  *check(plan) {
    const cell = unitInDoubt(plan);
    if (!cell) return;
    yield {
      cells: [cell.at],
      message: plan.unit ? messages.said(cell.text) : messages.apart(),
      found: cell.text,
    };
  },
};
