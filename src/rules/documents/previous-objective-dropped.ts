import type { Decimal } from "decimal.js";
import { ZERO, formatEuros, isZero } from "../../plan/money";
import type { CrossRule } from "../../judgement/papers/crossRule";
import {
  announcedBy,
  paidBy,
  type YearComparison,
  type YearGroup,
} from "../../judgement/papers/previous";
import { DEPARTMENT_KEEPS_UP } from "./basis";
import { citationOfCell, objectivesNamed, stateCell } from "./previousWords";

const messages = {
  dropped: (objectives: readonly number[], { years }: YearComparison, before: Decimal) =>
    `${objectivesNamed(objectives)} : ${formatEuros(before)} de l'État en ${String(years.before)}, plus rien en ${String(years.now)}.`,
};

/** Money last year, none now, on either side. */
export function isDropped({ before, now }: YearGroup): boolean {
  const paid = paidBy(before, "state");
  if (paid === null || isZero(paid)) return false;
  const left = [paidBy(now, "state"), paidBy(now, "department")];
  return left.every((amount) => amount !== null && isZero(amount));
}

/** An objective that had money last year and has none now. */
export const previousObjectiveDropped: CrossRule = {
  id: "previous-objective-dropped",
  family: "documents",
  severity: "warning",
  title: "Objectif abandonné",
  basis: DEPARTMENT_KEEPS_UP,
  why: "Un objectif financé l'an passé et vide cette année est un oubli, ou un choix à expliquer.",
  remedy: "Remplissez la ligne de l'objectif, ou expliquez son abandon.",
  *check({ plan, years }) {
    if (!years?.groups || years.years.before >= years.years.now) return;
    for (const group of years.groups) {
      // Without an objective that follows it, there is nothing to look for here.
      if (!isDropped(group)) continue;
      const followed = group.before.some(({ objectives }) =>
        objectives.some((one) => !years.withoutHeir.includes(one)),
      );
      if (!followed) continue;
      const paid = paidBy(group.before, "state") ?? ZERO;
      const announced = announcedBy(group.before);
      const wasAnnounced = years.isAnnounced && announced !== null && !isZero(announced.amount);
      const cell = stateCell(plan, group.now);
      const objectives = [...new Set(group.before.flatMap((line) => line.objectives))];
      yield {
        cells: cell ? [cell.at] : [],
        severity: wasAnnounced ? "warning" : "info",
        message: messages.dropped(objectives, years, paid),
        found: ZERO,
        expected: paid,
        document: citationOfCell(years, stateCell(years.before, group.before)),
      };
    }
  },
};
