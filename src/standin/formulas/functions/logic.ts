import { toBoolean } from "../terms/coercion";
import type { Evaluator, FormulaFunction, Node } from "../terms/node";
import { lazy, onRanges, onValues } from "../terms/formulaFunction";
import { Matrix, Reference, type Operand, single } from "../terms/values";
import { FormulaError, Unsupported, WRONG_VALUE, type Scalar } from "../terms/scalar";
import { eachValue } from "./numbers";

/** Evaluates only the branch that counts; without « else », FALSE. */
function choose(nodes: readonly Node[], evaluator: Evaluator): Operand {
  const [condition, then, otherwise] = nodes;
  const truth = toBoolean(condition === undefined ? null : conditionOf(condition, evaluator));
  if (truth instanceof FormulaError) return truth;
  if (truth) return then === undefined ? true : evaluator.evaluate(then);
  return otherwise === undefined ? false : evaluator.evaluate(otherwise);
}

function conditionOf(node: Node, evaluator: Evaluator): Scalar {
  return single(evaluator.evaluate(node));
}

/** The second argument in place of an error (of these errors only) in the first. */
function instead(isCaught: (error: FormulaError) => boolean): FormulaFunction {
  return lazy(2, 2, ([value, otherwise], evaluator) => {
    if (value === undefined || otherwise === undefined) return WRONG_VALUE;
    if (evaluator.isOnArrays) throw new Unsupported("tableau dynamique");
    const result = evaluator.scalar(value);
    const isReplaced = result instanceof FormulaError && isCaught(result);
    return isReplaced ? evaluator.evaluate(otherwise) : result;
  });
}

/** In ranges, texts and blanks do not count; without any truth value, #VALUE!. */
function combine(start: boolean, join: (one: boolean, other: boolean) => boolean): FormulaFunction {
  return onRanges(1, 255, (operands, evaluator) => {
    const truths: (boolean | FormulaError)[] = [];
    const take = (value: Scalar): void => {
      truths.push(toBoolean(value));
    };
    const takeFromRange = (value: Scalar): void => {
      if (value !== null && typeof value !== "string") take(value);
    };
    for (const operand of operands) {
      if (operand instanceof Reference) eachValue(operand, evaluator, takeFromRange);
      else if (operand instanceof Matrix) operand.counted.forEach(takeFromRange);
      else take(operand);
    }
    if (truths.length === 0) return WRONG_VALUE;
    const error = truths.find((truth) => truth instanceof FormulaError);
    return error ?? truths.reduce<boolean>((all, truth) => join(all, truth === true), start);
  });
}

export const LOGIC: Record<string, FormulaFunction> = {
  IF: lazy(1, 3, choose),
  IFERROR: instead(() => true),
  IFNA: instead(({ code }) => code === "#N/A"),
  AND: combine(true, (one, other) => one && other),
  OR: combine(false, (one, other) => one || other),
  NOT: onValues(1, 1, ([value = null]) => {
    const truth = toBoolean(value);
    return truth instanceof FormulaError ? truth : !truth;
  }),
  TRUE: onValues(0, 0, () => true),
  FALSE: onValues(0, 0, () => false),
};
