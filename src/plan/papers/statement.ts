import type { Source } from "../source";
import { sumOfRounded, type Rounded } from "./rounded";

/** Whose amount it is: the whole, the State's, the Département's, somebody else's. */
export type Payer = "budget" | "state" | "department" | "other";

export const PAYERS: readonly Payer[] = ["budget", "state", "department", "other"];

/** What a paper says that one payer pays, in one place. */
export interface Statement {
  readonly payer: Payer;
  /** The purse that it names (« ARS »: FIR); null where it names none. */
  readonly purse: Source | null;
  /** The amount itself; null where only its parts stand there, or none. */
  readonly stated: Rounded | null;
  /** What it is made of, where that is given whole. */
  readonly parts: readonly Rounded[];
  /** Why there is no amount: « à définir », a label and nothing after it. A zero is an amount. */
  readonly noAmount: "undecided" | "silent" | null;
  /** « / an », « sur 2 ans ». */
  readonly isYearly: boolean;
  /** Amounts of other years, or of several: none can be held against the plan's. */
  readonly isOtherYears: boolean;
  /** The words of the paper. */
  readonly quote: string;
  readonly partsQuote: string | null;
  /** Counted from 1; null where the format has no pages. */
  readonly page: number | null;
  /** The purses that it names, each with what it pays. */
  readonly purses: readonly {
    readonly purse: Source;
    readonly amount: Rounded;
    readonly quote: string;
  }[];
}

/** A budget as a paper gives it: a fiche can have several. What is null is not spoken of. */
export type Budget = Readonly<Record<Payer, Statement | null>>;

/** What a statement comes to: its own amount, else the sum of its parts; null when nothing can be said. */
export function amountOf(statement: Statement | null): Rounded | null {
  if (statement === null) return null;
  if (statement.stated) return statement.stated;
  return statement.parts.length === 0 ? null : sumOfRounded(statement.parts);
}
