import { departmentCells } from "../../plan/amounts";
import { Decimal } from "decimal.js";
import { formatEuros } from "../../plan/money";
import type { Area, CellAddress } from "../../plan/address";
import { referencesIn } from "../../plan/formulaReferences";
import type { AmountCell, Plan } from "../../plan/plan";
import { cellName } from "../../judgement/cellNames";
import { always } from "../../judgement/editions";
import { EXACT_SUMS } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";

export const messages = {
  hidden: (amount: Decimal, shown: string) =>
    `Le montant est de ${formatEuros(amount)} ; la cellule affiche ${shown} : son format en cache les centimes.`,
  tooFine: (amount: Decimal) =>
    `Le montant a plus de deux décimales : ${amount.toString().replace(".", ",").replace("-", "−")} €.`,
};

const remedies = {
  show: (cell: string) =>
    `Affichez deux décimales en ${cell}, ou tapez-y le montant arrondi que vous demandez.`,
  round: (cell: string, amount: Decimal) =>
    `Arrondissez ${cell} au centime : ${formatEuros(amount)}.`,
};

/** « 564 372 »: the amount as that many decimals show it. */
function asShown(amount: Decimal, decimals: number): string {
  const text = formatEuros(amount.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP));
  return text.replace(/,.*/, (cents) => cents.slice(0, decimals === 0 ? 0 : decimals + 1));
}

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
    [...departmentCells(line), ...line.states.map((state) => state.cell), line.next].filter(
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

function* fractions(plan: Plan, cell: AmountCell) {
  if (cell.reading.kind !== "number") return;
  const { amount } = cell.reading;
  const decimals = amount.decimalPlaces();
  if (decimals === 0) return;
  const shown = shownDecimals(cell.format);
  if (decimals > 2) {
    const remedy = remedies.round(cellName(plan, cell.at), amount);
    yield { cells: [cell.at], message: messages.tooFine(amount), remedy, found: amount };
  } else if (shown !== null && decimals > shown) {
    const remedy = remedies.show(cellName(plan, cell.at));
    const message = messages.hidden(amount, asShown(amount, shown));
    yield { cells: [cell.at], message, remedy, found: amount };
  }
}

/** A fraction that the cell's number format hides, or more than two decimals. */
export const hiddenCents: Rule = {
  id: "hidden-cents",
  family: "entry",
  severity: "info",
  title: "Centimes cachés",
  basis: EXACT_SUMS,
  remedy: "Affichez deux décimales, ou tapez le montant arrondi au centime.",
  why: "Le format de la cellule arrondit ce que l'on voit, pas ce qui compte : des totaux qui paraissent faux d'un euro viennent de là.",
  appliesTo: always,
  *check(plan) {
    const found = given(plan).flatMap((cell) =>
      [...fractions(plan, cell)].map((one) => ({ cell, one })),
    );
    const uneven = new Set(found.map(({ cell }) => placeOf(cell.at)));
    for (const { cell, one } of found) {
      // What a formula takes over from another of these amounts is said there.
      const read = cell.formula === null ? [] : referencesIn(cell.formula, cell.at.sheet);
      if (!read.some((area) => area.sheet === plan.sheet && holdsOneOf(uneven, area))) yield one;
    }
  },
};
