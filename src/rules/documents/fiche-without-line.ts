import type { Fiche } from "../../plan/papers/fiche";
import type { CrossRule } from "../../judgement/papers/crossRule";
import { hasFicheMoney } from "../../judgement/papers/ficheAmounts";
import { citationOf, theFiche } from "../../judgement/papers/words";
import { DESCRIBED_IN_FICHES } from "./basis";

const messages = {
  denied: (fiche: Fiche) =>
    `${theFiche(fiche)} décrit une action ; le plan dit qu'il n'y en a pas.`,
  absent: (fiche: Fiche) =>
    `${theFiche(fiche)} décrit une action qui n'a pas de ligne dans le plan.`,
};

/** A fiche with an action or money, of which the plan has no line or says « Pas d'action ». */
export const ficheWithoutLine: CrossRule = {
  id: "fiche-without-line",
  family: "documents",
  severity: "warning",
  title: "Fiche sans ligne dans le plan",
  basis: DESCRIBED_IN_FICHES,
  why: "Une action décrite dans une fiche et absente du plan n'est financée par personne.",
  remedy: "Ajoutez l'action au plan, ou retirez la fiche des pièces.",
  *check({ matches, denied, otherYears }) {
    for (const match of matches) {
      const { fiche, lines, by } = match;
      if (otherYears.includes(match)) continue;
      const document = citationOf(fiche, fiche.title === "" ? null : fiche.title);
      if (denied.includes(match)) {
        const [line] = lines;
        yield { cells: line ? [line.number.at] : [], message: messages.denied(fiche), document };
      } else if (by !== null && by !== "choice" && lines.length === 0 && match.aside.length === 0) {
        if (!fiche.hasAction && !hasFicheMoney(fiche)) continue;
        yield { cells: [], message: messages.absent(fiche), document };
      }
    }
  },
};
