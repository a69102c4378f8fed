import type { Evaluator, FormulaFunction } from "./node";
import { Matrix, Reference, type Operand } from "./values";
import { FormulaError, Unsupported, type Scalar } from "./scalar";

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
  call: (values: readonly Scalar[]) => Scalar,
): FormulaFunction {
  return onAnyValues(
    least,
    most,
    (values) => values.find((value) => value instanceof FormulaError) ?? call(values),
  );
}

/** Takes single values, errors included. On whole ranges it works value by value (SUMPRODUCT). */
export function onAnyValues(
  least: number,
  most: number,
  call: (values: readonly Scalar[]) => Scalar,
): FormulaFunction {
  return lazy(least, most, (nodes, evaluator) => {
    if (!evaluator.isOnArrays) return call(nodes.map((node) => evaluator.scalar(node)));
    return eachAlong(
      nodes.map((node) => evaluator.evaluate(node)),
      evaluator,
      call,
    );
  });
}

/** Applies a function along matrices of one size; single values serve for each place. */
export function eachAlong(
  operands: readonly Operand[],
  evaluator: Evaluator,
  call: (values: readonly Scalar[]) => Scalar,
): Operand {
  const sources = operands.map((operand) => evaluator.matrix(operand));
  const height = Math.max(1, ...sources.map((source) => source.height));
  const width = Math.max(1, ...sources.map((source) => source.width));
  const rows = Math.max(0, ...sources.map(({ tail }) => tail.rows));
  const isUneven = sources.some(
    (source) =>
      (source.height !== 1 && (source.height !== height || source.tail.rows !== rows)) ||
      (source.width !== 1 && source.width !== width) ||
      // A row that serves for all others has no one value below.
      (source.height === 1 && height !== 1 && rows > 0 && source.width > 1),
  );
  if (isUneven) throw new Unsupported("plages de tailles différentes");
  evaluator.workspace.spend(height * width * COST_OF_A_CALL);
  const values: Scalar[] = [];
  // One array for all calls, which read it at once.
  const taken: Scalar[] = sources.map(() => null);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      for (let at = 0; at < sources.length; at += 1) taken[at] = place(sources[at], row, column);
      values.push(call(taken));
    }
  }
  if (rows === 0 && values.length === 1) return values[0] ?? null;
  const value = rows === 0 ? null : call(sources.map(below));
  return new Matrix(height, width, values, { rows, value });
}

/** In visits of a value. */
const COST_OF_A_CALL = 16;

function place(source: Matrix | undefined, row: number, column: number): Scalar {
  if (source === undefined) return null;
  const down = source.height === 1 ? 0 : row;
  const right = source.width === 1 ? 0 : column;
  return source.values[down * source.width + right] ?? null;
}

function below(source: Matrix): Scalar {
  return source.tail.rows > 0 ? source.tail.value : (source.values[0] ?? null);
}

/** The only area of an argument that must be a range. */
export function onlyArea(operand: Operand | undefined): Reference["areas"][number] {
  const [area, second] = operand instanceof Reference ? operand.areas : [];
  if (area === undefined || second !== undefined) throw new Unsupported("plage attendue");
  return area;
}
