import { Decimal } from "decimal.js";
import { isBlank, valueOf } from "../plan/amounts";
import { ZERO, isZero, sameAmount } from "../plan/money";
import { columnOf, type AmountCell, type Plan, type Recap } from "../plan/plan";
import { SIDES, type Side } from "../plan/side";
import type { Source } from "../plan/source";
import { ledgerOf, type Entry } from "./ledger";

/** What the lines ask of a source on one side, in euros. */
export interface RecapSum {
  /** As the lines are written. */
  readonly exact: Decimal;
  /**
   * Amounts that may rightly be added or left out: those of lines whose source is missing, wrong or
   * undecided (another rule says so, and the recap can't be blamed for it).
   */
  readonly open: readonly Decimal[];
  /** Without the amounts typed as text, where the recap's formula passes over them; else the same as `exact`. */
  readonly ofNumbers: Decimal;
  /** The cells summed up. */
  readonly cells: readonly AmountCell[];
}

/** Beyond this many, the sums of open amounts are only held within their bounds. */
const MOST_OPEN = 10;

/**
 * Gives the sum of the lines of a source; null when one of its amounts can't be read.
 * `recapCell` is the recap's own cell: a formula there may pass over amounts typed as text.
 */
export function recapSums(
  plan: Plan,
): (source: Source, side: Side, recapCell: AmountCell) => RecapSum | null {
  // Without its column there is nothing to sum; without that of the sources, nothing to sort.
  const hasSources =
    plan.edition.facts.columnPerSource || plan.lines.some((line) => line.source !== null);
  return (source, side, recapCell) =>
    columnOf(plan, side) && hasSources
      ? sumOfSource(ledgerOf(plan).entries[side], source, recapCell)
      : null;
}

function sumOfSource(
  entries: readonly Entry[],
  source: Source,
  recapCell: AmountCell,
): RecapSum | null {
  let exact: Decimal = ZERO;
  let texts: Decimal = ZERO;
  const open: Decimal[] = [];
  const cells: AmountCell[] = [];
  for (const { cell, source: said, possible } of entries) {
    if (said !== source && !possible.includes(source)) continue;
    const value = valueOf(cell);
    if (value === null) return null;
    if (isZero(value)) continue;
    if (said === source) {
      exact = exact.plus(value);
      cells.push(cell);
    }
    if (possible.length > 1) open.push(said === source ? value.negated() : value);
    if (said === source && cell.reading.kind === "text" && recapCell.formula !== null) {
      texts = texts.plus(value);
    }
  }
  return { exact, open, ofNumbers: exact.minus(texts), cells };
}

/** Whether an amount is the exact sum, give or take the open amounts. */
export function agrees(
  amount: Decimal,
  { exact, ofNumbers, open }: Omit<RecapSum, "cells">,
): boolean {
  if (open.length > MOST_OPEN) {
    const least = open.reduce(
      (sum, one) => sum.plus(Decimal.min(one, 0)),
      Decimal.min(exact, ofNumbers),
    );
    const most = open.reduce(
      (sum, one) => sum.plus(Decimal.max(one, 0)),
      Decimal.max(exact, ofNumbers),
    );
    return amount.greaterThanOrEqualTo(least) && amount.lessThanOrEqualTo(most);
  }
  let sums = [exact, ofNumbers];
  for (const one of open) sums = [...sums, ...sums.map((sum) => sum.plus(one))];
  return sums.some((sum) => sameAmount(sum, amount));
}

/** Nothing was filled in: no amount typed, be it a zero, and formulas of totals that add up nothing. */
export function isEmptyRecap(recap: Recap): boolean {
  const isUntouched = (cell: AmountCell) =>
    isBlank(cell) ||
    (cell.formula !== null && cell.reading.kind === "number" && cell.reading.amount.isZero());
  return (
    recap.lines.every((line) => SIDES.every((side) => line[side].content.kind === "blank")) &&
    (recap.total === null || SIDES.every((side) => recap.total && isUntouched(recap.total[side])))
  );
}
