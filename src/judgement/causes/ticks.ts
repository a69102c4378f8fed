import { Decimal } from "decimal.js";

/** Ten-thousandths of a euro: the search adds up whole numbers, amounts are `Decimal` before and after. */
export type Ticks = number;

const PER_EURO = 10_000;
export const TICKS_PER_CENT = 100;
/** Half a cent: less is no difference. */
const HALF_CENT = 50;

export function toTicks(amount: Decimal): Ticks {
  return Math.round(amount.toNumber() * PER_EURO);
}

/** In euros, to the cent. */
export function toEuros(ticks: Ticks): Decimal {
  return new Decimal(ticks).dividedBy(PER_EURO).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

/** The nearest cent: what two sums that differ by less have in common. */
export function toCents(ticks: Ticks): number {
  return Math.round(ticks / TICKS_PER_CENT);
}

/** Less than half a cent. */
export function isNone(ticks: Ticks): boolean {
  return Math.abs(ticks) < HALF_CENT;
}
