import type { Evaluator } from "./node";
import { Unsupported, type Scalar } from "./scalar";
import { Matrix, type Operand } from "./values";

/** In visits of a value. */
const COST_OF_A_CALL = 16;

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
  if (sources.some((source) => isUneven(source, height, width, rows))) {
    throw new Unsupported("plages de tailles différentes");
  }
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

function isUneven(source: Matrix, height: number, width: number, rows: number): boolean {
  return (
    (source.height !== 1 && (source.height !== height || source.tail.rows !== rows)) ||
    (source.width !== 1 && source.width !== width) ||
    // A row that serves for all others has no one value below.
    (source.height === 1 && height !== 1 && rows > 0 && source.width > 1)
  );
}

function place(source: Matrix | undefined, row: number, column: number): Scalar {
  if (source === undefined) return null;
  return source.at(source.height === 1 ? 0 : row, source.width === 1 ? 0 : column);
}

function below(source: Matrix): Scalar {
  return source.tail.rows > 0 ? source.tail.value : (source.values[0] ?? null);
}
