import type { Evaluator } from "../terms/node";
import { FormulaError, Unsupported, type Scalar } from "../terms/scalar";
import { valueOf } from "../terms/sheetIndex";
import { Matrix, Reference, type Operand } from "../terms/values";

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
    else take(evaluator.coercion.toNumber(operand));
  }
  return error;
}

/** The numbers of the operands, or the first error among them. */
export function numbersOf(
  operands: readonly Operand[],
  evaluator: Evaluator,
): number[] | FormulaError {
  const numbers: number[] = [];
  const error = eachNumber(operands, evaluator, (number) => numbers.push(number));
  return error ?? numbers;
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

  /** @throws Unsupported where Excel, which does lose some, would show another number */
  get value(): number {
    const value = this.sum + (Number.isFinite(this.lost) ? this.lost : 0);
    if (abs(this.sum - value) > abs(value) * 1e-11) throw new Unsupported("somme qui s'annule");
    return value;
  }
}

/** The sum of some numbers. */
export function totalOf(numbers: Iterable<number>): number {
  const total = new Total();
  for (const number of numbers) total.add(number);
  return total.value;
}
