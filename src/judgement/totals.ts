import type { Decimal } from "decimal.js";
import { valueOf } from "../plan/amounts";
import { ZERO } from "../plan/money";
import type { AmountCell, Plan } from "../plan/plan";
import { SOURCES, type Source } from "../plan/source";
import { departmentSource } from "../plan/sourcesOfLine";

/** What the lines ask of a source, in euros. */
export interface SourceTotals {
  readonly state: Decimal;
  readonly department: Decimal;
  /** An amount of one of its lines can't be read: the total of that side lacks it. */
  readonly isPartial: Readonly<Record<"state" | "department", boolean>>;
}

const WHOLE = { state: false, department: false };

/**
 * The totals of the lines by source, for the sources that the lines name (in 2022: that have a
 * column). A line without a source, or with two, belongs to none.
 */
export function totalsBySource(plan: Plan): ReadonlyMap<Source, SourceTotals> {
  const totals = new Map<Source, SourceTotals>();
  const add = (source: Source, side: "state" | "department", cell: AmountCell | null) => {
    const before = totals.get(source) ?? { state: ZERO, department: ZERO, isPartial: WHOLE };
    const amount = valueOf(cell);
    totals.set(source, {
      ...before,
      [side]: before[side].plus(amount ?? ZERO),
      isPartial: { ...before.isPartial, [side]: before.isPartial[side] || amount === null },
    });
  };
  for (const line of plan.lines) {
    for (const { source, cell } of line.states) if (source) add(source, "state", cell);
    const source = departmentSource(plan.edition, line);
    if (source) add(source, "department", line.department);
  }
  return new Map(
    SOURCES.flatMap((source) => {
      const total = totals.get(source);
      return total ? [[source, total] as const] : [];
    }),
  );
}
