import { lazy, along, onMixed, onRanges, onValues } from "../terms/formulaFunction";
import { areEqual } from "../terms/compare";
import type { Evaluator, FormulaFunction, Node } from "../terms/node";
import {
  FormulaError,
  NOT_AVAILABLE,
  Unsupported,
  WRONG_VALUE,
  type Scalar,
} from "../terms/scalar";
import { isSeveral, Matrix, Reference, type Operand } from "../terms/values";
import { eachValue } from "./numbers";

/** Evaluates only the branch that counts; without « else », FALSE. Several conditions, one by one. */
function choose([condition, then, otherwise]: readonly Node[], evaluator: Evaluator): Operand {
  const tested = condition === undefined ? null : evaluator.evaluate(condition);
  const branch = (node: Node | undefined, absent: boolean): Operand =>
    node === undefined ? absent : evaluator.evaluate(node);
  const isMapped = isSeveral(tested) && (tested instanceof Matrix || evaluator.isOnArrays);
  if (!isMapped) {
    const truth = evaluator.coercion.toBoolean(evaluator.value(tested));
    if (truth instanceof FormulaError) return truth;
    return truth ? branch(then, true) : branch(otherwise, false);
  }
  const branches = [tested, branch(then, true), branch(otherwise, false)];
  return along(branches, evaluator, ([test = null, yes = null, no = null]) => {
    const truth = evaluator.coercion.toBoolean(test);
    if (truth instanceof FormulaError) return truth;
    return truth ? yes : no;
  });
}

/** The second argument in place of an error (of these errors only) in the first. */
function instead(isCaught: (error: FormulaError) => boolean): FormulaFunction {
  const isReplaced = (value: Scalar): boolean => value instanceof FormulaError && isCaught(value);
  return lazy(2, 2, ([first, second], evaluator) => {
    const tried = first === undefined ? null : evaluator.evaluate(first);
    const other = (): Operand => (second === undefined ? null : evaluator.evaluate(second));
    const isMapped = isSeveral(tried) && (tried instanceof Matrix || evaluator.isOnArrays);
    if (!isMapped) {
      const value = evaluator.value(tried);
      return isReplaced(value) ? evaluator.value(other()) : value;
    }
    return along([tried, other()], evaluator, ([value = null, otherwise = null]) =>
      isReplaced(value) ? otherwise : value,
    );
  });
}

/** In ranges, texts and blanks do not count. */
function combine(join: (truths: readonly boolean[]) => boolean): FormulaFunction {
  return onRanges(1, 255, (operands, evaluator) => {
    const truths: boolean[] = [];
    const errors: FormulaError[] = [];
    const take = (value: Scalar): void => {
      if (value === null || typeof value === "string") return;
      const truth = evaluator.coercion.toBoolean(value);
      if (truth instanceof FormulaError) errors.push(truth);
      else truths.push(truth);
    };
    for (const operand of operands) {
      if (operand instanceof Reference) eachValue(operand, evaluator, take);
      else if (operand instanceof Matrix) operand.counted.forEach(take);
      else take(direct(operand, evaluator));
    }
    return errors[0] ?? (truths.length === 0 ? WRONG_VALUE : join(truths));
  });
}

/** A value given directly: a blank is false, a text must name a truth value, an empty one does not count. */
function direct(value: Scalar, { coercion }: Evaluator): Scalar {
  if (value === null) return false;
  if (typeof value !== "string" || value === "") return value;
  const truth = coercion.truthOf(value);
  if (truth === undefined) throw new Unsupported("texte pour condition");
  return truth;
}

/** The first pair whose condition holds; #N/A when none does. */
function firstHolding(nodes: readonly Node[], evaluator: Evaluator): Operand {
  for (let at = 0; at + 1 < nodes.length; at += 2) {
    const [condition, then] = [nodes[at], nodes[at + 1]];
    if (condition === undefined || then === undefined) break;
    const truth = evaluator.coercion.toBoolean(evaluator.scalar(condition));
    if (truth instanceof FormulaError) return truth;
    if (truth) return evaluator.evaluate(then);
  }
  return NOT_AVAILABLE;
}

/** The case that equals the first argument; the last one alone is for all others. */
function switchCase([first, ...cases]: readonly Node[], evaluator: Evaluator): Operand {
  const wanted = first === undefined ? null : evaluator.scalar(first);
  if (wanted instanceof FormulaError) return wanted;
  for (let at = 0; at + 1 < cases.length; at += 2) {
    const [candidate, then] = [cases[at], cases[at + 1]];
    if (candidate === undefined || then === undefined) break;
    const value = evaluator.scalar(candidate);
    if (value instanceof FormulaError) return value;
    if (areEqual(wanted, value)) return evaluator.evaluate(then);
  }
  const last = cases.at(-1);
  return cases.length % 2 === 1 && last !== undefined ? evaluator.evaluate(last) : NOT_AVAILABLE;
}

function chooseByRank([first, ...choices]: readonly Node[], evaluator: Evaluator): Operand {
  const rank = evaluator.coercion.toNumber(first === undefined ? null : evaluator.scalar(first));
  if (rank instanceof FormulaError) return rank;
  const chosen = choices[Math.trunc(rank) - 1];
  return rank < 1 || chosen === undefined ? WRONG_VALUE : evaluator.evaluate(chosen);
}

export const LOGIC: Record<string, FormulaFunction> = {
  IF: lazy(1, 3, choose),
  IFS: lazy(2, 254, firstHolding),
  SWITCH: lazy(3, 254, switchCase),
  CHOOSE: lazy(2, 255, chooseByRank),
  IFERROR: instead(() => true),
  IFNA: instead(({ code }) => code === NOT_AVAILABLE.code),
  AND: combine((truths) => truths.every((truth) => truth)),
  OR: combine((truths) => truths.some((truth) => truth)),
  XOR: combine((truths) => truths.filter((truth) => truth).length % 2 === 1),
  NOT: onMixed(
    1,
    1,
    () => false,
    ([value], evaluator) => {
      const truth = evaluator.coercion.toBoolean(evaluator.value(value ?? null));
      return truth instanceof FormulaError ? truth : !truth;
    },
  ),
  TRUE: onValues(0, 0, () => true),
  FALSE: onValues(0, 0, () => false),
};
