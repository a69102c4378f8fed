import type { Decimal } from "decimal.js";
import { sumOf, valueOf } from "../plan/amounts";
import { formatEuros, sameAmount } from "../plan/money";
import type { Plan } from "../plan/plan";
import { withSubtotals } from "./editions";
import { amountsByColumn } from "./amountColumns";
import { setAmount } from "./fixes";
import { TOTAL_COLUMN } from "./instructions";
import type { Rule } from "./rule";

export const messages = {
  inexact: (header: string, found: Decimal, expected: Decimal) =>
    `Le total « ${header} » du plan est de ${formatEuros(found)} ; les sous-totaux font ${formatEuros(expected)}.`,
};

function subtotals(plan: Plan, column: number): Decimal | null {
  return sumOf(plan.headings.map((heading) => heading.subtotals.get(column) ?? null));
}

/** The last total is not the sum of the subtotals (2022). */
export const grandTotal: Rule = {
  id: "grand-total",
  severity: "blocking",
  title: "Total du plan inexact",
  basis: TOTAL_COLUMN,
  why: "La dernière ligne est le montant du contrat, source par source. Elle est la somme des sous-totaux des engagements.",
  appliesTo: withSubtotals,
  *check(plan) {
    const lines = amountsByColumn(plan);
    for (const { column, header } of plan.columns) {
      const cell = plan.grandTotal?.cells.get(column);
      const found = valueOf(cell);
      const expected = subtotals(plan, column);
      if (!cell || found === null || expected === null || sameAmount(found, expected)) continue;
      // Where a subtotal is wrong and said, the total may be that of the lines.
      const sum = sumOf(lines.get(column) ?? []);
      if (sum && sameAmount(found, sum)) continue;
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
