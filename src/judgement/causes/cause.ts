import type { Decimal } from "decimal.js";
import type { CellAddress } from "../../plan/address";
import type { CellWrite } from "../../plan/cellWrite";
import type { Certainty } from "./certainty";

/** What a cell holds, and what it should hold: an amount in euros, or a source; null for a blank. */
export interface Corrected {
  readonly at: CellAddress;
  readonly found: Decimal | string | null;
  readonly expected: Decimal | string;
}

/** One way to make equations hold again. */
export interface Way {
  readonly cells: readonly Corrected[];
  /** « H12 », « le total I12 », « H12, D42 et D44 ». */
  readonly name: string;
  /** All in one stroke; empty where only the officer can write it. */
  readonly writes: readonly CellWrite[];
}

/** The other way out: what would have to change if what is named were right after all. */
export interface OtherWay {
  readonly message: string;
  /** Empty where it is not one correction. */
  readonly writes: readonly CellWrite[];
}

/** One correction that explains several findings, or one that nothing else fits. */
export interface Cause extends Way {
  /** The places of the findings that it explains, in ascending order. */
  readonly explains: readonly number[];
  readonly certainty: Certainty;
  readonly message: string;
  readonly otherWay: OtherWay | null;
}

/** Findings that several corrections would mend, of which one is right. */
export interface Doubt {
  /** The likeliest three at most. */
  readonly alternatives: readonly Way[];
  /** How many there are. */
  readonly among: number;
  readonly explains: readonly number[];
  readonly message: string;
}

/** What is at fault behind the findings of a plan. */
export interface Causes {
  /** Sure first, then likely, then by the first finding explained. */
  readonly causes: readonly Cause[];
  readonly doubts: readonly Doubt[];
  /** The places of the findings of sums that nothing of three slips explains, or too much. */
  readonly unexplained: readonly number[];
}

export const NO_CAUSES: Causes = { causes: [], doubts: [], unexplained: [] };
