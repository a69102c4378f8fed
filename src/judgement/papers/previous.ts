import type { Decimal } from "decimal.js";
import { hasMoney, isBlank, valueOf } from "../../plan/amounts";
import { sum } from "../../plan/money";
import type { PreviousPlan } from "../../plan/papers/papers";
import type { AmountCell, Plan, PlanLine } from "../../plan/plan";
import { yearMentions, yearOfPlan } from "../../plan/years";
import { isNoAction } from "../../reading/vocabulary/actions";
import { paidOn, type PaidBy } from "./sides";
import { heirsOf, type Heir } from "./succession";

/** Objectives of two years that can only be compared together. */
export interface YearGroup {
  readonly before: readonly PlanLine[];
  readonly now: readonly PlanLine[];
  /** The objectives of this year, else those of last year where none goes on. */
  readonly objectives: readonly number[];
}

/** A plan beside last year's; null where they cannot be compared. */
export interface YearComparison {
  readonly before: Plan;
  readonly file: string;
  readonly years: { readonly before: number; readonly now: number };
  /** null when nothing links the editions of the two years. */
  readonly groups: readonly YearGroup[] | null;
  /** Last year's plan announces this year's amounts. */
  readonly isAnnounced: boolean;
  /** Objectives of last year that no objective surely follows. */
  readonly withoutHeir: readonly number[];
}

/** Puts a plan beside last year's, objective by objective across the renumbering. */
export function comparisonOfYears(
  plan: Plan,
  previous: PreviousPlan | null,
): YearComparison | null {
  if (previous?.plan.unit !== null || plan.unit !== null) return null;
  const before = previous.plan;
  const years = { before: yearOfPlan(before), now: yearOfPlan(plan) };
  const own = [...new Set(before.lines.flatMap((line) => line.objectives))];
  const heirs = new Map(
    own.map((number) => [number, heirsOf(number, before.edition, plan.edition)]),
  );
  const isKnown = [...heirs.values()].every((found) => found !== null);
  const next = yearMentions(before).next.flatMap((mention) => mention.years);
  const isNext = next.length > 0 ? next.includes(years.now) : years.now === years.before + 1;
  return {
    before,
    file: previous.file,
    years,
    groups: isKnown ? groupsOf(before, plan, heirs) : null,
    isAnnounced: isNext && before.lines.some(({ next: cell }) => !isBlank(cell)),
    withoutHeir: isKnown ? orphans(before, heirs) : [],
  };
}

type Heirs = ReadonlyMap<number, readonly Heir[] | null>;

/** Objectives of both years tied by a link, or by a line that is of several. */
function groupsOf(before: Plan, now: Plan, heirs: Heirs): YearGroup[] {
  const ties: string[][] = [
    ...before.lines.map((line) => line.objectives.map((one) => `before ${String(one)}`)),
    ...now.lines.map((line) => line.objectives.map((one) => `now ${String(one)}`)),
    ...[...heirs].flatMap(([number, found]) =>
      // What may go on as another does not bind the two: their sums would say nothing.
      (found ?? [])
        .filter(({ certainty }) => certainty !== "doubtful")
        .map(({ to }) => [`before ${String(number)}`, `now ${String(to)}`]),
    ),
  ];
  let groups: Set<string>[] = [];
  for (const tie of ties) {
    if (tie.length === 0) continue;
    const touched = groups.filter((group) => tie.some((one) => group.has(one)));
    const merged = new Set([...touched.flatMap((group) => [...group]), ...tie]);
    groups = [...groups.filter((group) => !touched.includes(group)), merged];
  }
  return groups.map((group) => {
    const linesOf = (plan: Plan, year: string) =>
      plan.lines.filter(({ objectives }) =>
        objectives.some((one) => group.has(`${year} ${String(one)}`)),
      );
    const mine = linesOf(now, "now");
    const theirs = linesOf(before, "before");
    return {
      before: theirs,
      now: mine,
      objectives: unique((mine.length > 0 ? mine : theirs).flatMap(({ objectives }) => objectives)),
    };
  });
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}

/** Objectives that were served, and that no objective surely follows. */
function orphans({ lines }: Plan, heirs: Heirs): number[] {
  const served = lines.filter(
    (line) =>
      !isNoAction(line.action.text) &&
      (!isBlank(line.department) || line.states.some(({ cell }) => !isBlank(cell))),
  );
  return unique(served.flatMap(({ objectives }) => objectives)).filter((number) =>
    (heirs.get(number) ?? []).every(({ certainty }) => certainty === "doubtful"),
  );
}

/** What the lines of a group pay on a side; null when an amount can't be read. */
export function paidBy(lines: readonly PlanLine[], side: PaidBy): Decimal | null {
  const amounts = lines.map((line) => paidOn(line, side));
  return amounts.every((amount) => amount !== null) ? sum(amounts) : null;
}

/** What last year's lines announce of this year's État; null when they announce nothing, or unreadably. */
export function announcedBy(
  lines: readonly PlanLine[],
): { amount: Decimal; cell: AmountCell } | null {
  const cells = lines.flatMap(({ next }) => (next && !isBlank(next) ? [next] : []));
  const amounts = cells.map(valueOf);
  const cell = cells.find(hasMoney) ?? cells[0];
  if (!cell || !amounts.every((amount) => amount !== null)) return null;
  return { amount: sum(amounts), cell };
}
