import type { Decimal } from "decimal.js";
import { isZero, sum } from "../../plan/money";
import { agreesWith, sumOfRounded, type Rounded } from "../../plan/papers/rounded";

/** What is left when the amounts of a paper and those of the plan have been put side by side. */
export interface Leftover<Line, Unit> {
  readonly lines: readonly Line[];
  readonly units: readonly Unit[];
  readonly found: Decimal;
  readonly expected: Rounded;
}

/** An amount with what it belongs to. */
export interface Owned<Owner, Amount> {
  readonly owner: Owner;
  readonly amount: Amount;
}

/** Beyond this many, sums of several amounts are not tried. */
const MOST_IN_SUMS = 10;

/**
 * Puts amounts side by side whatever their order: equal ones first, then one of the paper for several
 * of the plan, then several of the paper for one. What is left differs.
 */
export function leftoverOf<Line, Unit>(
  lines: readonly Owned<Line, Decimal>[],
  units: readonly Owned<Unit, Rounded>[],
): Leftover<Line, Unit> | null {
  const left = {
    lines: lines.filter(({ amount }) => !isZero(amount)),
    units: units.filter(({ amount }) => !isZero(amount.amount)),
  };
  for (const unit of [...left.units]) {
    const line = left.lines.find(({ amount }) => agreesWith(amount, unit.amount));
    if (line) drop(left, [line], [unit]);
  }
  for (const unit of [...left.units]) {
    const some = subset(left.lines, (chosen) =>
      agreesWith(sum(chosen.map(({ amount }) => amount)), unit.amount),
    );
    if (some) drop(left, some, [unit]);
  }
  for (const line of [...left.lines]) {
    const some = subset(left.units, (chosen) =>
      agreesWith(line.amount, sumOfRounded(chosen.map(({ amount }) => amount))),
    );
    if (some) drop(left, [line], some);
  }
  if (left.lines.length === 0 && left.units.length === 0) return null;
  return {
    lines: left.lines.map(({ owner }) => owner),
    units: left.units.map(({ owner }) => owner),
    found: sum(left.lines.map(({ amount }) => amount)),
    expected: sumOfRounded(left.units.map(({ amount }) => amount)),
  };
}

function drop<Line, Unit>(
  left: { lines: Line[]; units: Unit[] },
  lines: readonly Line[],
  units: readonly Unit[],
) {
  left.lines = left.lines.filter((one) => !lines.includes(one));
  left.units = left.units.filter((one) => !units.includes(one));
}

/** The smallest choice of two items or more that is right; null when none is. */
function subset<Item>(
  items: readonly Item[],
  isRight: (chosen: readonly Item[]) => boolean,
): Item[] | null {
  if (items.length < 2 || items.length > MOST_IN_SUMS) return null;
  let found: Item[] | null = null;
  for (let mask = 1; mask < 1 << items.length; mask += 1) {
    const chosen = items.filter((_, i) => (mask & (1 << i)) !== 0);
    if (chosen.length < 2 || (found && found.length <= chosen.length)) continue;
    if (isRight(chosen)) found = chosen;
  }
  return found;
}

/** Beyond this many lines, they are taken in their order. */
const MOST_IN_ORDERS = 7;

/**
 * Which budget is which line's, where there are as many of both: the order in which most amounts
 * agree, the paper's own among equals.
 * @param agreements how many of its amounts agree when unit `u` is line `l`
 */
export function bestOrder(
  count: number,
  agreements: (line: number, unit: number) => number,
): number[] {
  const inOrder = Array.from({ length: count }, (_, i) => i);
  if (count > MOST_IN_ORDERS) return inOrder;
  let best = inOrder;
  let most = -1;
  const search = (order: number[], score: number) => {
    if (order.length === count) {
      if (score > most) [best, most] = [order, score];
      return;
    }
    for (const unit of inOrder) {
      if (!order.includes(unit)) search([...order, unit], score + agreements(order.length, unit));
    }
  };
  search([], 0);
  return best;
}
