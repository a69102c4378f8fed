import type { Model, ModelEquation } from "./model";
import { slipOf, type Slip, type SlipKind } from "./slip";
import type { Ticks } from "./ticks";
import type { Variable } from "./variables";

/** Amounts that change together, by the same amount: how much, an equation says. */
export interface Direction {
  readonly kind: SlipKind;
  readonly variables: readonly Variable[];
  /** How many times each equation changes by it. */
  readonly equations: ReadonlyMap<number, number>;
}

/** The slip that changes them all by that much. */
export function slipAlong({ kind, variables }: Direction, by: Ticks): Slip {
  return slipOf(
    kind,
    variables.map((variable) => ({ variable, by })),
  );
}

/** The typed total of an equation, where it has one alone. */
function totalIn(model: Model, { totals, terms }: ModelEquation): Variable | undefined {
  const [total, ...others] = totals;
  const variable = model.variables.find(total ?? null);
  const isIn = terms.some((term) => term.variable === variable && term.count === 1);
  return others.length === 0 && isIn && variable?.kind === "typed" ? variable : undefined;
}

/** The totals that follow an amount up to the last, all typed; null where one can't follow. */
export function followers(model: Model, from: Variable, except: number): Variable[] | null {
  const found: Variable[] = [];
  const queue = [...from.equations.keys()].filter((id) => id !== except);
  for (const id of queue) {
    const equation = model.equations[id];
    const total = equation && totalIn(model, equation);
    if (!total || total === from || found.includes(total)) return null;
    found.push(total);
    queue.push(...[...total.equations.keys()].filter((other) => other !== id));
  }
  return found;
}

/** How many times each equation counts them together. */
function countsOf(variables: readonly Variable[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { equations } of variables) {
    for (const [equation, count] of equations) {
      counts.set(equation, (counts.get(equation) ?? 0) + count);
    }
  }
  return counts;
}

function direction(kind: SlipKind, variables: readonly Variable[]): Direction {
  return { kind, variables, equations: countsOf(variables) };
}

/** All that can change an equation by itself, cells apart: what follows from it, or what it was made from. */
function togetherIn(model: Model, equation: ModelEquation): Direction[] {
  if (equation.kind === "line") {
    return equation.terms.flatMap(({ variable }) => {
      const above = followers(model, variable, equation.id);
      return above && above.length > 0 ? [direction("inherited", [variable, ...above])] : [];
    });
  }
  const total = totalIn(model, equation);
  const above = total && followers(model, total, equation.id);
  return total && above && above.length > 0 ? [direction("stale", [total, ...above])] : [];
}

/** The directions that change an equation, its own: each made once. */
export class Directions {
  private readonly known = new Map<number, readonly Direction[]>();

  constructor(private readonly model: Model) {}

  of(id: number): readonly Direction[] {
    const known = this.known.get(id);
    if (known) return known;
    const equation = this.model.equations[id];
    const made = equation ? togetherIn(this.model, equation) : [];
    this.known.set(id, made);
    return made;
  }
}
