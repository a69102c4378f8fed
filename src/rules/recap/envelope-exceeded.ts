import type { Decimal } from "decimal.js";
import type { CellAddress } from "../../plan/address";
import { formatEuros, isLess } from "../../plan/money";
import { columnOf, type Plan } from "../../plan/plan";
import type { Source } from "../../plan/source";
import { totalsBySource } from "../../judgement/ledger";
import { always } from "../../judgement/editions";
import { NOTIFIED } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";
import { namedSource } from "../../judgement/words";

export const messages = {
  exceeded: (source: Source, found: Decimal, envelope: Decimal) =>
    `Le plan demande ${formatEuros(found)} au titre ${namedSource(source).of} ; l'enveloppe notifiée est de ${formatEuros(envelope)}.`,
};

const remedies = {
  lower: (source: Source, found: Decimal, envelope: Decimal) =>
    `Demandez ${formatEuros(found.minus(envelope))} de moins au titre ${namedSource(source).of}, ou corrigez l'enveloppe si elle a changé.`,
};

/** The recap's amount; in 2022 the grand total; without either, the header of the State column. */
function primaryCell(plan: Plan, source: Source): CellAddress | undefined {
  const inRecap = plan.recap?.lines.find((line) => line.source === source)?.state.at;
  if (inRecap) return inRecap;
  const column = plan.columns.find((one) => one.spec.source === source);
  const inTotal = column && plan.grandTotal?.cells.get(column.column)?.at;
  return inTotal ?? (column ?? columnOf(plan, "state"))?.header.at;
}

/** More is asked of a source than its notified envelope. */
export const envelopeExceeded: Rule = {
  id: "envelope-exceeded",
  family: "recap",
  severity: "warning",
  title: "Enveloppe notifiée dépassée",
  basis: NOTIFIED,
  remedy:
    "Ramenez ce que le plan demande à l'enveloppe notifiée, ou corrigez l'enveloppe si elle a changé.",
  why: "Les montants se déplacent d'une action à l'autre au sein d'une même source (fongibilité), mais pas au-delà de ce qui a été notifié pour elle.",
  appliesTo: always,
  *check(plan) {
    if (plan.envelopes.size === 0) return;
    const totals = totalsBySource(plan);
    for (const [source, envelope] of plan.envelopes) {
      const total = totals.get(source);
      if (!total || total.isPartial.state || !isLess(envelope, total.state)) continue;
      const primary = primaryCell(plan, source);
      const column = plan.columns.find((one) => one.spec.source === source);
      const given = column && plan.envelopeRow?.cells.get(column.column)?.at;
      yield {
        cells: [primary, given].filter((cell) => cell !== undefined),
        message: messages.exceeded(source, total.state, envelope),
        remedy: remedies.lower(source, total.state, envelope),
        found: total.state,
        expected: envelope,
      };
    }
  },
};
