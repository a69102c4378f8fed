import type { CellAddress } from "../../plan/address";
import { amountCells, valueOf } from "../../plan/amounts";
import type { Reference } from "../../plan/formulaReferences";
import type { AmountCell, Plan } from "../../plan/plan";
import { addedCells } from "./addedCells";
import { isNone, toTicks } from "./ticks";
import type { Variables } from "./variables";

/** A sum of variables: how many times each one counts. */
type Expression = ReadonlyMap<number, number>;

/** Larger areas are no sum of a plan's amounts. */
const LARGEST_AREA = 50_000;
const DEEPEST = 30;

/** The plan's amounts by their place, and all that is a number besides. */
class Cells {
  private readonly amounts = new Map<string, Map<number, AmountCell>>();
  private readonly numbers = new Map<string, Set<number>>();

  constructor(plan: Plan) {
    const others = plan.lines.flatMap(({ other, next }) => [other, next].filter((c) => c !== null));
    const totals = plan.totals.flatMap(({ cells }) => [...cells.values()]);
    for (const cell of [...others, ...totals, ...amountCells(plan)]) {
      within(this.amounts, cell.at.sheet, () => new Map<number, AmountCell>()).set(
        placeOf(cell.at),
        cell,
      );
    }
    for (const { at } of plan.reading.numbers) {
      within(this.numbers, at.sheet, () => new Set<number>()).add(placeOf(at));
    }
  }

  /** The amounts of an area; null where it holds a number that is none. */
  in({ sheet, top, left, bottom, right }: Reference): AmountCell[] | null {
    if ((bottom - top + 1) * (right - left + 1) > LARGEST_AREA) return null;
    const amounts = this.amounts.get(sheet);
    const numbers = this.numbers.get(sheet);
    if (!amounts) return null;
    const found: AmountCell[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const place = placeOf({ row, column });
        const cell = amounts.get(place);
        if (cell) found.push(cell);
        else if (numbers?.has(place)) return null;
      }
    }
    return found;
  }
}

function placeOf({ row, column }: Pick<CellAddress, "row" | "column">): number {
  return row * 20_000 + column;
}

function within<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Writes each cell as a sum of typed cells: a plain sum is what it adds up. */
export class Expressions {
  private readonly known = new Map<AmountCell, Expression | null>();
  private readonly cells: Cells;

  constructor(
    plan: Plan,
    private readonly variables: Variables,
  ) {
    this.cells = new Cells(plan);
  }

  /** What the cell comes to from now on, wherever it is added. */
  set(cell: AmountCell, expression: Expression): void {
    this.known.set(cell, expression);
  }

  /** null where an amount can't be read, or is a text that a formula passes over. */
  of(cell: AmountCell, depth = 0): Expression | null {
    const known = this.known.get(cell);
    if (known !== undefined) return known;
    const expression = valueOf(cell) === null ? null : this.expand(cell, depth);
    this.known.set(cell, expression);
    return expression;
  }

  /** What the cells come to together. */
  sum(cells: readonly AmountCell[], depth = 0): Map<number, number> | null {
    const total = new Map<number, number>();
    for (const cell of cells) {
      const expression = this.of(cell, depth);
      if (expression === null) return null;
      add(total, expression, 1);
    }
    return total;
  }

  /** The formula is a plain sum, written as what it adds up. */
  isPlain(cell: AmountCell): boolean {
    return cell.formula !== null && addedCells(cell.formula, cell.at.sheet) !== null;
  }

  private expand(cell: AmountCell, depth: number): Expression | null {
    const own = () => new Map([[this.variables.of(cell).id, 1]]);
    const added = cell.formula === null ? null : addedCells(cell.formula, cell.at.sheet);
    if (added === null || depth > DEEPEST) return own();
    const total = new Map<number, number>();
    // Met again below, it would be its own part.
    this.known.set(cell, null);
    for (const { sign, areas } of added) {
      for (const area of areas) {
        const cells = this.cells.in(area);
        if (cells === null) return own();
        if (cells.some(({ reading }) => reading.kind === "text")) return null;
        const sum = this.sum(cells, depth + 1);
        if (sum === null) return null;
        add(total, sum, sign);
      }
    }
    const value = valueOf(cell);
    const isItsValue = value !== null && isNone(toTicks(value) - this.variables.valueOf(total));
    return isItsValue ? total : own();
  }
}

/** Adds an expression to another, some times over. */
export function add(total: Map<number, number>, expression: Expression, times: number): void {
  for (const [variable, count] of expression) {
    const sum = (total.get(variable) ?? 0) + count * times;
    if (sum === 0) total.delete(variable);
    else total.set(variable, sum);
  }
}
