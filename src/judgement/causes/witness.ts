import type { Decimal } from "decimal.js";
import type { AmountCell } from "../../plan/plan";

/**
 * What an independent source says of a sum of cells: an envelope, the contract, a fiche, the amount
 * that is announced again for the next year. It is no equation: plan and papers differ lawfully.
 */
export interface Witness {
  readonly cells: readonly AmountCell[];
  /** What they come to, in euros. */
  readonly amount: Decimal;
}
