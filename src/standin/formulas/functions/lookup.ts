import { isSameNumber, toBoolean, toNumber } from "../terms/coercion";

import { single, Matrix, Reference, type Operand, type SheetArea } from "../terms/values";
import type { Evaluator, FormulaFunction } from "../terms/node";
import { onlyArea, onRanges } from "../terms/formulaFunction";
import {
  FormulaError,
  NOT_AVAILABLE,
  Unsupported,
  WRONG_REFERENCE,
  WRONG_VALUE,
  type Scalar,
} from "../terms/scalar";
import { wildcards } from "../terms/wildcards";
import { searchKey, type Vector } from "../terms/workspace";

/** Exact search only: the approximate one needs sorted data, and keeps the file's result. */
function lookUp(operands: readonly Operand[], evaluator: Evaluator): Operand {
  const [wanted, table, column, isApproximate] = operands.map((operand, at) =>
    at === 1 ? operand : single(operand),
  );
  const approximate = isApproximate === undefined ? true : toBoolean(single(isApproximate));
  if (approximate instanceof FormulaError) return approximate;
  if (approximate) throw new Unsupported("VLOOKUP approchée");
  const area = onlyArea(table);
  const index = toNumber(single(column ?? null));
  if (index instanceof FormulaError) return index;
  if (index < 1) return WRONG_VALUE;
  const right = area.area.left + Math.trunc(index) - 1;
  if (right > area.area.right) return WRONG_REFERENCE;
  const found = positionOf(single(wanted ?? null), firstColumn(area), evaluator);
  return typeof found === "number" ? area.sheet.at(area.area.top + found, right) : found;
}

function match(operands: readonly Operand[], evaluator: Evaluator): Operand {
  const [wanted = null, range, kind = 1] = operands;
  const type = toNumber(single(kind));
  if (type instanceof FormulaError) return type;
  if (type !== 0) throw new Unsupported("MATCH approchée");
  const area = onlyArea(range);
  const { top, left, bottom, right } = area.area;
  if (top !== bottom && left !== right) return NOT_AVAILABLE;
  const found = positionOf(single(wanted), area, evaluator);
  return typeof found === "number" ? found + 1 : found;
}

/** A cell of a range, or with 0 a whole row or column of it, as a reference. */
function index(operands: readonly Operand[]): Operand {
  const [source = null, first = 0, second] = operands;
  const one = toNumber(single(first));
  if (one instanceof FormulaError) return one;
  const other = second === undefined ? undefined : toNumber(single(second));
  if (other instanceof FormulaError) return other;
  if (source instanceof Matrix) return indexMatrix(source, one, other);
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

function indexMatrix(source: Matrix, one: number, other: number | undefined): Scalar {
  const isRow = source.height === 1 && other === undefined;
  const row = isRow ? 1 : Math.trunc(one);
  const column = Math.trunc(isRow ? one : (other ?? 1));
  if (row < 1 || column < 1) throw new Unsupported("tableau dynamique");
  if (row > source.height || column > source.width) return WRONG_REFERENCE;
  return source.values[(row - 1) * source.width + column - 1] ?? null;
}

/** Place of the first equal value: of the same type, texts without case and with wildcards. */
function positionOf(
  wanted: Scalar,
  range: SheetArea,
  { workspace }: Evaluator,
): number | FormulaError {
  if (wanted instanceof FormulaError) return wanted;
  const vector = filled(range, workspace);
  const value = wanted ?? 0;
  const spend = (visits: number): void => {
    workspace.spend(visits);
  };
  const pattern = typeof value === "string" ? wildcards(value, spend) : null;
  if (pattern !== null) {
    workspace.spend(vector.values.length);
    const at = vector.values.findIndex((found) => typeof found === "string" && pattern(found));
    return at === -1 ? NOT_AVAILABLE : at;
  }
  const isEqual = (position: number): boolean => {
    const found = vector.values[position] ?? null;
    if (found === null || found instanceof FormulaError) return false;
    if (typeof found === "number" && typeof value === "number") return isSameNumber(found, value);
    return typeof found === typeof value && searchKey(found) === searchKey(value);
  };
  const candidates = workspace.find(vector, searchKey(value));
  workspace.spend(candidates?.length ?? vector.values.length);
  const at =
    candidates === undefined
      ? vector.values.findIndex((_, position) => isEqual(position))
      : candidates.find(isEqual);
  return at === undefined || at === -1 ? NOT_AVAILABLE : at;
}

function filled(range: SheetArea, workspace: Evaluator["workspace"]): Vector {
  const { top, left, bottom, right } = range.sheet.clip(range.area);
  return workspace.vector(range, Math.max(0, bottom - top + 1), Math.max(0, right - left + 1));
}

function firstColumn({ sheet, area }: SheetArea): SheetArea {
  return { sheet, area: { ...area, right: area.left } };
}

export const LOOKUPS: Record<string, FormulaFunction> = {
  VLOOKUP: onRanges(3, 4, lookUp),
  MATCH: onRanges(2, 3, match),
  INDEX: onRanges(2, 3, index),
};
