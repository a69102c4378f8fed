import { columnLetters } from "../../plan/address";
import { allOf } from "../../plan/lists";
import { always } from "../../judgement/editions";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";
import type { PlanColumn } from "../../plan/plan";

export const messages = {
  split: (template: string, headers: readonly string[]) =>
    `La colonne « ${template} » du modèle est répartie en ${headers.map((header) => `« ${header} »`).join(" et ")} : leurs montants sont lus ensemble.`,
};

const remedies = {
  join: (header: string, columns: readonly string[]) =>
    `Réunissez les colonnes ${allOf(columns)} en une seule, « ${header} », avec leur somme sur chaque ligne.`,
};

/** An amount of the template stands in several columns, which are read together. */
export const splitColumn: Rule = {
  id: "split-column",
  family: "structure",
  severity: "warning",
  title: "Colonne répartie en plusieurs",
  basis: KEEP_STRUCTURE,
  fact: "structure",
  remedy:
    "Réunissez les deux colonnes en une, celle du modèle, avec la somme des deux sur chaque ligne.",
  why: "Le modèle a une seule colonne pour ce montant. Répartie, elle oblige ceux qui reçoivent le plan à refaire les sommes ligne par ligne.",
  appliesTo: always,
  *check(plan) {
    const bySpec = new Map<PlanColumn["spec"], PlanColumn[]>();
    for (const column of plan.columns) {
      bySpec.set(column.spec, [...(bySpec.get(column.spec) ?? []), column]);
    }
    for (const [spec, columns] of bySpec) {
      const [, second] = [...columns].sort((one, other) => one.column - other.column);
      if (!second) continue;
      yield {
        cells: [
          second.header.at,
          ...columns.filter((column) => column !== second).map(({ header }) => header.at),
        ],
        remedy: remedies.join(
          spec.header,
          columns.map(({ column }) => columnLetters(column)),
        ),
        message: messages.split(
          spec.header,
          columns.map(({ header }) => header.text),
        ),
      };
    }
  },
};
