import { Decimal } from "decimal.js";

/** A difference below half a cent is none. */
const HALF_CENT = new Decimal("0.005");

export const ZERO = new Decimal(0);

/** An amount in euros from a cell's number: Excel keeps 15 significant digits, the rest is its float's noise. */
export function amountOfNumber(value: number): Decimal {
  // Whole numbers of up to fifteen digits have no noise.
  return new Decimal(
    Number.isInteger(value) && Math.abs(value) < 1e15 ? value : value.toPrecision(15),
  );
}

const CENT = new Decimal("0.01");

function toCents(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

/** Equal to the cent: less than half a cent apart, or the same once shown with their cents. */
export function sameAmount(one: Decimal, other: Decimal): boolean {
  if (one.equals(other)) return true;
  const difference = one.minus(other).abs();
  if (difference.lessThan(HALF_CENT)) return true;
  return difference.lessThan(CENT) && toCents(one).equals(toCents(other));
}

/** Zero to the cent. */
export function isZero(amount: Decimal): boolean {
  // An exponent of -2 or more is a cent or more: nothing to compute for nearly every amount.
  return amount.isZero() || (amount.e < -2 && amount.abs().lessThan(HALF_CENT));
}

/** Less by half a cent or more. */
export function isLess(one: Decimal, other: Decimal): boolean {
  return one.lessThan(other) && !sameAmount(one, other);
}

export function sum(amounts: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const amount of amounts) total = total.plus(amount);
  return total;
}

/** « 1692424.00 »: the report's notation, two decimals and a point. */
export function formatPlain(amount: Decimal): string {
  const text = amount.toFixed(2);
  return text === "-0.00" ? "0.00" : text;
}

/** The minus sign that people read; programs get "-". */
const MINUS = "\u2212";

/** « 1 692 424,00 € », « −12,50 € »: narrow no-break spaces between thousands, a no-break space before the sign. */
export function formatEuros(amount: Decimal): string {
  const [whole = "", cents = ""] = formatPlain(amount).split(".");
  return `${inThousands(whole)},${cents}\u00A0€`;
}

/** « 3 393 000 € »: to the nearest euro, as a sentence of sums speaks. */
export function formatWholeEuros(amount: Decimal): string {
  return `${inThousands(amount.toDecimalPlaces(0).plus(0).toFixed(0))}\u00A0€`;
}

/** « 1 692 424 », « −12 »: an integer as people read it. */
function inThousands(whole: string): string {
  return whole.replace("-", MINUS).replace(/\B(?=(\d{3})+$)/g, "\u202F");
}

/** A difference with its sign: « +12,00 € », « −1 000,00 € », « 0,00 € ». */
export function formatGap(difference: Decimal): string {
  const text = formatEuros(difference);
  return isZero(difference) || difference.isNegative() ? text : `+${text}`;
}
