import type { Decimal } from "decimal.js";
import { valueOf } from "../../plan/amounts";
import { formatEuros } from "../../plan/money";
import { always, withGrandTotal } from "../../judgement/editions";
import { setAmount } from "../../judgement/fixes";
import { TOTAL_COLUMN } from "../../judgement/instructions";
import type { Observation, Rule } from "../../judgement/rule";
import type { Plan } from "../../plan/plan";
import { wrongAddedTotals } from "../../judgement/addedTotals";
import { grandTotalSums, isRightTotal } from "../../judgement/totalRows";

export const messages = {
  added: (label: string, header: string, found: Decimal, expected: Decimal) =>
    `« ${label} » (colonne « ${header} ») est de ${formatEuros(found)} ; les lignes du plan font ${formatEuros(expected)}.`,
  inexact: (header: string, found: Decimal, expected: Decimal) =>
    `Le total du plan (colonne « ${header} ») est de ${formatEuros(found)} ; les sous-totaux font ${formatEuros(expected)}.`,
};

/** One that the officer added among the lines of a template that has none. */
function* added(plan: Plan): Iterable<Observation> {
  for (const { total, cell, header, found, expected, against, fix } of wrongAddedTotals(
    plan,
    "grand-total",
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

/** The last total is not the sum of the subtotals (2022). */
export const grandTotal: Rule = {
  id: "grand-total",
  severity: "blocking",
  title: "Total du plan inexact",
  basis: TOTAL_COLUMN,
  why: "La dernière ligne est le montant du contrat, source par source. Elle est la somme des sous-totaux des engagements.",
  appliesTo: always,
  *check(plan) {
    yield* added(plan);
    if (!withGrandTotal(plan.edition)) return;
    for (const { column, header } of plan.columns) {
      const cell = plan.grandTotal?.cells.get(column);
      const found = valueOf(cell);
      const [expected] = grandTotalSums(plan, column);
      if (!cell || found === null || !expected || isRightTotal(plan, cell)) continue;
      yield {
        cells: [
          cell.at,
          ...plan.headings.flatMap((heading) => heading.subtotals.get(column)?.at ?? []),
        ],
        message: messages.inexact(header.text, found, expected),
        found,
        expected,
        fix: setAmount(cell, expected),
      };
    }
  },
};
