import type { ConditionalFormatData } from "../../files/workbook/data";
import type { Rule } from "./conditionalRules";

/** What each rule's priority becomes. */
export interface Priorities {
  readonly kept: ReadonlyMap<Rule, number>;
  /** In the order of the formats to be added. */
  readonly added: readonly number[];
}

/**
 * Makes room for the rules that come and closes the gaps of those that go, so that priorities stay
 * unique over the sheet's rules of all kinds, and are again what they were once what came has gone.
 * @param wanted the formats that the sheet is to have, by id: their order counts, not their numbers
 */
export function newPriorities(
  rules: readonly Rule[],
  added: readonly ConditionalFormatData[],
  wanted: ReadonlyMap<string, ConditionalFormatData>,
): Priorities {
  const gone = new Set(rules.flatMap((rule) => (rule.isRemoved ? (rule.priority ?? []) : [])));
  const closed = new Map<Rule, number>();
  for (const rule of rules) {
    if (rule.isRemoved || rule.priority === undefined) continue;
    const { priority } = rule;
    closed.set(rule, priority - [...gone].filter((other) => other < priority).length);
  }
  reorder(closed, wanted);
  const places = added.map((format) => placeOf(format, closed, wanted));
  const kept = new Map(
    [...closed].map(([rule, priority]) => [
      rule,
      priority + places.filter((place) => place <= priority).length,
    ]),
  );
  const order = added
    .map((format, at) => ({ at, place: places[at] ?? 1, priority: format.priority }))
    .sort(
      (one, other) => one.place - other.place || one.priority - other.priority || other.at - one.at,
    );
  const numbers: number[] = [];
  order.forEach(({ at, place }, before) => {
    numbers[at] = place + before;
  });
  return { kept, added: numbers };
}

/** Custom rules whose order was changed take each other's numbers. */
function reorder(
  closed: Map<Rule, number>,
  wanted: ReadonlyMap<string, ConditionalFormatData>,
): void {
  const custom = [...closed].flatMap(([rule, priority]) => {
    const format = wanted.get(rule.id ?? "");
    return format === undefined ? [] : [{ rule, priority, order: format.priority }];
  });
  const numbers = custom.map(({ priority }) => priority).sort((one, other) => one - other);
  const sorted = [...custom].sort(
    (one, other) => one.order - other.order || one.priority - other.priority,
  );
  sorted.forEach(({ rule }, at) => closed.set(rule, numbers[at] ?? 1));
}

/** The number from which the others make room: first of all, unless it comes after a custom rule. */
function placeOf(
  format: ConditionalFormatData,
  closed: ReadonlyMap<Rule, number>,
  wanted: ReadonlyMap<string, ConditionalFormatData>,
): number {
  const before = [...closed].flatMap(([rule, priority]) => {
    const other = wanted.get(rule.id ?? "");
    return other !== undefined && other.priority < format.priority ? [priority] : [];
  });
  if (before.length > 0) return Math.max(...before) + 1;
  return Math.min(1, ...closed.values());
}
