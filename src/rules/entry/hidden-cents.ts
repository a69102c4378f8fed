import type { Decimal } from "decimal.js";
import { formatEuros } from "../../plan/money";
import type { Area, CellAddress } from "../../plan/address";
import { referencesIn } from "../../plan/formulaReferences";
import type { AmountCell, Plan } from "../../plan/plan";
import { always } from "../../judgement/editions";
import { FEED_FORM } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";

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
  // Formats are kept as Excel's files do: a point, then a digit for each decimal.
  return /\.([0#?]+)/.exec(positive)?.[1]?.length ?? 0;
}

/** The amounts that the officer gives; totals and recap follow from them. */
function given(plan: Plan): AmountCell[] {
  return plan.lines.flatMap((line) =>
    [line.department, ...line.states.map((state) => state.cell), line.next].filter(
      (cell) => cell !== null,
    ),
  );
}

function placeOf({ row, column }: Pick<CellAddress, "row" | "column">): string {
  return `${String(row)},${String(column)}`;
}

/** A formula that reads a whole column or a great many cells gives a sum, not an amount. */
const MANY = 200;

function holdsOneOf(places: ReadonlySet<string>, { top, left, bottom, right }: Area): boolean {
  if ((bottom - top + 1) * (right - left + 1) > MANY) return true;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (places.has(placeOf({ row, column }))) return true;
    }
  }
  return false;
}

function* fractions(cell: AmountCell) {
  if (cell.reading.kind !== "number") return;
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
    const found = given(plan).flatMap((cell) => [...fractions(cell)].map((one) => ({ cell, one })));
    const uneven = new Set(found.map(({ cell }) => placeOf(cell.at)));
    for (const { cell, one } of found) {
      // What a formula takes over from another of these amounts is said there.
      const read = cell.formula === null ? [] : referencesIn(cell.formula, cell.at.sheet);
      if (!read.some((area) => area.sheet === plan.sheet && holdsOneOf(uneven, area))) yield one;
    }
  },
};
