import type { Fiche } from "../../plan/papers/fiche";
import type { CrossRule } from "../../judgement/papers/crossRule";
import { citationOf, theFiche } from "../../judgement/papers/words";
import { DESCRIBED_IN_FICHES } from "./basis";

const messages = {
  twice: (first: Fiche, second: Fiche) =>
    `${theFiche(first)} est donnée deux fois, avec des montants différents${first.file === second.file ? "" : ` (${first.file} et ${second.file})`}. Dites laquelle compte : d'ici là, aucune n'est comparée au plan.`,
};

/** Two fiches of one number that do not say the same. */
export const ficheDuplicate: CrossRule = {
  id: "fiche-duplicate",
  family: "documents",
  severity: "warning",
  title: "Fiche en double",
  basis: DESCRIBED_IN_FICHES,
  why: "Deux versions d'une fiche circulent : seule l'une des deux est annexée au contrat.",
  remedy: "Retirez des pièces la version qui ne compte plus.",
  *check({ duplicates }) {
    for (const { first, second } of duplicates) {
      yield {
        cells: [],
        message: messages.twice(first, second),
        document: citationOf(second, [first.title, second.title].join(" / ")),
      };
    }
  },
};
