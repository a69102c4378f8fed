import { always } from "../../judgement/editions";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";
import { cellOfYear, otherYearOf } from "../../plan/years";

export const messages = {
  other: (year: number, edition: number) =>
    `Ce plan porte partout l'année ${String(year)}, sur le tableau de ${String(edition)} : ses objectifs et leurs sources ont pu changer depuis.`,
};

const remedies = {
  renew: (year: number, edition: number) =>
    `Reprenez le modèle de ${String(year)}, ou écrivez ${String(edition)} partout si le plan est bien de cette année-là.`,
};

/** Title, headers and recap agree on a year that is not the recognised edition's. */
export const editionOtherYear: Rule = {
  id: "edition-other-year",
  family: "structure",
  severity: "warning",
  title: "Tableau d'une autre année",
  basis: KEEP_STRUCTURE,
  fact: "structure",
  remedy:
    "Reprenez le modèle de l'année du plan, ou corrigez l'année s'il est bien de celle du tableau.",
  why: "Chaque année l'État diffuse un modèle. Le plan est contrôlé d'après l'édition la plus proche : si le modèle de l'année a changé d'objectifs ou de sources, ce contrôle ne le voit pas.",
  appliesTo: always,
  *check(plan) {
    const year = otherYearOf(plan);
    const cell = year === null ? null : cellOfYear(plan, year);
    if (year === null || !cell) return;
    yield {
      cells: [cell.at],
      message: messages.other(year, plan.edition.year),
      remedy: remedies.renew(year, plan.edition.year),
      found: String(year),
      expected: String(plan.edition.year),
      unit: "année",
    };
  },
};
