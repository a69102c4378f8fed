import type { Decimal } from "decimal.js";
import { ZERO, formatEuros, isZero } from "../../plan/money";
import type { CrossRule } from "../../judgement/papers/crossRule";
import { announcedBy, paidBy, type YearComparison } from "../../judgement/papers/previous";
import { ANNOUNCED } from "./basis";
import { citationOfCell, objectivesNamed, stateCell } from "./previousWords";

const messages = {
  added: (objectives: readonly number[], { years }: YearComparison, found: Decimal) =>
    `${objectivesNamed(objectives)} : ${formatEuros(found)} de l'État en ${String(years.now)}, rien en ${String(years.before)}.`,
};

/** An objective with money now and none last year, of which nothing was announced. */
export const previousObjectiveNew: CrossRule = {
  id: "previous-objective-new",
  family: "documents",
  severity: "info",
  title: "Objectif nouveau",
  basis: ANNOUNCED,
  why: "Un objectif financé pour la première fois sera regardé de près.",
  remedy: "Vérifiez que la fiche et le contrat parlent de cet objectif.",
  *check({ plan, years }) {
    if (!years?.groups || years.years.before >= years.years.now) return;
    for (const { before, now, objectives } of years.groups) {
      const found = paidBy(now, "state");
      const paid = before.length === 0 ? ZERO : paidBy(before, "state");
      if (found === null || paid === null || isZero(found) || !isZero(paid)) continue;
      if (years.isAnnounced && announcedBy(before) !== null) continue;
      const cell = stateCell(plan, now);
      yield {
        cells: cell ? [cell.at] : [],
        message: messages.added(objectives, years, found),
        found,
        document: citationOfCell(years, null),
      };
    }
  },
};
