import type { Decimal } from "decimal.js";
import { isBlank, valueOf } from "../../plan/amounts";
import type { CellAddress } from "../../plan/address";
import { formatEuros } from "../../plan/money";
import type { Plan } from "../../plan/plan";
import { wrongAddedTotals } from "../../judgement/addedTotals";
import { cellName, eitherOf } from "../../judgement/cellNames";
import { always, withSubtotals } from "../../judgement/editions";
import { setAmount } from "../../judgement/fixes";
import { TOTAL_ROWS } from "../../judgement/instructions";
import type { Observation, Rule } from "../../judgement/rule";
import { isRightTotal, subtotalSums } from "../../judgement/totalRows";

export const messages = {
  added: (label: string, header: string, found: Decimal, expected: Decimal) =>
    `Le sous-total « ${label} » (colonne « ${header} ») est de ${formatEuros(found)} ; ses lignes font ${formatEuros(expected)}.`,
  inexact: (header: string, found: Decimal, expected: Decimal) =>
    `Le sous-total de l'engagement (colonne « ${header} ») est de ${formatEuros(found)} ; ses lignes font ${formatEuros(expected)}.`,
  blank: (header: string, expected: Decimal) =>
    `L'engagement n'a pas de sous-total dans la colonne « ${header} » ; ses lignes font ${formatEuros(expected)}.`,
};

const remedies = {
  write: (cell: string, expected: Decimal) =>
    `Écrivez le sous-total en ${cell} : ${formatEuros(expected)}.`,
  either: (plan: Plan, added: readonly CellAddress[], subtotal: CellAddress) =>
    `Corrigez ${eitherOf(plan, added, `le sous-total ${cellName(plan, subtotal)}`)}.`,
};

/** One that the officer added among the lines of a template that has none. */
function* added(plan: Plan): Iterable<Observation> {
  for (const { total, cell, header, found, expected, against, fix } of wrongAddedTotals(
    plan,
    "subtotal",
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

/** An engagement's subtotal, above its lines, that is not their sum (2022). */
export const subtotal: Rule = {
  id: "subtotal",
  family: "arithmetic",
  severity: "blocking",
  title: "Sous-total d'engagement inexact",
  basis: TOTAL_ROWS,
  remedy: "Corrigez le sous-total, ou celui des montants de ses lignes qui est faux.",
  why: "Un sous-total se lit avant ses lignes, et entre souvent dans le total du plan. Inexact, il fausse le montant du contrat.",
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
          remedy: isBlank(cell)
            ? remedies.write(cellName(plan, cell.at), expected)
            : remedies.either(plan, [], cell.at),
          found: isBlank(cell) ? null : found,
          expected,
          fix: setAmount(cell, expected),
        };
      }
    }
  },
};
