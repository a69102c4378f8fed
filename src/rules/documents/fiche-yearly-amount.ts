import type { Fiche } from "../../plan/papers/fiche";
import type { CrossRule } from "../../judgement/papers/crossRule";
import { PAID_BY, cellOf } from "../../judgement/papers/sides";
import { citationOf, theFiche } from "../../judgement/papers/words";
import { DESCRIBED_IN_FICHES } from "./basis";

const messages = {
  compared: (fiche: Fiche) =>
    `${theFiche(fiche)} donne des montants par an ou sur plusieurs années : c'est celui de l'année qui est comparé au plan.`,
  notCompared: (fiche: Fiche, year: number) =>
    `${theFiche(fiche)} donne des montants sur plusieurs années, sans dire celui de ${String(year)} : ils ne sont pas comparés au plan.`,
};

/** « / an », « sur 2 ans »: the year's amount is compared if one is named, else none. */
export const ficheYearlyAmount: CrossRule = {
  id: "fiche-yearly-amount",
  family: "documents",
  severity: "info",
  title: "Montants sur plusieurs années",
  basis: DESCRIBED_IN_FICHES,
  why: "Le plan porte sur une année : un montant pluriannuel ne peut pas lui être comparé tel quel.",
  remedy: "Donnez dans la fiche le montant de l'année du plan.",
  *check({ plan, groups, year }) {
    for (const { fiches, lines } of groups) {
      for (const fiche of fiches) {
        const statements = fiche.budgets.flatMap((budget) => [
          budget.budget,
          ...PAID_BY.map((side) => budget[side]),
        ]);
        const yearly = statements.filter(
          (one) => one !== null && (one.isYearly || one.isOtherYears),
        );
        if (yearly.length === 0) continue;
        const isCompared = !yearly.some((one) => one?.isOtherYears);
        const line = lineOf(fiche, fiches, lines);
        const cell = line && cellOf(plan, line, "state");
        yield {
          cells: cell ? [cell.at] : [],
          message: isCompared ? messages.compared(fiche) : messages.notCompared(fiche, year),
          document: citationOf(fiche, yearly.map((one) => one?.quote ?? "").join(" ; ")),
        };
      }
    }
  },
};

/** The line of one fiche among those of its objective. */
function lineOf<Line>(
  fiche: Fiche,
  fiches: readonly Fiche[],
  lines: readonly Line[],
): Line | undefined {
  return fiches.length === lines.length ? lines[fiches.indexOf(fiche)] : lines[0];
}
