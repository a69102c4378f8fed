import type { ColumnSpec } from "../../plan/edition";
import type { Plan } from "../../plan/plan";
import { always } from "../../judgement/editions";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";

export const messages = {
  missing: (header: string) => `La colonne « ${header} » du modèle manque au tableau.`,
};

const remedies = {
  restore: (header: string) =>
    `Recopiez du modèle la colonne « ${header} », à sa place et avec cet en-tête.`,
};

/** 2025: the sources may stand in the numbers instead of their column. */
function saysSources(plan: Plan): boolean {
  return plan.lines.some((line) => (line.source?.sources.length ?? 0) > 0);
}

function nameOf(spec: ColumnSpec): string {
  return spec.header || (spec.accepted?.[0] ?? "");
}

/** A column of the edition can be found neither by its header nor by its content. */
export const missingColumn: Rule = {
  id: "missing-column",
  family: "structure",
  severity: "blocking",
  title: "Colonne manquante",
  basis: KEEP_STRUCTURE,
  fact: "structure",
  remedy: "Recopiez du modèle la colonne qui manque, à sa place et avec son en-tête.",
  why: "Le tableau est relu colonne par colonne par ceux qui le reçoivent. Une colonne supprimée décale les autres, ou perd ce qu'elle portait.",
  appliesTo: always,
  *check(plan) {
    const found = new Set(plan.columns.map((column) => column.spec));
    for (const spec of plan.edition.columns) {
      const isNeeded = spec.required || (spec.role === "source" && !saysSources(plan));
      if (!isNeeded || found.has(spec)) continue;
      yield {
        cells: [{ sheet: plan.sheet, row: plan.headerTop, column: plan.area.left }],
        message: messages.missing(nameOf(spec)),
        remedy: remedies.restore(nameOf(spec)),
        expected: nameOf(spec),
      };
    }
  },
};
