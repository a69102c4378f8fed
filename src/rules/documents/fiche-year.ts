import type { Fiche } from "../../plan/papers/fiche";
import type { CrossRule } from "../../judgement/papers/crossRule";
import { citationOf, listed, theFiche } from "../../judgement/papers/words";
import { DESCRIBED_IN_FICHES } from "./basis";

const messages = {
  one: (fiche: Fiche, year: number) =>
    `${theFiche(fiche)} ne parle que d'une autre année que ${String(year)} : elle n'est pas comparée au plan.`,
  several: (file: string, fiches: readonly Fiche[], year: number) =>
    `${file} : ${String(fiches.length)} fiches ne parlent que d'une autre année que ${String(year)} (${listed(fiches.map(({ number, title }) => number || title))}) : elles ne sont pas comparées au plan.`,
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
  *check({ year, otherYears }) {
    const files = new Set(otherYears.map(({ fiche }) => fiche.file));
    for (const file of files) {
      const fiches = otherYears.flatMap(({ fiche }) => (fiche.file === file ? [fiche] : []));
      const [first, ...others] = fiches;
      if (!first) continue;
      yield {
        cells: [],
        message:
          others.length === 0 ? messages.one(first, year) : messages.several(file, fiches, year),
        document: citationOf(first, first.title === "" ? null : first.title),
      };
    }
  },
};
