import type { Fiche } from "../../plan/papers/fiche";
import type { CrossRule } from "../../judgement/papers/crossRule";
import { citationOf, theFiche } from "../../judgement/papers/words";
import { DESCRIBED_IN_FICHES } from "./basis";

export const messages = {
  other: (fiche: Fiche, year: number) =>
    `${theFiche(fiche)} ne parle que d'une autre année que ${String(year)} : elle n'est pas comparée au plan.`,
};

/** A fiche that names only other years than the plan's: last year's. */
export const ficheYear: CrossRule = {
  id: "fiche-year",
  family: "documents",
  severity: "info",
  title: "Fiche d'une autre année",
  basis: DESCRIBED_IN_FICHES,
  why: "La fiche de l'année passée, reprise telle quelle, décrit une action qui a pu changer.",
  remedy: "Choisissez la fiche de l'année du plan, ou mettez celle-ci à jour.",
  *check({ plan, otherYears }) {
    for (const { fiche } of otherYears) {
      yield {
        cells: [],
        message: messages.other(fiche, plan.edition.year),
        document: citationOf(fiche, fiche.title === "" ? null : fiche.title),
      };
    }
  },
};
