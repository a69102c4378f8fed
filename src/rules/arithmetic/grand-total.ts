import type { Decimal } from "decimal.js";
import { valueOf } from "../../plan/amounts";
import type { CellAddress } from "../../plan/address";
import { formatEuros } from "../../plan/money";
import type { Plan } from "../../plan/plan";
import { wrongAddedTotals } from "../../judgement/addedTotals";
import { cellName, eitherOf } from "../../judgement/cellNames";
import { always, withGrandTotal } from "../../judgement/editions";
import { setAmount } from "../../judgement/fixes";
import { TOTAL_ROWS } from "../../judgement/instructions";
import type { Observation, Rule } from "../../judgement/rule";
import { grandTotalSums, isRightTotal } from "../../judgement/totalRows";

export const messages = {
  added: (label: string, header: string, found: Decimal, expected: Decimal) =>
    `« ${label} » (colonne « ${header} ») est de ${formatEuros(found)} ; les lignes du plan font ${formatEuros(expected)}.`,
  inexact: (header: string, found: Decimal, expected: Decimal) =>
    `Le total du plan (colonne « ${header} ») est de ${formatEuros(found)} ; les sous-totaux font ${formatEuros(expected)}.`,
};

const remedies = {
  either: (plan: Plan, added: readonly CellAddress[], total: CellAddress) =>
    `Corrigez ${eitherOf(plan, added, `le total ${cellName(plan, total)}`)}.`,
};

/** One that the officer added among the lines of a template that has none. */
function* added(plan: Plan): Iterable<Observation> {
  for (const { total, cell, header, found, expected, against, fix } of wrongAddedTotals(
    plan,
    "grand-total",
  )) {
    const cells = against.map(({ at }) => at);
    yield {
      severity: "warning",
      cells: [cell.at, ...cells],
      message: messages.added(total.label || "Total", header, found, expected),
      remedy: remedies.either(plan, cells, cell.at),
      found,
      expected,
      fix,
    };
  }
}

/** The last total is not the sum of the subtotals (2022). */
export const grandTotal: Rule = {
  id: "grand-total",
  family: "arithmetic",
  severity: "blocking",
  title: "Total du plan inexact",
  basis: TOTAL_ROWS,
  remedy: "Corrigez le total, ou celui des montants qu'il additionne qui est faux.",
  why: "La dernière ligne est le montant du contrat, source par source. Si elle n'est pas la somme de ce qui la précède, on ne sait pas lequel des deux montants est demandé.",
  appliesTo: always,
  *check(plan) {
    yield* added(plan);
    if (!withGrandTotal(plan.edition)) return;
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
