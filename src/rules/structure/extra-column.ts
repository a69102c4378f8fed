import { columnLetters } from "../../plan/address";
import { always } from "../../judgement/editions";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";

export const messages = {
  extra: (header: string) =>
    header === ""
      ? "Cette colonne, sans en-tête, n'est pas dans le modèle."
      : `La colonne « ${header} » n'est pas dans le modèle.`,
};

const remedies = {
  move: (column: string) =>
    `Déplacez la colonne ${column} hors du tableau, ou supprimez-la si elle ne sert plus.`,
};

/** A column that the edition doesn't have stands inside the table. */
export const extraColumn: Rule = {
  id: "extra-column",
  family: "structure",
  severity: "info",
  title: "Colonne ajoutée",
  basis: KEEP_STRUCTURE,
  fact: "structure",
  remedy: "Déplacez la colonne hors du tableau, ou supprimez-la si elle ne sert plus.",
  why: "Une colonne ajoutée au tableau gêne ceux qui le relisent. Elle n'entre dans aucun contrôle.",
  appliesTo: always,
  *check(plan) {
    for (const header of plan.extraColumns) {
      yield {
        cells: [header.at],
        message: messages.extra(header.text),
        remedy: remedies.move(columnLetters(header.at.column)),
        found: header.text || null,
      };
    }
  },
};
