import type { Candidates } from "./candidates";
import type { Residual } from "./model";
import { partsOf } from "./parts";
import type { Slip } from "./slip";
import { isNone, type Ticks } from "./ticks";

/** The smallest sets of slips that bring a part of what is wrong to nothing. */
export interface Explained {
  readonly residual: Residual;
  /** All of the same size; none where the bound was reached, or nothing of three slips fits. */
  readonly sets: readonly (readonly Slip[])[];
}

const MOST_SLIPS = 3;
/** Of each attempt: what is beyond takes longer than an officer waits. */
const MOST_STEPS = 8_000;
/** So many variables looked at cost as much as a step. */
const VARIABLES_PER_STEP = 8;
const MOST_SETS = 4_000;

/** Looks for the smallest sets of slips that make every equation hold; independent parts each for themselves. */
export function explain(candidates: Candidates): Explained[] {
  const { residual } = candidates.model;
  if (residual.size === 0) return [];
  const whole = setsOf(candidates, residual, 1);
  if (whole.length > 0) return [{ residual, sets: whole }];
  const parts = partsOf(candidates, residual).map((part) => ({
    residual: part,
    sets: setsOf(candidates, part, 1),
  }));
  if (parts.every(({ sets }) => sets.length > 0)) return parts;
  // Two slips that no violated equation joins: more than two parts they could not mend.
  const together = parts.length === 2 ? setsOf(candidates, residual, 2) : [];
  if (together.length > 0) return [{ residual, sets: together }];
  return parts.map((part) => {
    let { sets } = part;
    for (let size = 2; size <= MOST_SLIPS && sets.length === 0; size += 1) {
      sets = setsOf(candidates, part.residual, size);
    }
    return { residual: part.residual, sets };
  });
}

/** Beyond the bound, nothing is known. */
class BoundReached extends Error {}

/** Every set of that many slips; none beyond the bound. */
function setsOf(candidates: Candidates, residual: Residual, size: number): (readonly Slip[])[] {
  if (residual.size > MOST_TOUCHED * size) return [];
  const found = new Map<string, readonly Slip[]>();
  // The same slips in another order leave the same to be mended.
  const seen = new Set<string>();
  let steps = 0;
  const search = (left: Residual, more: number, chosen: readonly Slip[]) => {
    const sizes = [...left.keys()].map((id) => candidates.sizeOf(id));
    steps += 1 + Math.min(...sizes) / VARIABLES_PER_STEP;
    if (steps > MOST_STEPS || found.size > MOST_SETS) throw new BoundReached();
    if (more === 1) {
      for (const slip of candidates.alone(left)) {
        if (!touches(chosen, slip)) keep(found, [...chosen, slip]);
      }
      return;
    }
    for (const [equation, amount] of left) {
      for (const slip of candidates.of(equation, amount)) {
        if (touches(chosen, slip)) continue;
        const rest = after(left, slip);
        if (rest.size === 0 || rest.size > MOST_TOUCHED * (more - 1)) continue;
        const set = [...chosen, slip];
        const key = keyOf(set);
        if (seen.has(key)) continue;
        seen.add(key);
        search(rest, more - 1, set);
      }
    }
  };
  try {
    search(residual, size, []);
  } catch (error) {
    if (error instanceof BoundReached) return [];
    throw error;
  }
  return [...found.values()];
}

/** No slip changes more equations. */
const MOST_TOUCHED = 6;

function keyOf(set: readonly Slip[]): string {
  return set
    .map(({ key }) => key)
    .sort()
    .join(" | ");
}

function keep(found: Map<string, readonly Slip[]>, set: readonly Slip[]): void {
  found.set(keyOf(set), set);
}

/** It changes an amount, or a source, that one of the others changes already. */
function touches(chosen: readonly Slip[], slip: Slip): boolean {
  return chosen.some(
    (other) =>
      (other.source !== null && other.source.use === slip.source?.use) ||
      other.changes.some(({ variable }) =>
        slip.changes.some((change) => change.variable === variable),
      ),
  );
}

function after(residual: Residual, { effect }: Slip): Map<number, Ticks> {
  const rest = new Map(residual);
  for (const [equation, change] of effect) {
    const left = (rest.get(equation) ?? 0) + change;
    if (isNone(left)) rest.delete(equation);
    else rest.set(equation, left);
  }
  return rest;
}
