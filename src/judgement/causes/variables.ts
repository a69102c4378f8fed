import { valueOf } from "../../plan/amounts";
import { ZERO } from "../../plan/money";
import type { AmountCell } from "../../plan/plan";
import { toTicks, type Ticks } from "./ticks";

/** What a variable is: typed (or blank); the result of a formula that is no plain sum; what a formula lacks. */
type VariableKind = "typed" | "formula" | "lack";

/** An amount that can be wrong by itself. */
export interface Variable {
  readonly id: number;
  readonly kind: VariableKind;
  readonly cell: AmountCell;
  readonly value: Ticks;
  /** The equations that it counts in, and how many times. */
  readonly equations: Map<number, number>;
}

/** The variables of a plan, each cell's made when it is first asked for. */
export class Variables {
  readonly all: Variable[] = [];
  private readonly byCell = new Map<AmountCell, Variable>();

  of(cell: AmountCell): Variable {
    const known = this.byCell.get(cell);
    if (known) return known;
    const value = toTicks(valueOf(cell) ?? ZERO);
    const made = this.add(cell, cell.formula === null ? "typed" : "formula", value);
    this.byCell.set(cell, made);
    return made;
  }

  /** The cell's own variable, where it has one. */
  find(cell: AmountCell | null): Variable | undefined {
    return cell ? this.byCell.get(cell) : undefined;
  }

  /** What the formula of a cell lacks: nothing so far. */
  lackOf(cell: AmountCell): Variable {
    return this.add(cell, "lack", 0);
  }

  valueOf(expression: ReadonlyMap<number, number>): Ticks {
    let sum = 0;
    for (const [id, count] of expression) sum += (this.all[id]?.value ?? 0) * count;
    return sum;
  }

  private add(cell: AmountCell, kind: VariableKind, value: Ticks): Variable {
    const made = { id: this.all.length, kind, cell, value, equations: new Map<number, number>() };
    this.all.push(made);
    return made;
  }
}
