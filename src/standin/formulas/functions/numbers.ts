import { toNumber } from "../terms/coercion";
import type { Evaluator } from "../terms/node";
import { valueOf } from "../terms/sheetIndex";
import { Matrix, Reference, type Operand } from "../terms/values";
import { FormulaError, type Scalar } from "../terms/scalar";

/**
 * Gives each number of the operands to `visit`, as SUM takes them: in ranges and arrays only
 * numbers count, a value given directly must be one or read as one.
 * @returns the first error met, if any
 */
export function eachNumber(
  operands: readonly Operand[],
  evaluator: Evaluator,
  visit: (number: number) => void,
): FormulaError | null {
  let error: FormulaError | null = null;
  const take = (value: Scalar): void => {
    if (typeof value === "number") visit(value);
    else if (value instanceof FormulaError) error ??= value;
  };
  for (const operand of operands) {
    if (operand instanceof Reference) eachValue(operand, evaluator, take);
    else if (operand instanceof Matrix) operand.counted.forEach(take);
    else take(toNumber(operand));
  }
  return error;
}

/** Gives each cell's value to `visit`; cells that do not exist are left out. */
export function eachValue(
  reference: Reference,
  evaluator: Evaluator,
  visit: (value: Scalar) => void,
): void {
  for (const place of reference.areas) {
    evaluator.workspace.spendOn(place);
    place.sheet.forEach(place.area, (cell) => {
      visit(valueOf(cell));
    });
  }
}

const { abs } = Math;

/** A sum that loses no cent to rounding on the way (Neumaier's compensation). */
export class Total {
  private sum = 0;
  private lost = 0;

  add(number: number): void {
    const sum = this.sum + number;
    this.lost += abs(this.sum) >= abs(number) ? this.sum - sum + number : number - sum + this.sum;
    this.sum = sum;
  }

  get value(): number {
    return this.sum + (Number.isFinite(this.lost) ? this.lost : 0);
  }
}
