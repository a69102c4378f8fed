import type { Decimal } from "decimal.js";
import { valueOf } from "../../plan/amounts";
import { formatEuros, isZero } from "../../plan/money";
import { always } from "../../judgement/editions";
import { FEED_FORM } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";

export const messages = {
  negative: (amount: Decimal) => `Le montant est négatif (${formatEuros(amount)}).`,
};

/** A negative amount on a line; a total that follows from it stays quiet. */
export const negativeAmount: Rule = {
  id: "negative-amount",
  severity: "warning",
  title: "Montant négatif",
  basis: FEED_FORM,
  why: "Un plan demande ou apporte de l'argent : un montant négatif est presque toujours une erreur de saisie ou de formule.",
  appliesTo: always,
  *check(plan) {
    for (const line of plan.lines) {
      const cells = [
        line.department,
        ...line.states.map((state) => state.cell),
        line.other,
        line.next,
      ];
      for (const cell of cells) {
        const amount = valueOf(cell);
        if (cell && amount?.isNegative() && !isZero(amount)) {
          yield { cells: [cell.at], message: messages.negative(amount), found: amount };
        }
      }
    }
  },
};
