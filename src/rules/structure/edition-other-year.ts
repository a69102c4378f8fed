import { always } from "../../judgement/editions";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";
import { cellOfYear, otherYearOf } from "../../plan/years";

export const messages = {
  other: (year: number, edition: number) =>
    `Ce plan porte partout l'année ${String(year)}, sur le tableau de ${String(edition)} : ses objectifs et leurs sources ont pu changer depuis.`,
};

/** Title, headers and recap agree on a year that is not the recognised edition's. */
export const editionOtherYear: Rule = {
  id: "edition-other-year",
  severity: "warning",
  title: "Tableau d'une autre année",
  basis: KEEP_STRUCTURE,
  fact: "structure",
  why: "Chaque année l'État diffuse un modèle. Le plan est contrôlé d'après l'édition la plus proche : vérifiez que le modèle de l'année n'a pas changé d'objectifs ni de sources.",
  appliesTo: always,
  *check(plan) {
    const year = otherYearOf(plan);
    const cell = year === null ? null : cellOfYear(plan, year);
    if (year === null || !cell) return;
    yield {
      cells: [cell.at],
      message: messages.other(year, plan.edition.year),
      found: String(year),
      expected: String(plan.edition.year),
    };
  },
};
