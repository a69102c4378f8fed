import { columnLetters } from "../../../plan/address";
import { lazy, onRanges, onValues } from "../terms/formulaFunction";
import type { Evaluator, FormulaFunction, Node } from "../terms/node";
import { FormulaError, Unsupported, WRONG_VALUE } from "../terms/scalar";
import { intersected, Matrix, onlyArea, Reference, type Operand } from "../terms/values";

/** ROW and COLUMN: of the formula itself, or of a range; of several rows, all in an array formula. */
function position(isRow: boolean): FormulaFunction {
  return lazy(0, 1, ([node], evaluator) => {
    if (node === undefined) return (isRow ? evaluator.row : evaluator.column) + 1;
    const operand = evaluator.evaluate(node);
    if (operand instanceof FormulaError) return operand;
    const { area } = onlyArea(operand);
    const first = (isRow ? area.top : area.left) + 1;
    const count = isRow ? area.bottom - area.top + 1 : area.right - area.left + 1;
    if (!evaluator.isOnArrays || count === 1) return first;
    if (count > MOST_NUMBERS) throw new Unsupported("plage trop grande");
    const numbers = Array.from({ length: count }, (_, at) => first + at);
    return isRow ? new Matrix(count, 1, numbers) : new Matrix(1, count, numbers);
  });
}

const MOST_NUMBERS = 100_000;

/** ROWS and COLUMNS. */
function extent(isRows: boolean): FormulaFunction {
  return onRanges(1, 1, ([operand = null]) => {
    if (operand instanceof FormulaError) return operand;
    if (operand instanceof Matrix) {
      return isRows ? operand.height + operand.tail.rows : operand.width;
    }
    if (!(operand instanceof Reference)) return 1;
    const { area } = onlyArea(operand);
    return isRows ? area.bottom - area.top + 1 : area.right - area.left + 1;
  });
}

/** Rows for columns. */
function transpose([node]: readonly Node[], { onArrays, isOnArrays }: Evaluator): Operand {
  if (!isOnArrays) throw new Unsupported("tableau dynamique");
  const source = onArrays.matrix(node === undefined ? null : onArrays.evaluate(node));
  if (source.tail.rows > 0) throw new Unsupported("colonne entière");
  const values = Array.from({ length: source.width }, (_, column) =>
    Array.from({ length: source.height }, (__, row) => source.at(row, column)),
  );
  return new Matrix(source.width, source.height, values.flat());
}

/** « $A$1 »; without a sheet, in letters and numbers. */
const address = onValues(2, 3, ([row = null, column = null, kind = 1], { coercion }) => {
  const [line, rank, form] = [row, column, kind].map((value) => coercion.toNumber(value));
  for (const number of [line, rank, form]) if (number instanceof FormulaError) return number;
  const isOut = typeof line !== "number" || typeof rank !== "number" || line < 1 || rank < 1;
  if (isOut || line > 1_048_576 || rank > 16_384) return WRONG_VALUE;
  const letters = columnLetters(Math.trunc(rank));
  const dollars = [undefined, ["$", "$"], ["", "$"], ["$", ""], ["", ""]][Number(form)];
  if (dollars === undefined) return WRONG_VALUE;
  return `${dollars[0] ?? ""}${letters}${dollars[1] ?? ""}${String(Math.trunc(line))}`;
});

/** « @ »: of a range, what stands in the formula's row or column; of several values, the first. */
const single = onRanges(1, 1, ([operand = null], { row, column }) => {
  if (operand instanceof Matrix) return operand.at(0, 0);
  return operand instanceof Reference ? intersected(onlyArea(operand), row, column) : operand;
});

export const PLACES: Record<string, FormulaFunction> = {
  ROW: position(true),
  COLUMN: position(false),
  ROWS: extent(true),
  COLUMNS: extent(false),
  TRANSPOSE: lazy(1, 1, transpose),
  ADDRESS: address,
  SINGLE: single,
};
