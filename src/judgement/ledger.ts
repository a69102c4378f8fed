import type { Decimal } from "decimal.js";
import { departmentCells, valueOf } from "../plan/amounts";
import { withOthers } from "../plan/editionSources";
import { ZERO } from "../plan/money";
import type { AmountCell, Plan, PlanLine } from "../plan/plan";
import type { Side } from "../plan/side";
import type { Source } from "../plan/source";
import { departmentSource, possibleSources } from "../plan/sourcesOfLine";

/** An amount of a line, and what it counts for. */
export interface Entry {
  readonly line: PlanLine;
  readonly cell: AmountCell;
  /** The source that the line counts it for; null for none. */
  readonly source: Source | null;
  /** Those that it may rightly be counted for: more than one where the line's source is missing, wrong or undecided. */
  readonly possible: readonly (Source | null)[];
}

/** What the lines of a source ask, in euros. */
export interface SourceTotals extends Readonly<Record<Side, Decimal>> {
  /** An amount of one of its lines can't be read: the total of that side lacks it. */
  readonly isPartial: Readonly<Record<Side, boolean>>;
}

/** The one account of the plan's lines: what is judged, filled in, sent and drawn comes from it. */
export interface Ledger {
  readonly entries: Readonly<Record<Side, readonly Entry[]>>;
  /**
   * By source, in the edition's order, for the sources that the lines name (with a column for each:
   * that have one). A line without a source, or with two, belongs to none.
   */
  readonly totals: ReadonlyMap<Source, SourceTotals>;
}

const LEDGERS = new WeakMap<Plan, Ledger>();

/** The ledger of a plan, drawn up once. */
export function ledgerOf(plan: Plan): Ledger {
  let ledger = LEDGERS.get(plan);
  if (!ledger) {
    const entries = { state: stateEntries(plan), department: departmentEntries(plan) };
    ledger = { entries, totals: totalsOf(plan, entries) };
    LEDGERS.set(plan, ledger);
  }
  return ledger;
}

/** The totals of the lines by source. */
export function totalsBySource(plan: Plan): Ledger["totals"] {
  return ledgerOf(plan).totals;
}

function stateEntries({ edition, lines }: Plan): Entry[] {
  return lines.flatMap((line) =>
    line.states.map(({ cell, source }) => ({
      line,
      cell,
      source,
      // A column says its source without doubt.
      possible: line.source === null ? [source] : possibleSources(edition, line),
    })),
  );
}

function departmentEntries({ edition, lines }: Plan): Entry[] {
  return lines.flatMap((line) =>
    departmentCells(line).map((cell) => ({
      line,
      cell,
      source: departmentSource(edition, line),
      possible: possibleSources(edition, line),
    })),
  );
}

/** A side's sums by source, and the sources whose sum lacks an amount that can't be read. */
function sumsOf(entries: readonly Entry[]) {
  const sums = new Map<Source, Decimal>();
  const partial = new Set<Source>();
  for (const { source, cell } of entries) {
    if (source === null) continue;
    const amount = valueOf(cell);
    if (amount === null) partial.add(source);
    sums.set(source, (sums.get(source) ?? ZERO).plus(amount ?? ZERO));
  }
  return { sums, partial };
}

function totalsOf(plan: Plan, entries: Ledger["entries"]): Ledger["totals"] {
  const state = sumsOf(entries.state);
  const department = sumsOf(entries.department);
  // A source that is named without money is there too.
  const said = plan.lines.flatMap((line) => departmentSource(plan.edition, line) ?? []);
  const named = new Set([...state.sums.keys(), ...said]);
  return new Map(
    withOthers(plan.edition, named)
      .filter((source) => named.has(source))
      .map((source) => [
        source,
        {
          state: state.sums.get(source) ?? ZERO,
          department: department.sums.get(source) ?? ZERO,
          isPartial: {
            state: state.partial.has(source),
            department: department.partial.has(source),
          },
        },
      ]),
  );
}
