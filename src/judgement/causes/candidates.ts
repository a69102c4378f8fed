import { Directions, slipAlong } from "./directions";
import { fixedSlips } from "./fixedSlips";
import type { Model, ModelEquation, Residual } from "./model";
import { Moves } from "./moves";
import { isPlausible, slipOf, type Slip } from "./slip";
import { isNone, toCents, type Ticks } from "./ticks";

type Term = ModelEquation["terms"][number];

/** The slips of a model, looked up by the equation that they bring to nothing. */
export class Candidates {
  private readonly directions: Directions;
  private readonly moves: Moves;
  /** By equation, then by what changes in it, in cents. */
  private readonly fixed = new Map<number, Map<number, Slip[]>>();

  private readonly known = new Map<string, Slip[]>();
  private readonly byDegree = new Map<number, Map<number, Term[]>>();

  constructor(readonly model: Model) {
    this.directions = new Directions(model);
    this.moves = new Moves(model);
    for (const slip of fixedSlips(model)) {
      for (const [equation, change] of slip.effect) {
        const byChange = this.fixed.get(equation) ?? new Map<number, Slip[]>();
        const cents = toCents(change);
        byChange.set(cents, [...(byChange.get(cents) ?? []), slip]);
        this.fixed.set(equation, byChange);
      }
    }
  }

  /** How many variables the equation has. */
  sizeOf(equation: number): number {
    return this.model.equations[equation]?.terms.length ?? 0;
  }

  /** Every slip that brings the equation to nothing. */
  of(id: number, residual: Ticks): readonly Slip[] {
    const equation = this.model.equations[id];
    if (!equation) return [];
    const key = `${String(id)} ${String(residual)}`;
    const known = this.known.get(key);
    if (known) return known;
    const cells = equation.terms.flatMap((term) => this.cell(term, residual));
    const found = [...cells, ...this.others(equation, residual)].filter(
      (slip) => isNone((slip.effect.get(id) ?? 0) + residual) && isPlausible(slip),
    );
    this.known.set(key, found);
    return found;
  }

  /** The slips that bring all to nothing, and touch no other equation. */
  alone(residual: Residual): Slip[] {
    let smallest: number | null = null;
    for (const id of residual.keys()) {
      if (smallest === null || this.sizeOf(id) < this.sizeOf(smallest)) smallest = id;
    }
    const equation = smallest === null ? undefined : this.model.equations[smallest];
    if (!equation) return [];
    const amount = residual.get(equation.id) ?? 0;
    const cells = this.termsOf(equation, residual.size).flatMap((term) => this.cell(term, amount));
    return distinct([...cells, ...this.others(equation, amount)]).filter(
      (slip) => brings(slip, residual) && isPlausible(slip),
    );
  }

  /** The terms of an equation that stand in as many. */
  private termsOf({ id, terms }: ModelEquation, degree: number): readonly Term[] {
    let degrees = this.byDegree.get(id);
    if (!degrees) {
      degrees = new Map<number, Term[]>();
      for (const term of terms) {
        const { size } = term.variable.equations;
        const same = degrees.get(size);
        if (same) same.push(term);
        else degrees.set(size, [term]);
      }
      this.byDegree.set(id, degrees);
    }
    return degrees.get(degree) ?? [];
  }

  private cell({ variable, count }: Term, residual: Ticks): Slip[] {
    const by = -residual / count;
    if (!Number.isInteger(by)) return [];
    return [slipOf(variable.kind === "lack" ? "formula" : "cell", [{ variable, by }])];
  }

  /** Those of several cells. */
  private others({ id, terms }: ModelEquation, residual: Ticks): Slip[] {
    const together = this.directions.of(id).flatMap((direction) => {
      const by = -residual / (direction.equations.get(id) ?? 0);
      return Number.isInteger(by) ? [slipAlong(direction, by)] : [];
    });
    const moves = terms.flatMap(({ variable, count }) =>
      Number.isInteger(residual / count) ? this.moves.of(variable, -residual / count) : [],
    );
    return [...together, ...moves, ...(this.fixed.get(id)?.get(toCents(-residual)) ?? [])];
  }
}

function brings({ effect }: Slip, residual: Residual): boolean {
  if (effect.size !== residual.size) return false;
  for (const [equation, amount] of residual) {
    if (!isNone((effect.get(equation) ?? 0) + amount)) return false;
  }
  return true;
}

function distinct(slips: readonly Slip[]): Slip[] {
  return [...new Map(slips.map((slip) => [slip.key, slip])).values()];
}
