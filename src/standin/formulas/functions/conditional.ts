import { finite } from "../terms/arithmetic";
import { readCriterion, type Criterion } from "../terms/criterion";
import { single, type Operand, type SheetArea } from "../terms/values";
import type { Evaluator, FormulaFunction } from "../terms/node";
import { onlyArea, onRanges } from "../terms/formulaFunction";
import {
  DIVIDED_BY_ZERO,
  FormulaError,
  Unsupported,
  WRONG_VALUE,
  type Scalar,
} from "../terms/scalar";
import { Total } from "./numbers";

interface Condition {
  readonly range: SheetArea;
  readonly criterion: Criterion;
}

/** What the chosen places hold. */
interface Chosen {
  readonly total: number;
  readonly numbers: number;
  /** Places that match, blank ones included. */
  readonly places: number;
  readonly error: FormulaError | null;
}

export const CONDITIONALS: Record<string, FormulaFunction> = {
  SUMIF: onRanges(2, 3, ([range, criterion, values], evaluator) =>
    summed(choose([range, criterion], values ?? range, evaluator)),
  ),
  SUMIFS: onRanges(3, 255, ([values, ...conditions], evaluator) =>
    isAligned(values, conditions) ? summed(choose(conditions, values, evaluator)) : WRONG_VALUE,
  ),
  AVERAGEIF: onRanges(2, 3, ([range, criterion, values], evaluator) =>
    averaged(choose([range, criterion], values ?? range, evaluator)),
  ),
  AVERAGEIFS: onRanges(3, 255, ([values, ...conditions], evaluator) =>
    isAligned(values, conditions) ? averaged(choose(conditions, values, evaluator)) : WRONG_VALUE,
  ),
  COUNTIF: onRanges(
    2,
    2,
    (conditions, evaluator) => choose(conditions, undefined, evaluator).places,
  ),
  COUNTIFS: onRanges(2, 254, (conditions, evaluator) =>
    isAligned(conditions[0], conditions)
      ? choose(conditions, undefined, evaluator).places
      : WRONG_VALUE,
  ),
};

function summed({ total, error }: Chosen): Scalar {
  return error ?? finite(total);
}

function averaged({ total, numbers, error }: Chosen): Scalar {
  return error ?? (numbers === 0 ? DIVIDED_BY_ZERO : finite(total / numbers));
}

/** All ranges must have one size, and each its criterion. */
function isAligned(values: Operand | undefined, pairs: readonly Operand[]): boolean {
  const expected = sizeOf(onlyArea(values));
  return (
    pairs.length % 2 === 0 &&
    pairs.every((range, at) => {
      if (at % 2 === 1) return true;
      const size = sizeOf(onlyArea(range));
      return size.height === expected.height && size.width === expected.width;
    })
  );
}

function choose(
  pairs: readonly (Operand | undefined)[],
  values: Operand | undefined,
  { workspace }: Evaluator,
): Chosen {
  const conditions: Condition[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const criterion = readCriterion(single(pairs[at + 1] ?? null), (visits) => {
      workspace.spend(visits);
    });
    conditions.push({ range: onlyArea(pairs[at]), criterion });
  }
  const target = values === undefined ? undefined : onlyArea(values);
  const ranges = conditions.map(({ range }) => range);
  const full = sizeOf(onlyArea(pairs[0]));
  const { height, width } = filledSize(target === undefined ? ranges : [...ranges, target], full);
  const vectors = ranges.map((range) => workspace.vector(range, height, width));
  const targets = target === undefined ? undefined : workspace.vector(target, height, width).values;
  const total = new Total();
  let places = 0;
  let numbers = 0;
  let error: FormulaError | null = null;
  const [first, ...others] = conditions.map(({ criterion }, at) => ({
    ...criterion,
    values: vectors[at]?.values ?? [],
  }));
  const [vector] = vectors;
  if (first === undefined || vector === undefined) throw new Unsupported("conditions");
  const visit = (place: number): void => {
    if (!others.every(({ matches, values: found }) => matches(found[place] ?? null))) return;
    places += 1;
    const value = targets?.[place];
    if (value instanceof FormulaError) error ??= value;
    if (typeof value !== "number") return;
    total.add(value);
    numbers += 1;
  };
  const candidates = first.key === undefined ? undefined : workspace.find(vector, first.key);
  workspace.spend(candidates?.length ?? height * width);
  if (candidates === undefined) {
    for (let place = 0; place < height * width; place += 1) {
      if (first.matches(first.values[place] ?? null)) visit(place);
    }
  } else {
    for (const place of candidates) if (first.matches(first.values[place] ?? null)) visit(place);
  }
  // Beyond the cells all is blank: there, either every place matches or none does.
  const matchesBlank = conditions.every(({ criterion }) => criterion.matches(null));
  if (matchesBlank) places += full.height * full.width - height * width;
  return { total: total.value, numbers, places, error };
}

/** How far cells stand in any of the ranges, in rows and columns from their first. */
function filledSize(ranges: readonly SheetArea[], full: Size): Size {
  const reach = ranges.map(({ sheet, area }) => ({
    height: sheet.lastRow - area.top + 1,
    width: sheet.lastColumn - area.left + 1,
  }));
  return {
    height: Math.max(0, Math.min(full.height, Math.max(...reach.map(({ height }) => height)))),
    width: Math.max(0, Math.min(full.width, Math.max(...reach.map(({ width }) => width)))),
  };
}

interface Size {
  readonly height: number;
  readonly width: number;
}

function sizeOf({ area }: SheetArea): Size {
  return { height: area.bottom - area.top + 1, width: area.right - area.left + 1 };
}
