import { Decimal } from "decimal.js";
import { formatEuros, isZero } from "../../plan/money";
import type { CrossRule } from "../../judgement/papers/crossRule";
import { announcedBy, paidBy, type YearComparison } from "../../judgement/papers/previous";
import { PAID_BY, type PaidBy } from "../../judgement/papers/sides";
import { ANNOUNCED } from "./basis";
import { citationOfCell, objectivesNamed, stateCell } from "./previousWords";

const OF: Readonly<Record<PaidBy, string>> = { state: "l'État", department: "le Département" };

const messages = {
  changed: (
    objectives: readonly number[],
    { years }: YearComparison,
    side: PaidBy,
    before: Decimal,
    now: Decimal,
  ) =>
    `${objectivesNamed(objectives)} : ${OF[side]} passe de ${formatEuros(before)} en ${String(years.before)} à ${formatEuros(now)} en ${String(years.now)}.`,
};

/** Below this, a change is none worth telling, in euros. */
const LEAST = new Decimal(10_000);

function isLarge(before: Decimal, now: Decimal): boolean {
  if (isZero(before) || isZero(now) || before.minus(now).abs().lessThan(LEAST)) return false;
  return now.greaterThanOrEqualTo(before.times(2)) || before.greaterThanOrEqualTo(now.times(2));
}

/** An objective's money doubled or halved, and nothing announced it. */
export const previousLargeChange: CrossRule = {
  id: "previous-large-change",
  family: "documents",
  severity: "info",
  title: "Forte variation d'une année à l'autre",
  basis: ANNOUNCED,
  why: "Un montant doublé ou divisé par deux est souvent une erreur de saisie, ou un choix à expliquer.",
  remedy: "Vérifiez le montant, et préparez l'explication de la variation.",
  *check({ plan, years }) {
    if (!years?.groups || years.years.before >= years.years.now) return;
    for (const { before, now, objectives } of years.groups) {
      if (years.isAnnounced && announcedBy(before) !== null) continue;
      const changed = PAID_BY.flatMap((side) => {
        const [then, today] = [paidBy(before, side), paidBy(now, side)];
        return then && today && isLarge(then, today) ? [{ side, then, today }] : [];
      });
      const [first] = changed;
      if (!first) continue;
      const cell =
        first.side === "state"
          ? stateCell(plan, now)
          : (now.find(({ department }) => department)?.department ?? null);
      yield {
        cells: cell ? [cell.at] : [],
        message: messages.changed(objectives, years, first.side, first.then, first.today),
        found: first.today,
        expected: first.then,
        document: citationOfCell(years, stateCell(years.before, before)),
      };
    }
  },
};
