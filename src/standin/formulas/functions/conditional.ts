import { finite } from "../terms/arithmetic";
import { onMixed } from "../terms/formulaFunction";
import type { Evaluator, FormulaFunction } from "../terms/node";
import { DIVIDED_BY_ZERO, FormulaError, WRONG_VALUE, type Scalar } from "../terms/scalar";
import type { Operand } from "../terms/values";
import { choose, isAligned, type Chosen } from "./chosen";

/** What becomes of the chosen places. */
type Figure = (chosen: Chosen) => Scalar;

const summed: Figure = ({ total, error }) => error ?? finite(total);
const averaged: Figure = ({ total, numbers, error }) =>
  error ?? (numbers === 0 ? DIVIDED_BY_ZERO : finite(total / numbers));
const counted: Figure = ({ places }) => places;
const largestOf: Figure = ({ largest, numbers, error }) => error ?? (numbers === 0 ? 0 : largest);
const smallestOf: Figure = ({ smallest, numbers, error }) =>
  error ?? (numbers === 0 ? 0 : smallest);

/** One range, one criterion, and the range of the values when it is another. */
function onOne(most: number, figure: Figure): FormulaFunction {
  const isRange = (rank: number): boolean => rank !== 1;
  return onMixed(2, most, isRange, (operands, evaluator) =>
    guarded(operands, isRange, () => {
      const [range, criterion, values = range] = operands;
      return figure(choose([range, criterion], most === 2 ? undefined : values, evaluator));
    }),
  );
}

/** Values, then ranges and criteria by turns, all ranges of one size. */
function onPairs(figure: Figure): FormulaFunction {
  const isRange = (rank: number): boolean => rank === 0 || rank % 2 === 1;
  return onMixed(3, 255, isRange, (operands, evaluator) =>
    guarded(operands, isRange, () => {
      const [values, ...conditions] = operands;
      if (!isAligned(values, conditions)) return WRONG_VALUE;
      return figure(choose(conditions, values, evaluator));
    }),
  );
}

function countIfs(): FormulaFunction {
  const isRange = (rank: number): boolean => rank % 2 === 0;
  return onMixed(2, 254, isRange, (operands, evaluator: Evaluator) =>
    guarded(operands, isRange, () =>
      isAligned(operands[0], operands)
        ? counted(choose(operands, undefined, evaluator))
        : WRONG_VALUE,
    ),
  );
}

/** An error in place of a range (« #REF! ») is the result. */
function guarded(
  operands: readonly Operand[],
  isRange: (rank: number) => boolean,
  call: () => Scalar,
): Scalar {
  const error = operands.find((operand, rank) => isRange(rank) && operand instanceof FormulaError);
  return error instanceof FormulaError ? error : call();
}

export const CONDITIONALS: Record<string, FormulaFunction> = {
  SUMIF: onOne(3, summed),
  SUMIFS: onPairs(summed),
  AVERAGEIF: onOne(3, averaged),
  AVERAGEIFS: onPairs(averaged),
  COUNTIF: onOne(2, counted),
  COUNTIFS: countIfs(),
  MAXIFS: onPairs(largestOf),
  MINIFS: onPairs(smallestOf),
};
