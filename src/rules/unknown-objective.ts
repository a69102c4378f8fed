import { always } from "./editions";
import { KEEP_STRUCTURE } from "./instructions";
import { objectiveSpec } from "./objectives";
import type { Rule } from "./rule";

export const messages = {
  unknown: (number: number) =>
    `L'objectif ${String(number)} n'existe pas dans cette édition du modèle.`,
};

/** An objective number that the edition doesn't have. */
export const unknownObjective: Rule = {
  id: "unknown-objective",
  severity: "warning",
  title: "Objectif inconnu",
  basis: KEEP_STRUCTURE,
  why: "Les numéros d'objectifs sont ceux du modèle ; le même numéro désigne autre chose d'une édition à l'autre. Un numéro inconnu ne peut être reporté dans le formulaire.",
  appliesTo: always,
  *check(plan) {
    for (const line of plan.lines) {
      const unknown = line.opens.filter((number) => !objectiveSpec(plan.edition, number));
      for (const number of unknown) {
        const [worded] = line.worded;
        yield {
          cells: [line.number.at],
          message: messages.unknown(number),
          found: String(number),
          expected: worded === undefined ? null : String(worded),
        };
      }
    }
  },
};
