import type { Decimal } from "decimal.js";
import { valueOf } from "../../plan/amounts";
import type { CellAddress } from "../../plan/address";
import { formatEuros } from "../../plan/money";
import type { Plan } from "../../plan/plan";
import { cellName, eitherOf } from "../../judgement/cellNames";
import { withGrandTotal } from "../../judgement/editions";
import { setAmount } from "../../judgement/fixes";
import { TOTAL_ROWS } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";
import { grandTotalSums, isRightTotal } from "../../judgement/totalRows";

export const messages = {
  inexact: (header: string, found: Decimal, expected: Decimal) =>
    `Le total du plan (colonne « ${header} ») est de ${formatEuros(found)} ; les sous-totaux font ${formatEuros(expected)}.`,
};

export const remedies = {
  either: (plan: Plan, subtotals: readonly CellAddress[], total: CellAddress) =>
    `Corrigez ${eitherOf(plan, subtotals, `le total ${cellName(plan, total)}`)}.`,
};

/** The last total is not the sum of the subtotals (2022). */
export const grandTotal: Rule = {
  id: "grand-total",
  family: "arithmetic",
  severity: "blocking",
  title: "Total du plan inexact",
  basis: TOTAL_ROWS,
  remedy: "Corrigez le total, ou celui des sous-totaux qui est faux.",
  why: "La dernière ligne est le montant du contrat, source par source. Si elle n'est pas la somme des sous-totaux, on ne sait pas lequel des deux montants est demandé.",
  appliesTo: withGrandTotal,
  *check(plan) {
    for (const { column, header } of plan.columns) {
      const cell = plan.grandTotal?.cells.get(column);
      const found = valueOf(cell);
      const [expected] = grandTotalSums(plan, column);
      if (!cell || found === null || !expected || isRightTotal(plan, cell)) continue;
      const subtotals = plan.headings.flatMap((heading) => heading.subtotals.get(column)?.at ?? []);
      yield {
        cells: [cell.at, ...subtotals],
        message: messages.inexact(header.text, found, expected),
        remedy: remedies.either(plan, subtotals, cell.at),
        found,
        expected,
        fix: setAmount(cell, expected),
      };
    }
  },
};
