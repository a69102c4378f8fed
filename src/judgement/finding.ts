import type { Decimal } from "decimal.js";
import type { CellAddress } from "../plan/address";
import type { CellWrite } from "../plan/cellWrite";
import type { Unit } from "./unit";

/** Bloquant, Avertissement, Information (docs/glossaire.md): what sends the plan back, what asks for a look, what is good to know. */
export type Severity = "blocking" | "warning" | "info";

/** From the gravest to the lightest, the order of every list. */
export const SEVERITIES: readonly Severity[] = ["blocking", "warning", "info"];

/** What a rule says of one thing in the plan. */
export interface Finding {
  /** The rule's public id. */
  readonly rule: string;
  readonly severity: Severity;
  /** The cell to mend first, then those that it was judged against. Empty when no cell can be named. */
  readonly cells: readonly CellAddress[];
  /** A sentence in French that an officer understands. */
  readonly message: string;
  /** What to do, in one sentence in French, whether or not a fix can be written. */
  readonly remedy: string;
  /** An amount in euros, or a text as it stands in the sheet; null when there is none to show. */
  readonly found: Decimal | string | null;
  readonly expected: Decimal | string | null;
  /** What `found` and `expected` are, where their text alone would not say it (« objectif » before « 21 »). */
  readonly unit: Unit | null;
  /** found − expected in euros, where both are amounts. */
  readonly difference: Decimal | null;
  /** The sentence of the template, instructions or contract that it rests on. */
  readonly basis: string;
  /** What could be written to mend it; null when only the officer can. */
  readonly fix: readonly CellWrite[] | null;
}
