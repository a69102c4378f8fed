import { readCriterion, type Criterion } from "../terms/criterion";
import type { Evaluator } from "../terms/node";
import { FormulaError, Unsupported } from "../terms/scalar";
import { onlyArea, type Operand, type SheetArea } from "../terms/values";
import { Total } from "./numbers";

interface Condition {
  readonly range: SheetArea;
  readonly criterion: Criterion;
}

/** What the chosen places hold. */
export interface Chosen {
  readonly total: number;
  readonly largest: number;
  readonly smallest: number;
  readonly numbers: number;
  /** Places that match, blank ones included. */
  readonly places: number;
  readonly error: FormulaError | null;
}

/** All ranges must have one size, and each its criterion. */
export function isAligned(values: Operand | undefined, pairs: readonly Operand[]): boolean {
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

/**
 * What stands in the places of the values where every range meets its criterion.
 * @param pairs ranges and criteria by turns
 * @param values undefined when only the places count
 */
export function choose(
  pairs: readonly (Operand | undefined)[],
  values: Operand | undefined,
  evaluator: Evaluator,
): Chosen {
  const { workspace } = evaluator;

  const conditions: Condition[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const criterion = readCriterion(evaluator.value(pairs[at + 1] ?? null), workspace);
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
  let [largest, smallest] = [-Infinity, Infinity];
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
    if (value > largest) largest = value;
    if (value < smallest) smallest = value;
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
  return { total: total.value, largest, smallest, numbers, places, error };
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
