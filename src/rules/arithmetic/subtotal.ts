import type { Decimal } from "decimal.js";
import { isBlank, valueOf } from "../../plan/amounts";
import { formatEuros } from "../../plan/money";
import { always, withSubtotals } from "../../judgement/editions";
import { setAmount } from "../../judgement/fixes";
import { TOTAL_COLUMN } from "../../judgement/instructions";
import type { Observation, Rule } from "../../judgement/rule";
import type { Plan } from "../../plan/plan";
import { wrongAddedTotals } from "../../judgement/addedTotals";
import { isRightTotal, subtotalSums } from "../../judgement/totalRows";

export const messages = {
  added: (label: string, header: string, found: Decimal, expected: Decimal) =>
    `Le sous-total « ${label} » (colonne « ${header} ») est de ${formatEuros(found)} ; ses lignes font ${formatEuros(expected)}.`,
  inexact: (header: string, found: Decimal, expected: Decimal) =>
    `Le sous-total de l'engagement (colonne « ${header} ») est de ${formatEuros(found)} ; ses lignes font ${formatEuros(expected)}.`,
  blank: (header: string, expected: Decimal) =>
    `L'engagement n'a pas de sous-total dans la colonne « ${header} » ; ses lignes font ${formatEuros(expected)}.`,
};

/** One that the officer added among the lines of a template that has none. */
function* added(plan: Plan): Iterable<Observation> {
  for (const { total, cell, header, found, expected, against, fix } of wrongAddedTotals(
    plan,
    "subtotal",
  )) {
    yield {
      severity: "warning",
      cells: [cell.at, ...against.map(({ at }) => at)],
      message: messages.added(total.label || "Total", header, found, expected),
      found,
      expected,
      fix,
    };
  }
}

/** An engagement's subtotal, above its lines, that is not their sum (2022). */
export const subtotal: Rule = {
  id: "subtotal",
  severity: "blocking",
  title: "Sous-total d'engagement inexact",
  basis: TOTAL_COLUMN,
  why: "Le sous-total de chaque engagement, au-dessus de ses lignes, entre dans le total du plan. Inexact, il fausse le contrat.",
  appliesTo: always,
  *check(plan) {
    yield* added(plan);
    if (!withSubtotals(plan.edition)) return;
    for (const heading of plan.headings) {
      for (const { column, header, spec } of plan.columns) {
        const cell = heading.subtotals.get(column);
        const found = valueOf(cell);
        if (!cell || spec.role === "nextState" || found === null) continue;
        if (isRightTotal(plan, cell)) continue;
        const [expected] = subtotalSums(plan, heading, column);
        if (!expected) continue;
        yield {
          cells: [cell.at],
          message: isBlank(cell)
            ? messages.blank(header.text, expected)
            : messages.inexact(header.text, found, expected),
          found: isBlank(cell) ? null : found,
          expected,
          fix: setAmount(cell, expected),
        };
      }
    }
  },
};
