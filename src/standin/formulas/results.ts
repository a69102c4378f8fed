import type { ArrayData, CellData } from "../../files/workbook/data";
import type { CellEvaluator } from "./evaluator";
import type { FormulaCell } from "./formulaCells";
import { isSameNumber } from "./terms/coercion";
import type { Node } from "./terms/node";
import { FormulaError, NOT_AVAILABLE, Unsupported, type Scalar } from "./terms/scalar";
import type { Matrix } from "./terms/values";

/** What a formula gives to one of its cells. */
export interface CellResult {
  readonly cell: CellData;
  readonly row: number;
  readonly column: number;
  readonly value: Exclude<Scalar, null>;
}

/** The result of a formula in each cell that it fills. @throws Unsupported */
export function resultsOf(item: FormulaCell, root: Node, evaluator: CellEvaluator): CellResult[] {
  const { cell, place, array } = item;
  if (array === undefined) {
    const value = evaluator.scalar(root) ?? 0;
    return [{ cell, row: place.row, column: place.column, value }];
  }
  const { onArrays } = evaluator;
  const matrix = onArrays.matrix(onArrays.evaluate(root));
  const cells = [...cellsOf(item)];
  const { top, left } = array.area;
  // A cell was taken from the array: it cannot be filled any more.
  if (cells.length < sizeOf(array)) throw new Unsupported("matrice entamée");
  return cells.map(({ cell: filled, row, column }) => {
    const value = placed(matrix, row - top, column - left, array) ?? 0;
    return { cell: filled, row, column, value };
  });
}

/** A cell that a formula fills. */
export interface FilledCell {
  readonly cell: CellData;
  readonly row: number;
  readonly column: number;
}

/** The cells that a formula fills, those of an array that are still its own. */
export function* cellsOf({ cell, place, array }: FormulaCell): Generator<FilledCell> {
  if (array === undefined) {
    yield { cell, row: place.row, column: place.column };
    return;
  }
  const { top, left, bottom, right } = array.area;
  for (let row = top; row <= bottom; row += 1) {
    const cells = place.sheet.sheet.rows.get(row);
    if (cells === undefined) continue;
    for (let column = left; column <= right; column += 1) {
      const filled = cells.get(column);
      const own = filled?.array?.area;
      if (filled && own?.top === top && own.left === left) yield { cell: filled, row, column };
    }
  }
}

function sizeOf({ area: { top, left, bottom, right } }: ArrayData): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** A single row or column serves for all others; beyond the result there is #N/A. */
function placed(
  matrix: Matrix,
  down: number,
  right: number,
  { area, isDynamic }: ArrayData,
): Scalar {
  const height = matrix.height + matrix.tail.rows;
  const isOfSize =
    area.bottom - area.top + 1 === height && area.right - area.left + 1 === matrix.width;
  // It takes other cells when its result grows or shrinks: Excel's affair.
  if (isDynamic && !isOfSize) throw new Unsupported("tableau dynamique");
  const row = height === 1 ? 0 : down;
  const column = matrix.width === 1 ? 0 : right;
  if (row >= height || column >= matrix.width) return NOT_AVAILABLE;
  return row < matrix.height ? matrix.at(row, column) : matrix.tail.value;
}

/** Gives a cell its result. @returns whether it is another than the last one */
export function settle(
  cell: CellData,
  result: Exclude<Scalar, null>,
  onChange: () => void,
): boolean {
  const isError = result instanceof FormulaError;
  const value = isError ? result.code : result;
  const isSame =
    isError === (cell.isError === true) &&
    (value === cell.value ||
      // What Excel would show as the same number is left as it stands in the file.
      (typeof value === "number" &&
        typeof cell.value === "number" &&
        isSameNumber(value, cell.value)));
  if (isSame && cell.isAwaiting === undefined) return false;
  onChange();
  if (cell.isAwaiting !== undefined) delete cell.isAwaiting;
  if (isSame) return false;
  cell.value = value;
  if (isError) cell.isError = true;
  else if (cell.isError !== undefined) delete cell.isError;
  return true;
}
