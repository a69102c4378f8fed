import { finite } from "../terms/arithmetic";
import type { Evaluator, FormulaFunction } from "../terms/node";
import { lazy, onRanges } from "../terms/formulaFunction";
import { Matrix, Reference, type Operand } from "../terms/values";
import {
  DIVIDED_BY_ZERO,
  FormulaError,
  Unsupported,
  WRONG_VALUE,
  type Scalar,
} from "../terms/scalar";
import { eachNumber, eachValue, numbersOf, Total, totalOf } from "./numbers";

type Aggregate = (operands: readonly Operand[], evaluator: Evaluator) => Scalar;

export const sum: Aggregate = (operands, evaluator) => {
  const total = new Total();
  const error = eachNumber(operands, evaluator, (number) => {
    total.add(number);
  });
  return error ?? finite(total.value);
};

export const average: Aggregate = (operands, evaluator) => {
  const total = new Total();
  let count = 0;
  const error = eachNumber(operands, evaluator, (number) => {
    total.add(number);
    count += 1;
  });
  return error ?? (count === 0 ? DIVIDED_BY_ZERO : finite(total.value / count));
};

export const count: Aggregate = (operands, evaluator) => {
  let found = 0;
  for (const operand of operands) {
    eachNumber([operand], evaluator, () => {
      found += 1;
    });
  }
  return found;
};

export const countFilled: Aggregate = (operands, evaluator) => {
  let found = 0;
  const take = (value: Scalar): void => {
    if (value !== null) found += 1;
  };
  for (const operand of operands) {
    if (operand instanceof Reference) eachValue(operand, evaluator, take);
    else if (operand instanceof Matrix) operand.counted.forEach(take);
    else found += 1;
  }
  return found;
};

export const smallest: Aggregate = (operands, evaluator) => extreme(operands, evaluator, Math.min);
export const largest: Aggregate = (operands, evaluator) => extreme(operands, evaluator, Math.max);

function extreme(
  operands: readonly Operand[],
  evaluator: Evaluator,
  choose: (one: number, other: number) => number,
): Scalar {
  let found: number | undefined;
  const error = eachNumber(operands, evaluator, (number) => {
    found = found === undefined ? number : choose(found, number);
  });
  return error ?? found ?? 0;
}

/** The products of the places of several ranges, summed; what is no number counts as 0. */
const sumProduct = lazy(1, 255, (nodes, { onArrays }) => {
  const sources = nodes.map((node) => onArrays.matrix(onArrays.evaluate(node)));
  const [first] = sources;
  const isUneven = sources.some(
    ({ height, width, tail }) =>
      height !== first?.height || width !== first.width || tail.rows !== first.tail.rows,
  );
  if (first === undefined || isUneven) return WRONG_VALUE;
  const isOne = first.values.length === 1 && first.tail.rows === 0;
  if (isOne && sources.some(({ values: [only] }) => typeof only === "string")) {
    // One cell is a value to SUMPRODUCT, and a text no number.
    throw new Unsupported("SUMPRODUCT d'une cellule");
  }
  onArrays.workspace.spend(first.values.length * sources.length);
  const total = new Total();
  for (let place = 0; place < first.values.length; place += 1) {
    const result = productOf(sources.map(({ values }) => values[place] ?? null));
    if (result instanceof FormulaError) return result;
    total.add(result);
  }
  const below = productOf(sources.map(({ tail }) => tail.value));
  if (first.tail.rows === 0) return finite(total.value);
  if (below instanceof FormulaError) return below;
  total.add(below * first.tail.rows * first.width);
  return finite(total.value);
});

function productOf(values: readonly Scalar[]): number | FormulaError {
  let product = 1;
  for (const value of values) {
    if (value instanceof FormulaError) return value;
    product *= typeof value === "number" ? value : 0;
  }
  return product;
}

export const product: Aggregate = (operands, evaluator) => {
  const numbers = numbersOf(operands, evaluator);
  if (numbers instanceof FormulaError) return numbers;
  const result = numbers.reduce((product, number) => product * number, 1);
  return numbers.length === 0 ? 0 : finite(result);
};

const sumOfSquares: Aggregate = (operands, evaluator) => {
  const numbers = numbersOf(operands, evaluator);
  if (numbers instanceof FormulaError) return numbers;
  return finite(totalOf(numbers.map((number) => number * number)));
};

const countBlank: Aggregate = (operands, evaluator) => {
  let blanks = 0;
  for (const operand of operands) {
    if (!(operand instanceof Reference)) continue;
    for (const { area } of operand.areas) {
      blanks += (area.bottom - area.top + 1) * (area.right - area.left + 1);
    }
    eachValue(operand, evaluator, (value) => {
      if (value !== null && value !== "") blanks -= 1;
    });
  }
  return blanks;
};

export const AGGREGATES: Record<string, FormulaFunction> = {
  SUM: onRanges(1, 255, sum),
  PRODUCT: onRanges(1, 255, product),
  AVERAGE: onRanges(1, 255, average),
  COUNT: onRanges(1, 255, count),
  COUNTA: onRanges(1, 255, countFilled),
  COUNTBLANK: onRanges(1, 1, countBlank),
  MIN: onRanges(1, 255, smallest),
  MAX: onRanges(1, 255, largest),
  SUMPRODUCT: sumProduct,
  SUMSQ: onRanges(1, 255, sumOfSquares),
};
