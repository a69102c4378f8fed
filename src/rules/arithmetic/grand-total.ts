import type { Decimal } from "decimal.js";
import { valueOf } from "../../plan/amounts";
import { formatEuros } from "../../plan/money";
import { withGrandTotal } from "../../judgement/editions";
import { setAmount } from "../../judgement/fixes";
import { TOTAL_COLUMN } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";
import { grandTotalSums, isRightTotal } from "../../judgement/totalRows";

export const messages = {
  inexact: (header: string, found: Decimal, expected: Decimal) =>
    `Le total du plan (colonne « ${header} ») est de ${formatEuros(found)} ; les sous-totaux font ${formatEuros(expected)}.`,
};

/** The last total is not the sum of the subtotals (2022). */
export const grandTotal: Rule = {
  id: "grand-total",
  severity: "blocking",
  title: "Total du plan inexact",
  basis: TOTAL_COLUMN,
  why: "La dernière ligne est le montant du contrat, source par source. Elle est la somme des sous-totaux des engagements.",
  appliesTo: withGrandTotal,
  *check(plan) {
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
