import type { PlacedText, Rule } from "./page";

/** A rectangle of a page, in points from the bottom left. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A row of cells between two horizontal borders. */
export interface CellRow extends Box {
  /** From left to right, the empty ones included. */
  readonly cells: readonly Box[];
}

/** Borders so near are one. */
const NEAR = 2;

/** The row of cells that a piece of text stands in, from the borders around it; null outside of tables. */
export function rowAround({ x, y, height }: PlacedText, rules: readonly Rule[]): CellRow | null {
  const at = { x: x + 1, y: y + height * 0.3 };
  const across = rules.filter((rule) => !rule.isVertical && covers(rule, at.x));
  const top = nearest(across.filter((rule) => rule.at > at.y));
  const bottom = farthest(across.filter((rule) => rule.at < at.y));
  if (!top || !bottom) return null;
  const middle = (top.at + bottom.at) / 2;
  const left = Math.min(top.from, bottom.from);
  const right = Math.max(top.to, bottom.to);
  const inside = rules.filter(
    (rule) =>
      rule.isVertical &&
      (covers(rule, middle) || covers(rule, at.y)) &&
      rule.at >= left - NEAR &&
      rule.at <= right + NEAR,
  );
  // Two lines across the page are no table.
  if (inside.length === 0) return null;
  const edges = distinct([left, ...inside.map((rule) => rule.at), right]);
  const box = { top: top.at, bottom: bottom.at };
  const cells = edges.slice(1).map((edge, i) => ({ ...box, left: edges[i] ?? edge, right: edge }));
  return { ...box, left, right, cells };
}

function covers({ from, to }: Rule, place: number): boolean {
  return from - NEAR <= place && place <= to + NEAR;
}

function nearest(rules: readonly Rule[]): Rule | undefined {
  return rules.reduce<Rule | undefined>(
    (best, rule) => (best && best.at <= rule.at ? best : rule),
    undefined,
  );
}

function farthest(rules: readonly Rule[]): Rule | undefined {
  return rules.reduce<Rule | undefined>(
    (best, rule) => (best && best.at >= rule.at ? best : rule),
    undefined,
  );
}

/** Ascending, those that are near kept once. */
function distinct(places: readonly number[]): number[] {
  return [...places]
    .sort((one, other) => one - other)
    .filter((place, i, sorted) => i === 0 || place - (sorted[i - 1] ?? place) > NEAR);
}

/** Whether a box stands within another. */
export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left - NEAR &&
    inner.right <= outer.right + NEAR &&
    inner.top <= outer.top + NEAR &&
    inner.bottom >= outer.bottom - NEAR
  );
}

/** The same rectangle, give or take a border's width. */
export function isSameBox(one: Box, other: Box): boolean {
  return isWithin(one, other) && isWithin(other, one);
}

export function areaOf({ left, right, top, bottom }: Box): number {
  return (right - left) * (top - bottom);
}
