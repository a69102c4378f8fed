import type { Plan, PlanLine } from "../../plan/plan";
import { sourceVerdict, type SourceUse } from "../sourceVerdict";
import type { Ranking } from "./ranking";
import type { Explained } from "./search";
import type { Slip } from "./slip";

/** How sure a cause is: nothing else fits, or nearly nothing else is likely. */
export type Certainty = "sure" | "likely";

/** A slip that can be named. */
export interface Named {
  readonly slip: Slip;
  readonly certainty: Certainty;
}

/** What can be said of a part: slips that can be named, and between which sets the rest is open. */
export interface Judged {
  readonly named: readonly Named[];
  /** Sets among which one is right, the heaviest first; empty where nothing is open. */
  readonly open: readonly (readonly Slip[])[];
}

const LIKELY = 0.985;
/** Of a slip that not every set of several holds. */
const LIKELY_AMONG = 0.998;

/** Says of the sets of a part which slips are sure, which likely, and what is left in doubt. */
export function judge({ residual, sets }: Explained, ranking: Ranking, plan: Plan): Judged {
  const weighed = sets
    .map((set) => ({ set, weight: ranking.weightOf(set) }))
    .sort((one, other) => other.weight - one.weight);
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const slips = new Map(sets.flat().map((slip) => [slip.key, slip]));
  const holding = new Map<string, { count: number; weight: number }>();
  for (const { set, weight } of weighed) {
    for (const { key } of set) {
      const held = holding.get(key) ?? { count: 0, weight: 0 };
      holding.set(key, { count: held.count + 1, weight: held.weight + weight });
    }
  }
  const named = [...slips.values()].flatMap((slip): Named[] => {
    const { count, weight } = holding.get(slip.key) ?? { count: 0, weight: 0 };
    const isInAll = count === sets.length;
    if (slip.kind === "stale" || slip.kind === "inherited") return [];
    if (isInAll && settles(slip, residual, plan)) return [{ slip, certainty: "sure" }];
    const isAmong = !isInAll && (sets[0]?.length ?? 0) > 1;
    const isLikely = all > 0 && weight / all >= (isAmong ? LIKELY_AMONG : LIKELY);
    return isLikely ? [{ slip, certainty: "likely" }] : [];
  });
  const keys = new Set(named.map(({ slip }) => slip.key));
  const open = weighed
    .map(({ set }) => set)
    .filter((set) => set.filter(({ key }) => keys.has(key)).length === keys.size)
    .map((set) => set.filter(({ key }) => !keys.has(key)))
    .filter((set) => set.length > 0);
  return { named, open };
}

/**
 * It mends two violated equations or more, or is a formula: that is no coincidence. Which source of
 * « 304 ou ONDAM » pays is the officer's to say.
 */
function settles(slip: Slip, residual: Explained["residual"], plan: Plan): boolean {
  const { kind, effect, source } = slip;
  if (kind === "formula") return true;
  if (source?.use.lines.some((line) => isUndecided(plan, line, source.use))) return false;
  return [...effect.keys()].filter((equation) => residual.has(equation)).length >= 2;
}

function isUndecided(plan: Plan, line: PlanLine, { source }: SourceUse): boolean {
  return sourceVerdict(plan, line, source) === "undecided";
}
