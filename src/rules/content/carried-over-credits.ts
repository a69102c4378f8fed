import { always } from "../../judgement/editions";
import { GIVE_OTHER_FUNDING } from "../../judgement/instructions";
import { isCarriedOver } from "../../judgement/otherFunding";
import type { Rule } from "../../judgement/rule";

export const messages = {
  carriedOver: (text: string) =>
    `« ${text} » : un report de crédits n'entre dans aucun total du plan.`,
};

/** « report de crédits » in « Autres financements ». */
export const carriedOverCredits: Rule = {
  id: "carried-over-credits",
  severity: "info",
  title: "Report de crédits",
  basis: GIVE_OTHER_FUNDING,
  why: "Les crédits reportés d'une année passée ne sont pas demandés cette année : ils restent hors des totaux et du tableau vert.",
  appliesTo: always,
  *check(plan) {
    for (const { other } of plan.lines) {
      if (other?.reading.kind !== "unreadable" || !isCarriedOver(other.reading.text)) continue;
      const { text } = other.reading;
      yield { cells: [other.at], message: messages.carriedOver(text), found: text };
    }
  },
};
