import type { Decimal } from "decimal.js";
import { ZERO, sameAmount } from "../money";

/** An amount and how well it is known. */
export interface Rounded {
  /** In euros. */
  readonly amount: Decimal;
  /** It is known to this many euros: 0 for an exact amount, 1 000 for « 45 k€ » or « environ 45 000 € ». */
  readonly unit: Decimal;
}

/** Whether an amount of the plan is the paper's: to the cent, or within what a rounded one leaves open. */
export function agreesWith(amount: Decimal, { amount: said, unit }: Rounded): boolean {
  if (sameAmount(amount, said)) return true;
  return amount.minus(said).abs().lessThanOrEqualTo(unit.dividedBy(2));
}

/** The sum of amounts, and how well it is known. */
export function sumOfRounded(amounts: readonly Rounded[]): Rounded {
  return amounts.reduce<Rounded>(
    (sum, one) => ({ amount: sum.amount.plus(one.amount), unit: sum.unit.plus(one.unit) }),
    exactly(ZERO),
  );
}

/** An amount known to the cent. */
export function exactly(amount: Decimal): Rounded {
  return { amount, unit: ZERO };
}
