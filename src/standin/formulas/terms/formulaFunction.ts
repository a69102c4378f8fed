import { eachAlong } from "./along";
import type { Evaluator, FormulaFunction } from "./node";
import { finite } from "./arithmetic";
import { FormulaError, Unsupported, WRONG_VALUE, type Scalar } from "./scalar";
import { isSeveral, Matrix, Reference, type Operand } from "./values";

/** Takes its arguments unevaluated (IF evaluates one branch only). */
export function lazy(least: number, most: number, call: FormulaFunction["call"]): FormulaFunction {
  return { arguments: [least, most], call };
}

/** Takes ranges as ranges. */
export function onRanges(
  least: number,
  most: number,
  call: (operands: readonly Operand[], evaluator: Evaluator) => Operand,
): FormulaFunction {
  return lazy(least, most, (nodes, evaluator) =>
    call(
      nodes.map((node) => evaluator.evaluate(node)),
      evaluator,
    ),
  );
}

/** Takes single values; an error among them is the result. */
export function onValues(
  least: number,
  most: number,
  call: (values: readonly Scalar[], evaluator: Evaluator) => Scalar,
): FormulaFunction {
  return onAnyValues(
    least,
    most,
    (values, evaluator) =>
      values.find((value) => value instanceof FormulaError) ?? call(values, evaluator),
  );
}

/** Takes single values, errors included. On several values it works one by one. */
export function onAnyValues(
  least: number,
  most: number,
  call: (values: readonly Scalar[], evaluator: Evaluator) => Scalar,
): FormulaFunction {
  return lazy(least, most, (nodes, evaluator) =>
    along(
      nodes.map((node) => evaluator.evaluate(node)),
      evaluator,
      (values) => call(values, evaluator),
    ),
  );
}

/** Takes numbers only: the first argument that is none is the result. */
export function onNumbers(
  least: number,
  most: number,
  call: (numbers: readonly number[], evaluator: Evaluator) => Scalar,
): FormulaFunction {
  return onAnyValues(least, most, (values, evaluator) => {
    const numbers: number[] = [];
    for (const value of values) {
      const number = evaluator.coercion.toNumber(value);
      if (number instanceof FormulaError) return number;
      numbers.push(number);
    }
    return finite(call(numbers, evaluator));
  });
}

/**
 * As `onNumbers`, for the functions that once were an add-in's (« Utilitaire d'analyse »): a truth
 * value is no number to them, and nothing may be left out.
 */
export function onStrictNumbers(
  least: number,
  most: number,
  call: (numbers: readonly number[], evaluator: Evaluator) => Scalar,
): FormulaFunction {
  const inner = onNumbers(least, most, call);
  return lazy(least, most, (nodes, evaluator) => {
    for (const node of nodes) {
      if (node.kind === "constant" && node.value === null) throw new Unsupported("argument omis");
      const operand = evaluator.evaluate(node);
      if (isSeveral(operand)) throw new Unsupported("plusieurs valeurs");
      if (typeof evaluator.value(operand) === "boolean") return WRONG_VALUE;
    }
    return inner.call(nodes, evaluator);
  });
}

/**
 * Takes ranges as ranges in some places and single values in the others, where several are taken
 * one by one (SUMIF of several criteria).
 * @param isRange whether the argument of that rank is a range
 */
export function onMixed(
  least: number,
  most: number,
  isRange: (rank: number) => boolean,
  call: (operands: readonly Operand[], evaluator: Evaluator) => Operand,
): FormulaFunction {
  return lazy(least, most, (nodes, evaluator) => {
    const operands = nodes.map((node) => evaluator.evaluate(node));
    const singles = operands.filter((_, rank) => !isRange(rank));
    const withSingles = (values: readonly Scalar[]): Operand[] => {
      let next = 0;
      return operands.map((operand, rank) => (isRange(rank) ? operand : (values[next++] ?? null)));
    };
    const isMapped = singles.some((operand) => staysSeveral(operand, evaluator));
    if (!isMapped) {
      return call(withSingles(singles.map((operand) => evaluator.value(operand))), evaluator);
    }
    return along(singles, evaluator, (values) =>
      evaluator.value(call(withSingles([...values]), evaluator)),
    );
  });
}

/** One by one over several values; in an ordinary formula a range is what stands beside it. */
export function along(
  operands: readonly Operand[],
  evaluator: Evaluator,
  call: (values: readonly Scalar[]) => Scalar,
): Operand {
  if (!operands.some((operand) => staysSeveral(operand, evaluator))) {
    return call(operands.map((operand) => evaluator.value(operand)));
  }
  const taken = operands.map((operand) =>
    operand instanceof Reference && !evaluator.isOnArrays ? evaluator.value(operand) : operand,
  );
  return eachAlong(taken, evaluator, call);
}

function staysSeveral(operand: Operand, { isOnArrays }: Evaluator): boolean {
  return isSeveral(operand) && (operand instanceof Matrix || isOnArrays);
}
