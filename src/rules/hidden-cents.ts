import type { Decimal } from "decimal.js";
import { formatEuros } from "../plan/money";
import type { AmountCell } from "../plan/plan";
import { always } from "./editions";
import { FEED_FORM } from "./instructions";
import type { Rule } from "./rule";

export const messages = {
  hidden: (amount: Decimal) =>
    `Le montant est de ${formatEuros(amount)} : le format de la cellule en cache les centimes.`,
  tooFine: (amount: Decimal) =>
    `Le montant a plus de deux décimales : ${amount.toString().replace(".", ",")} €.`,
};

/** How many decimals the number format shows; null when it shows the number as it is. */
function shownDecimals(format: string): number | null {
  const [positive = ""] = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").split(";");
  if (/general|standard|@/i.test(positive) || !/[0#?]/.test(positive)) return null;
  return (
    /[.,](0+|[0#?]+)(?!.*[.,][0#?])/.exec(positive.replace(/#,##0|0,0+(?=$|\D)/g, "0"))?.[1]
      ?.length ?? 0
  );
}

function* fractions(cell: AmountCell) {
  // What a formula computes follows from the amounts that it reads.
  if (cell.reading.kind !== "number" || cell.formula !== null) return;
  const { amount } = cell.reading;
  const decimals = amount.decimalPlaces();
  if (decimals === 0) return;
  const shown = shownDecimals(cell.format);
  if (decimals > 2) {
    yield { cells: [cell.at], message: messages.tooFine(amount), found: amount };
  } else if (shown !== null && decimals > shown) {
    yield { cells: [cell.at], message: messages.hidden(amount), found: amount };
  }
}

/** A fraction that the cell's number format hides, or more than two decimals. */
export const hiddenCents: Rule = {
  id: "hidden-cents",
  severity: "info",
  title: "Centimes cachés",
  basis: FEED_FORM,
  why: "Le format de la cellule arrondit ce que l'on voit, pas ce qui compte : des totaux qui paraissent faux d'un euro viennent de là.",
  appliesTo: always,
  *check(plan) {
    // Totals and recap follow from the lines.
    for (const line of plan.lines) {
      for (const cell of [line.department, ...line.states.map((state) => state.cell), line.next]) {
        if (cell) yield* fractions(cell);
      }
    }
  },
};
