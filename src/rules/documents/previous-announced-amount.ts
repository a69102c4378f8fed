import type { Decimal } from "decimal.js";
import { ZERO, formatEuros, isZero, sameAmount } from "../../plan/money";
import type { CrossRule } from "../../judgement/papers/crossRule";
import {
  announcedBy,
  paidBy,
  type YearComparison,
  type YearGroup,
} from "../../judgement/papers/previous";
import { ANNOUNCED } from "./basis";
import { isDropped } from "./previous-objective-dropped";
import { citationOfCell, objectivesNamed, stateCell } from "./previousWords";

const messages = {
  differs: (
    { objectives }: YearGroup,
    { years }: YearComparison,
    announced: Decimal,
    found: Decimal,
  ) =>
    `${objectivesNamed(objectives)} : le plan ${String(years.before)} annonçait ${formatEuros(announced)} pour ${String(years.now)} ; ${formatEuros(found)} sont demandés.`,
};

/** Last year's plan announced another État for an objective than the one that is asked. */
export const previousAnnouncedAmount: CrossRule = {
  id: "previous-announced-amount",
  family: "documents",
  severity: "warning",
  title: "Montant annoncé l'année précédente",
  basis: ANNOUNCED,
  why: "Le plan précédent annonçait le montant de l'année : un écart appelle une explication.",
  remedy: "Vérifiez le montant demandé, et expliquez l'écart au préfet ou à l'ARS s'il est voulu.",
  *check({ plan, years }) {
    if (!years?.groups || !years.isAnnounced || years.years.before >= years.years.now) return;
    for (const group of years.groups) {
      const announced = announcedBy(group.before);
      const found = group.now.length === 0 ? ZERO : paidBy(group.now, "state");
      if (!announced || found === null || sameAmount(announced.amount, found)) continue;
      if (isDropped(group) || (group.now.length === 0 && isZero(announced.amount))) continue;
      const cell = stateCell(plan, group.now);
      yield {
        cells: cell ? [cell.at] : [],
        message: messages.differs(group, years, announced.amount, found),
        found,
        expected: announced.amount,
        document: citationOfCell(years, announced.cell),
      };
    }
  },
};
