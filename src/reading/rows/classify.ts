import { range } from "../cells/range";
import { breakdownRows } from "./breakdown";
import { RowFacts } from "./facts";
import { ruleOf, type RowKind } from "./kinds";
import { typedSums } from "./typedSums";
import type { RowSaid } from "../../plan/correction";
import type { Table } from "./table";

/** A row with its kind, and why. */
export interface Classified {
  readonly facts: RowFacts;
  readonly kind: RowKind;
  readonly because: string;
  /** The name of the rule that knows it; null where the officer said what it is. */
  readonly name: string | null;
}

const SAID: Readonly<Record<RowSaid, { readonly kind: RowKind; readonly because: string }>> = {
  line: { kind: "line", because: "Vous avez dit que c'est une ligne." },
  total: { kind: "total", because: "Vous avez dit que c'est un total." },
  ignored: { kind: "ignored", because: "Vous avez demandé de ne pas la compter." },
};

function saidOf(said: RowSaid, objective: number | undefined) {
  return objective === undefined
    ? SAID[said]
    : {
        ...SAID[said],
        because: `Vous avez dit que c'est une ligne de l'objectif ${String(objective)}.`,
      };
}

/** The rows of a table, each with its kind: what the officer said of it, else what the rules know of it. */
export function classify(table: Table): Classified[] {
  const rows = range(table.first, table.last).map((row) => new RowFacts(table, row));
  // Where each source has its column, the total is broken down by them already.
  const breakdown = table.edition.facts.columnPerSource ? new Set<number>() : breakdownRows(rows);
  // Where subtotals stand above their lines, the template has its own ways to tell them.
  const sums = table.edition.facts.subtotalsAbove ? new Set<number>() : typedSums(rows);
  return rows.map((facts) => {
    const said = table.said.get(facts.row);
    if (said) return { facts, ...saidOf(said, table.saidObjectives.get(facts.row)), name: null };
    const rule = ruleOf(facts, {
      isBreakdown: (row) => breakdown.has(row),
      isTypedSum: (row) => sums.has(row),
    });
    return { facts, kind: rule.kind, because: rule.because(facts), name: rule.name };
  });
}
