import type { Decimal } from "decimal.js";
import { ZERO, sum } from "../../plan/money";
import { agreesWith, exactly, sumOfRounded, type Rounded } from "../../plan/papers/rounded";
import type { Plan, PlanLine } from "../../plan/plan";
import { amountsOfUnit, unitsOf, type Unit } from "./ficheAmounts";
import type { Group } from "./groups";
import { bestOrder, leftoverOf, type Owned } from "./pairing";
import { PAID_BY, paidOn, type PaidBy } from "./sides";

/** A side on which a line and its fiche do not say the same. */
export interface Mismatch {
  readonly side: PaidBy;
  readonly unit: Unit;
  /** The line to mend, and those that it can only be compared with. */
  readonly lines: readonly PlanLine[];
  /** What the plan says, in euros. */
  readonly found: Decimal;
  /** What the fiche says; null where it gives no amount. */
  readonly expected: Rounded | null;
  readonly kind: "differs" | "silent" | "undecided";
  readonly group: Group;
}

/** Where the lines of a group and its fiches differ; nothing where their sums are the same. */
export function mismatchesOf(plan: Plan, group: Group): Mismatch[] {
  return PAID_BY.flatMap((side) => sideMismatches(plan, group, side));
}

function sideMismatches(plan: Plan, group: Group, side: PaidBy): Mismatch[] {
  const units = group.fiches.flatMap((fiche) => unitsOf(fiche, side));
  const paid = group.lines.map((line) => paidOn(line, side));
  if (paid.some((amount) => amount === null)) return [];
  const amounts = paid.map((amount) => amount ?? ZERO);
  // « sur 2 ans », or a budget of which only the whole is given: other rules say so.
  if (units.some(({ unsaid }) => unsaid === "other-years")) return [];
  if (units.some(({ unsaid, budget }) => unsaid === "unspoken" && budget.budget !== null))
    return [];
  const said = units.map(({ amount }) => amount ?? exactly(ZERO));
  if (agreesWith(sum(amounts), sumOfRounded(said))) return [];
  return pairs(group, side, units, amounts).map((pair) => ({ ...pair, side, group }));
}

type Pair = Omit<Mismatch, "side" | "group">;

function pairs(
  group: Group,
  side: PaidBy,
  units: readonly Unit[],
  amounts: readonly Decimal[],
): Pair[] {
  if (units.length !== group.lines.length) return [asWhole(group, units, amounts)];
  const other = side === "state" ? "department" : "state";
  const others = group.fiches.flatMap((fiche) => unitsOf(fiche, other));
  const order = bestOrder(units.length, (l, u) => {
    const line = group.lines[l];
    const beside = line && paidOn(line, other);
    return (
      Number(agreesWith(amounts[l] ?? ZERO, units[u]?.amount ?? exactly(ZERO))) +
      Number(!!beside && agreesWith(beside, others[u]?.amount ?? exactly(ZERO)))
    );
  });
  return order.flatMap((u, l): Pair[] => {
    const unit = units[u];
    const line = group.lines[l];
    const found = amounts[l] ?? ZERO;
    if (!unit || !line || agreesWith(found, unit.amount ?? exactly(ZERO))) return [];
    return [{ unit, lines: [line], found, expected: unit.amount, kind: kindOf(unit) }];
  });
}

function kindOf({ unsaid }: Unit): Mismatch["kind"] {
  if (unsaid === null) return "differs";
  return unsaid === "undecided" ? "undecided" : "silent";
}

/** More lines than budgets, or fewer: the parts against the lines, and what is left of both. */
function asWhole(group: Group, units: readonly Unit[], amounts: readonly Decimal[]): Pair {
  const silent = units.find(({ amount }) => amount === null);
  const owned: Owned<Unit, Rounded>[] = units.flatMap((unit) =>
    amountsOfUnit(unit).map((amount) => ({ owner: unit, amount })),
  );
  const lines = group.lines.map((owner, i) => ({ owner, amount: amounts[i] ?? ZERO }));
  const left = leftoverOf(lines, owned);
  const [first] = units;
  const unit = silent ?? left?.units[0] ?? first;
  if (!unit) throw new RangeError("a group has a fiche");
  // Something too much on one side alone: only the wholes can be told.
  const isPart = left !== null && left.lines.length > 0 && left.units.length > 0;
  const blamed = left?.lines ?? [];
  const whole = sumOfRounded(units.map(({ amount }) => amount ?? exactly(ZERO)));
  return {
    unit,
    lines: isPart ? blamed : [...blamed, ...group.lines.filter((line) => !blamed.includes(line))],
    found: isPart ? left.found : sum(amounts),
    expected: silent ? null : isPart ? left.expected : whole,
    kind: silent ? kindOf(silent) : "differs",
  };
}
