import type { Decimal } from "decimal.js";
import { departmentCells, valueOf } from "../../plan/amounts";
import { formatEuros, isZero } from "../../plan/money";
import { cellName } from "../../judgement/cellNames";
import { always } from "../../judgement/editions";
import { NOTHING_NEGATIVE } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";

export const messages = {
  negative: (amount: Decimal) => `Le montant est négatif (${formatEuros(amount)}).`,
};

const remedies = {
  of: (cell: string, isFormula: boolean) =>
    isFormula
      ? `Corrigez la formule de ${cell}, ou tapez le montant.`
      : `Tapez en ${cell} le montant sans son signe moins, ou retirez-le s'il corrige une autre année.`,
};

/** A negative amount on a line; a total that follows from it stays quiet. */
export const negativeAmount: Rule = {
  id: "negative-amount",
  family: "entry",
  severity: "warning",
  title: "Montant négatif",
  basis: NOTHING_NEGATIVE,
  remedy: "Tapez le montant sans son signe moins, ou corrigez la formule qui le donne.",
  why: "Un plan demande ou apporte de l'argent : un montant négatif est presque toujours une erreur de saisie ou de formule.",
  appliesTo: always,
  *check(plan) {
    for (const line of plan.lines) {
      const cells = [
        ...departmentCells(line),
        ...line.states.map((state) => state.cell),
        line.other,
        line.next,
      ];
      for (const cell of cells) {
        const amount = valueOf(cell);
        if (cell && amount?.isNegative() && !isZero(amount)) {
          yield {
            cells: [cell.at],
            message: messages.negative(amount),
            remedy: remedies.of(cellName(plan, cell.at), cell.formula !== null),
            found: amount,
          };
        }
      }
    }
  },
};
