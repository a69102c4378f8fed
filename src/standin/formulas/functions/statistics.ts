import { finite } from "../terms/arithmetic";
import { onMixed, onRanges } from "../terms/formulaFunction";
import type { Evaluator, FormulaFunction } from "../terms/node";
import {
  DIVIDED_BY_ZERO,
  FormulaError,
  NOT_AVAILABLE,
  WRONG_NUMBER,
  type Scalar,
} from "../terms/scalar";
import { Matrix, Reference, type Operand } from "../terms/values";
import { eachValue, numbersOf, totalOf } from "./numbers";

/** A figure of the numbers that the operands hold. */
function onSample(call: (numbers: readonly number[]) => Scalar): FormulaFunction {
  return onRanges(1, 255, (operands, evaluator) => {
    const numbers = numbersOf(operands, evaluator);
    return numbers instanceof FormulaError ? numbers : finite(call(numbers));
  });
}

/** As SUM and its kin, where texts in ranges count as 0 and truth values as 1 or 0 (AVERAGEA). */
function onAll(call: (numbers: readonly number[]) => Scalar): FormulaFunction {
  return onRanges(1, 255, (operands, evaluator) => {
    const numbers: number[] = [];
    const errors: FormulaError[] = [];
    const take = (value: Scalar): void => {
      if (value instanceof FormulaError) errors.push(value);
      else if (value !== null) numbers.push(typeof value === "string" ? 0 : Number(value));
    };
    for (const operand of operands) {
      if (operand instanceof Reference) eachValue(operand, evaluator, take);
      else if (operand instanceof Matrix) operand.counted.forEach(take);
      else take(evaluator.coercion.toNumber(operand));
    }
    return errors[0] ?? finite(call(numbers));
  });
}

/** The numbers of the first argument, and a rank or share that the second gives. */
function onSorted(call: (sorted: readonly number[], second: number) => Scalar): FormulaFunction {
  return onMixed(
    2,
    2,
    (rank) => rank === 0,
    ([sample = null, second = null], evaluator) => {
      const numbers = numbersOf([sample], evaluator);
      if (numbers instanceof FormulaError) return numbers;
      const chosen = evaluator.coercion.toNumber(evaluator.value(second));
      if (chosen instanceof FormulaError) return chosen;
      return finite(
        call(
          [...numbers].sort((one, other) => one - other),
          chosen,
        ),
      );
    },
  );
}

/** Squares of the distances from the average, over the count or one less. */
export function variance(numbers: readonly number[], isOfAll: boolean): Scalar {
  const count = isOfAll ? numbers.length : numbers.length - 1;
  if (count < 1) return DIVIDED_BY_ZERO;
  const average = totalOf(numbers) / numbers.length;
  return totalOf(numbers.map((number) => (number - average) ** 2)) / count;
}

export function deviation(numbers: readonly number[], isOfAll: boolean): Scalar {
  const found = variance(numbers, isOfAll);
  return typeof found === "number" ? Math.sqrt(found) : found;
}

function median(numbers: readonly number[]): Scalar {
  if (numbers.length === 0) return WRONG_NUMBER;
  return percentile(
    [...numbers].sort((one, other) => one - other),
    0.5,
  );
}

/** Between two numbers of a sorted list, in proportion. */
function percentile(sorted: readonly number[], share: number): Scalar {
  if (sorted.length === 0 || share < 0 || share > 1) return WRONG_NUMBER;
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? 0;
  return low + (high - low) * (place - Math.floor(place));
}

/** How many numbers come before one, and itself. */
function rank(operands: readonly Operand[], evaluator: Evaluator): Scalar {
  const [wanted = null, sample = null, order = 0] = operands;
  const number = evaluator.coercion.toNumber(evaluator.value(wanted));
  if (number instanceof FormulaError) return number;
  const numbers = numbersOf([sample], evaluator);
  if (numbers instanceof FormulaError) return numbers;
  const isAscending = evaluator.coercion.toBoolean(evaluator.value(order));
  if (isAscending instanceof FormulaError) return isAscending;
  if (!numbers.includes(number)) return NOT_AVAILABLE;
  return numbers.filter((other) => (isAscending ? other < number : other > number)).length + 1;
}

function nth(sorted: readonly number[], place: number): Scalar {
  return sorted[place] ?? WRONG_NUMBER;
}

const RANK = onMixed(2, 3, (rank) => rank === 1, rank);
const PERCENTILE = onSorted(percentile);
const QUARTILE = onSorted((sorted, quarter) => percentile(sorted, Math.trunc(quarter) / 4));
const [STDEV, STDEVP, VAR, VARP] = [
  onSample((numbers) => deviation(numbers, false)),
  onSample((numbers) => deviation(numbers, true)),
  onSample((numbers) => variance(numbers, false)),
  onSample((numbers) => variance(numbers, true)),
];

export const STATISTICS: Record<string, FormulaFunction> = {
  MEDIAN: onSample(median),
  STDEV,
  "STDEV.S": STDEV,
  STDEVP,
  "STDEV.P": STDEVP,
  VAR,
  "VAR.S": VAR,
  VARP,
  "VAR.P": VARP,
  AVERAGEA: onAll((numbers) =>
    numbers.length === 0 ? DIVIDED_BY_ZERO : totalOf(numbers) / numbers.length,
  ),
  MAXA: onAll((numbers) => numbers.reduce((one, other) => Math.max(one, other), numbers[0] ?? 0)),
  MINA: onAll((numbers) => numbers.reduce((one, other) => Math.min(one, other), numbers[0] ?? 0)),
  LARGE: onSorted((sorted, place) => nth(sorted, sorted.length - Math.ceil(place))),
  SMALL: onSorted((sorted, place) => nth(sorted, Math.ceil(place) - 1)),
  RANK,
  "RANK.EQ": RANK,
  PERCENTILE,
  "PERCENTILE.INC": PERCENTILE,
  QUARTILE,
  "QUARTILE.INC": QUARTILE,
};
