import type { CellAddress } from "../../plan/address";
import { cellName } from "../../judgement/cellNames";
import { isReference } from "../../reading/vocabulary/actions";
import { withNumbers } from "../../judgement/editions";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import { blocksOf } from "../../judgement/objectives";
import type { Rule } from "../../judgement/rule";

export const messages = {
  duplicate: (number: number, before: string) =>
    `L'objectif ${String(number)} figure déjà plus haut, en ${before}, dans un autre bloc de lignes.`,
};

const remedies = {
  join: (cell: string, before: string) =>
    `Réunissez ces lignes sous ${before}, ou corrigez le numéro de ${cell} ou de ${before}.`,
};

/** The same number opens two separate blocks. */
export const duplicateObjective: Rule = {
  id: "duplicate-objective",
  family: "structure",
  severity: "warning",
  title: "Objectif en double",
  basis: KEEP_STRUCTURE,
  fact: "structure",
  remedy:
    "Réunissez les lignes de l'objectif sous un seul numéro, ou corrigez celui des deux qui est faux.",
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
            message: messages.duplicate(number, cellName(plan, before)),
            remedy: remedies.join(cellName(plan, opener.number.at), cellName(plan, before)),
            found: String(number),
            unit: "objectif",
          };
        }
      }
    }
  },
};
