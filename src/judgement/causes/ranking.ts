import { valueOf } from "../../plan/amounts";
import { ZERO } from "../../plan/money";
import type { AmountCell, Plan } from "../../plan/plan";
import { likelihoodOf, type Likelihood } from "./likelihood";
import { Places } from "./places";
import type { Change, Slip } from "./slip";
import { isNone, toTicks } from "./ticks";
import type { Witness } from "./witness";

/** One amount in so many is mistyped. */
const PER_AMOUNT = 1 / 200;

/** How often a slip of several cells happens, beside an amount mistyped. */
const SEVERAL = { swap: 0.05, source: 0.05, move: 0.02, stale: 0.02, formula: 0.05 } as const;
const INHERITED = 0.1;

const TOTAL = 1.5;
const TOTAL_OF_NOTHING = 0.01;
const FORMULA = 0.2;
const LEAST_DENSITY = 1 / 1000;
const MOST_DENSITY = 1000;

const WITNESS_FOR = 50;
const WITNESS_AGAINST = 0.02;

/** Weighs sets of slips against each other by the plan's own figures, and by independent witnesses. */
export class Ranking {
  private readonly places: Places;
  private readonly byCell = new Map<AmountCell, Witness[]>();
  private readonly weights = new Map<string, number>();

  constructor(plan: Plan, witnesses: readonly Witness[]) {
    this.places = new Places(plan);
    for (const witness of witnesses) {
      for (const cell of witness.cells) {
        this.byCell.set(cell, [...(this.byCell.get(cell) ?? []), witness]);
      }
    }
  }

  /** How likely the set is, beside the others of the same plan. */
  weightOf(set: readonly Slip[]): number {
    const product = set.reduce((weight, slip) => weight * this.weightOfSlip(slip), 1);
    return product * this.heard(set.flatMap(({ changes }) => changes));
  }

  /** How the amount of a change looks mistyped. */
  likelihood({ variable, by }: Change): Likelihood {
    return likelihoodOf(variable.value, variable.value + by, this.places.of(variable.cell));
  }

  private weightOfSlip(slip: Slip): number {
    const known = this.weights.get(slip.key);
    if (known !== undefined) return known;
    const weight = PER_AMOUNT * this.chanceOf(slip);
    this.weights.set(slip.key, weight);
    return weight;
  }

  private chanceOf({ kind, changes }: Slip): number {
    const [first] = changes;
    switch (kind) {
      case "cell":
        return first ? this.ofCell(first) : 0;
      case "inherited":
        return first ? INHERITED * this.ofCell(first) : 0;
      case "formula":
      case "move":
      case "source":
      case "stale":
      case "swap":
        return SEVERAL[kind];
    }
  }

  private ofCell(change: Change): number {
    const { variable, by } = change;
    const { role } = this.places.of(variable.cell);
    const expected = variable.value + by;
    let chance = this.likelihood(change).probability;
    if (variable.kind === "formula") chance *= FORMULA;
    if (role === "total") chance *= TOTAL;
    if (role !== "amount") return isNone(expected) ? chance * TOTAL_OF_NOTHING : chance;
    if (isNone(expected) || isNone(variable.value)) return chance;
    const ratio = this.places.density(expected) / this.places.density(variable.value);
    return chance * Math.min(MOST_DENSITY, Math.max(LEAST_DENSITY, ratio));
  }

  /** What the witnesses say of the changes: for what they make right, against what they make wrong. */
  private heard(changes: readonly Change[]): number {
    const asked = new Set(changes.flatMap(({ variable }) => this.byCell.get(variable.cell) ?? []));
    let factor = 1;
    for (const { cells, amount } of asked) {
      const before = cells.reduce((sum, cell) => sum + toTicks(valueOf(cell) ?? ZERO), 0);
      const change = changes
        .filter(({ variable }) => cells.includes(variable.cell))
        .reduce((sum, { by }) => sum + by, 0);
      const said = toTicks(amount);
      if (isNone(before + change - said)) factor *= WITNESS_FOR;
      else if (isNone(before - said)) factor *= WITNESS_AGAINST;
    }
    return factor;
  }
}
