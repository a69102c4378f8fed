import type { PlanLine } from "../../plan/plan";
import { coverageOf } from "../../judgement/papers/coverage";
import type { CrossRule } from "../../judgement/papers/crossRule";
import { nameOf } from "../../judgement/objectives";
import { DESCRIBED_IN_FICHES } from "./basis";

const messages = {
  missing: ({ objectives, row }: PlanLine) =>
    `Aucune des fiches choisies ne parle de la ligne ${String(row)}${objectives.length === 0 ? "" : ` (${nameOf(objectives)})`}.`,
};

/** A line with money, or an action, of which no fiche speaks, when the fiches cover most of the plan. */
export const ficheMissing: CrossRule = {
  id: "fiche-missing",
  family: "documents",
  severity: "warning",
  title: "Action sans fiche",
  basis: DESCRIBED_IN_FICHES,
  why: "Chaque action du plan est décrite dans une fiche annexée au contrat : sans elle, le dossier est incomplet.",
  remedy:
    "Ajoutez la fiche de cette action aux pièces, ou dites à quelle fiche la ligne se rapporte.",
  *check(evidence) {
    if (evidence.matches.length === 0) return;
    const { uncovered, isTold } = coverageOf(evidence);
    if (!isTold) return;
    for (const line of uncovered) {
      yield { cells: [line.action.at], message: messages.missing(line) };
    }
  },
};
