import { isSameNumber } from "../terms/coercion";
import { compareTexts } from "../terms/compare";
import type { Evaluator } from "../terms/node";
import { FormulaError, NOT_AVAILABLE, Unsupported, type Scalar } from "../terms/scalar";
import type { SheetArea } from "../terms/values";
import { wildcards } from "../terms/wildcards";
import { searchKey, type Vector } from "../terms/workspace";

type Value = Exclude<Scalar, FormulaError>;

/** Place of the first equal value: of the same type, texts without case and with wildcards. */
export function positionOf(
  wanted: Value,
  range: SheetArea,
  { workspace }: Evaluator,
): number | FormulaError {
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

/**
 * Place of the last value that is not greater, in an ascending range; texts and numbers do not mix.
 * @throws Unsupported when the range is in no such order: what Excel then finds is its own affair
 */
export function lastNotAfter(
  wanted: Value,
  range: SheetArea,
  evaluator: Evaluator,
): number | FormulaError {
  return lastInOrder(wanted, range, evaluator, 1);
}

/** As `lastNotAfter`, of the last value that is not smaller in a descending range. */
export function lastNotBefore(
  wanted: Value,
  range: SheetArea,
  evaluator: Evaluator,
): number | FormulaError {
  return lastInOrder(wanted, range, evaluator, -1);
}

function lastInOrder(
  wanted: Value,
  range: SheetArea,
  { workspace }: Evaluator,
  sign: 1 | -1,
): number | FormulaError {
  const value = wanted ?? 0;
  const { values } = filled(range, workspace);
  workspace.spend(values.length);
  let last = -1;
  let before: number | string | boolean | undefined;
  for (const [place, found] of values.entries()) {
    if (typeof found === "object" || typeof found !== typeof value) continue;
    if (before !== undefined && sign * compare(before, found) > 0)
      throw new Unsupported("non trié");
    before = found;
    if (sign * compare(found, value) <= 0) last = place;
  }
  return last === -1 ? NOT_AVAILABLE : last;
}

function compare(one: number | string | boolean, other: number | string | boolean): number {
  if (typeof one === "string" && typeof other === "string") return compareTexts(one, other);
  const [left, right] = [Number(one), Number(other)];
  return isSameNumber(left, right) ? 0 : left - right;
}

function filled(range: SheetArea, workspace: Evaluator["workspace"]): Vector {
  const { top, left, bottom, right } = range.sheet.clip(range.area);
  return workspace.vector(range, Math.max(0, bottom - top + 1), Math.max(0, right - left + 1));
}
