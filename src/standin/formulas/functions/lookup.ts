import { onMixed, onRanges } from "../terms/formulaFunction";
import type { Evaluator, FormulaFunction } from "../terms/node";
import {
  FormulaError,
  NOT_AVAILABLE,
  Unsupported,
  WRONG_REFERENCE,
  WRONG_VALUE,
  type Scalar,
} from "../terms/scalar";
import { Matrix, onlyArea, Reference, type Operand, type SheetArea } from "../terms/values";
import { lastNotAfter, lastNotBefore, positionOf } from "./positions";

/** A table's first column or row, and how its other ones are reached. */
interface Direction {
  readonly first: (place: SheetArea) => SheetArea;
  readonly lines: (place: SheetArea) => number;
  readonly at: (place: SheetArea, found: number, line: number) => Scalar;
}

const DOWN: Direction = {
  first: ({ sheet, area }) => ({ sheet, area: { ...area, right: area.left } }),
  lines: ({ area }) => area.right - area.left + 1,
  at: ({ sheet, area }, found, line) => sheet.at(area.top + found, area.left + line),
};

const ACROSS: Direction = {
  first: ({ sheet, area }) => ({ sheet, area: { ...area, bottom: area.top } }),
  lines: ({ area }) => area.bottom - area.top + 1,
  at: ({ sheet, area }, found, line) => sheet.at(area.top + line, area.left + found),
};

/** VLOOKUP and HLOOKUP. */
function lookUp(direction: Direction) {
  return (operands: readonly Operand[], evaluator: Evaluator): Operand => {
    const [wanted = null, table, line = null, approximate = true] = operands;
    const value = evaluator.value(wanted);
    if (value instanceof FormulaError) return value;
    if (table instanceof FormulaError) return table;
    const index = evaluator.coercion.toNumber(evaluator.value(line));
    if (index instanceof FormulaError) return index;
    const isApproximate = evaluator.coercion.toBoolean(evaluator.value(approximate));
    if (isApproximate instanceof FormulaError) return isApproximate;
    const place = onlyArea(table);
    const first = direction.first(place);
    const found = isApproximate
      ? lastNotAfter(value, first, evaluator)
      : positionOf(value, first, evaluator);
    if (typeof found !== "number") return found;
    if (index < 1) return WRONG_VALUE;
    if (Math.trunc(index) > direction.lines(place)) return WRONG_REFERENCE;
    return direction.at(place, found, Math.trunc(index) - 1);
  };
}

function match(operands: readonly Operand[], evaluator: Evaluator): Operand {
  const [wanted = null, range, kind = 1] = operands;
  const type = evaluator.coercion.toNumber(evaluator.value(kind));
  if (type instanceof FormulaError) return type;
  if (range instanceof FormulaError) return range;
  const value = evaluator.value(wanted);
  if (value instanceof FormulaError) return value;
  const area = onlyArea(range);
  const { top, left, bottom, right } = area.area;
  if (top !== bottom && left !== right) return NOT_AVAILABLE;
  const search = type === 0 ? positionOf : type > 0 ? lastNotAfter : lastNotBefore;
  const found = search(value, area, evaluator);
  return typeof found === "number" ? found + 1 : found;
}

/** LOOKUP in a row or column, sorted; the result from another of the same length. */
function lookUpSorted(operands: readonly Operand[], evaluator: Evaluator): Operand {
  const [wanted = null, range, results = range] = operands;
  const value = evaluator.value(wanted);
  if (value instanceof FormulaError) return value;
  const from = onlyArea(range);
  const to = onlyArea(results);
  if (!isLine(from) || !isLine(to)) throw new Unsupported("LOOKUP");
  const found = lastNotAfter(value, from, evaluator);
  if (typeof found !== "number") return found;
  const { top, left, bottom } = to.area;
  return top === bottom && to.area.right !== left
    ? to.sheet.at(top, left + found)
    : to.sheet.at(top + found, left);
}

/** The exact search of XLOOKUP, from the first to the last. */
function extendedLookUp(operands: readonly Operand[], evaluator: Evaluator): Operand {
  const [wanted = null, range, results, otherwise = NOT_AVAILABLE, mode = 0, order = 1] = operands;
  const [kind, way] = [mode, order].map((operand) => evaluator.value(operand));
  if ((kind !== 0 && kind !== null) || (way !== 1 && way !== null))
    throw new Unsupported("XLOOKUP");
  const value = evaluator.value(wanted);
  if (value instanceof FormulaError) return value;
  const from = onlyArea(range);
  const to = onlyArea(results);
  if (value === null || !isLine(from) || !isLine(to)) throw new Unsupported("XLOOKUP");
  if (!isAlike(from, to)) return WRONG_VALUE;
  if (typeof value === "string" && /[*?~]/.test(value)) throw new Unsupported("XLOOKUP");
  const found = positionOf(value, from, evaluator);
  if (typeof found !== "number") return evaluator.value(otherwise);
  const isRow = to.area.top === to.area.bottom;
  return isRow
    ? to.sheet.at(to.area.top, to.area.left + found)
    : to.sheet.at(to.area.top + found, to.area.left);
}

function isLine({ area }: SheetArea): boolean {
  return area.top === area.bottom || area.left === area.right;
}

function isAlike({ area: one }: SheetArea, { area: other }: SheetArea): boolean {
  return (
    one.bottom - one.top === other.bottom - other.top &&
    one.right - one.left === other.right - other.left
  );
}

/** A cell of a range, or with 0 a whole row or column of it, as a reference. */
function index(operands: readonly Operand[], evaluator: Evaluator): Operand {
  const [source = null, first = 0, second, rank] = operands;
  if (source instanceof FormulaError) return source;
  const one = evaluator.coercion.toNumber(evaluator.value(first));
  if (one instanceof FormulaError) return one;
  const other =
    second === undefined ? undefined : evaluator.coercion.toNumber(evaluator.value(second));
  if (other instanceof FormulaError) return other;
  if (source instanceof Matrix) return indexMatrix(source, one, other);
  if (rank !== undefined || !(source instanceof Reference)) throw new Unsupported("INDEX");
  const { sheet, area } = onlyArea(source);
  const isRow = area.top === area.bottom && other === undefined;
  const row = Math.trunc(isRow ? 0 : one);
  const column = Math.trunc(isRow ? one : (other ?? 0));
  if (row < 0 || column < 0) return WRONG_VALUE;
  const top = row === 0 ? area.top : area.top + row - 1;
  const left = column === 0 ? area.left : area.left + column - 1;
  if (top > area.bottom || left > area.right) return WRONG_REFERENCE;
  const bottom = row === 0 ? area.bottom : top;
  const right = column === 0 ? area.right : left;
  return new Reference([{ sheet, area: { top, left, bottom, right } }]);
}

function indexMatrix(source: Matrix, one: number, other: number | undefined): Operand {
  const isRow = source.height === 1 && other === undefined;
  const row = isRow ? 1 : Math.trunc(one);
  const column = Math.trunc(isRow ? one : (other ?? (source.width === 1 ? 1 : 0)));
  if (source.tail.rows > 0) throw new Unsupported("colonne entière");
  if (row < 0 || column < 0) return WRONG_VALUE;
  if (row > source.height || column > source.width) return WRONG_REFERENCE;
  const rows = row === 0 ? range(source.height) : [row - 1];
  const columns = column === 0 ? range(source.width) : [column - 1];
  const values = rows.flatMap((down) => columns.map((right) => source.at(down, right)));
  return values.length === 1
    ? (values[0] ?? null)
    : new Matrix(rows.length, columns.length, values);
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}

export const LOOKUPS: Record<string, FormulaFunction> = {
  VLOOKUP: onMixed(3, 4, (rank) => rank === 1, lookUp(DOWN)),
  HLOOKUP: onMixed(3, 4, (rank) => rank === 1, lookUp(ACROSS)),
  MATCH: onMixed(2, 3, (rank) => rank === 1, match),
  LOOKUP: onMixed(2, 3, (rank) => rank > 0, lookUpSorted),
  XLOOKUP: onMixed(3, 6, (rank) => rank === 1 || rank === 2, extendedLookUp),
  INDEX: onRanges(2, 4, index),
};
