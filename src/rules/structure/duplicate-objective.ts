import type { CellAddress } from "../../plan/address";
import { isReference } from "../../reading/vocabulary/actions";
import { withNumbers } from "../../judgement/editions";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import { blocksOf } from "../../judgement/objectives";
import type { Rule } from "../../judgement/rule";

export const messages = {
  duplicate: (number: number) =>
    `L'objectif ${String(number)} figure déjà plus haut, dans un autre bloc de lignes.`,
};

/** The same number opens two separate blocks. */
export const duplicateObjective: Rule = {
  id: "duplicate-objective",
  severity: "warning",
  title: "Objectif en double",
  basis: KEEP_STRUCTURE,
  fact: "structure",
  why: "Les actions d'un objectif se suivent sous un seul numéro. En deux blocs, l'un des deux sera oublié dans le formulaire.",
  appliesTo: withNumbers,
  *check(plan) {
    const first = new Map<number, CellAddress>();
    for (const { opener, objectives, lines, isInDoubt } of blocksOf(plan)) {
      // A number at odds with its wording is said by another rule; a reference opens nothing.
      const isReferenceOnly = lines.every((line) => isReference(line.action.text));
      if (opener.opens.length === 0 || isInDoubt || isReferenceOnly) continue;
      for (const number of objectives) {
        const before = first.get(number);
        if (!before) first.set(number, opener.number.at);
        else if (opener.opens.includes(number)) {
          yield {
            cells: [opener.number.at, before],
            message: messages.duplicate(number),
            found: String(number),
          };
        }
      }
    }
  },
};
