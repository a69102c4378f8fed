import type { Decimal } from "decimal.js";
import { isBlank, valueOf } from "../../plan/amounts";
import { formatEuros } from "../../plan/money";
import { cellName } from "../../judgement/cellNames";
import { withSubtotals } from "../../judgement/editions";
import { setAmount } from "../../judgement/fixes";
import { TOTAL_ROWS } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";
import { isRightTotal, subtotalSums } from "../../judgement/totalRows";

export const messages = {
  inexact: (header: string, found: Decimal, expected: Decimal) =>
    `Le sous-total de l'engagement (colonne « ${header} ») est de ${formatEuros(found)} ; ses lignes font ${formatEuros(expected)}.`,
  blank: (header: string, expected: Decimal) =>
    `L'engagement n'a pas de sous-total dans la colonne « ${header} » ; ses lignes font ${formatEuros(expected)}.`,
};

export const remedies = {
  write: (cell: string, expected: Decimal) =>
    `Écrivez le sous-total en ${cell} : ${formatEuros(expected)}.`,
  either: (cell: string) =>
    `Corrigez le sous-total ${cell}, ou celui des montants de ses lignes qui est faux.`,
};

/** An engagement's subtotal, above its lines, that is not their sum (2022). */
export const subtotal: Rule = {
  id: "subtotal",
  family: "arithmetic",
  severity: "blocking",
  title: "Sous-total d'engagement inexact",
  basis: TOTAL_ROWS,
  remedy: "Corrigez le sous-total, ou celui des montants de ses lignes qui est faux.",
  why: "Le sous-total de chaque engagement, au-dessus de ses lignes, entre dans le total du plan. Inexact, il fausse le montant du contrat.",
  appliesTo: withSubtotals,
  *check(plan) {
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
            : remedies.either(cellName(plan, cell.at)),
          found: isBlank(cell) ? null : found,
          expected,
          fix: setAmount(cell, expected),
        };
      }
    }
  },
};
