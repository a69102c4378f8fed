import type { Source } from "../../plan/source";
import type { RowFacts } from "./facts";
import { lookOf, type RowKind } from "./kinds";

/** What can stand between the rows of a breakdown and after it. */
const NO_LINES = new Set<RowKind>(["blank", "prepared", "amounts", "total", "under", "note"]);

/**
 * The rows at the table's end that break its total down by source: « FIR », « BOP 304 », « ONDAM »,
 * each with its amounts and nothing else. One alone could be a line that goes on; it is for its
 * formulas to say what it is.
 */
export function breakdownRows(rows: readonly RowFacts[]): ReadonlySet<number> {
  const found = new Map<Source, number>();
  for (const facts of [...rows].reverse()) {
    const look = lookOf(facts);
    if (NO_LINES.has(look)) continue;
    const source = look === "line" ? facts.onlySource : null;
    if (source === null || found.has(source)) break;
    found.set(source, facts.row);
  }
  return new Set(found.size > 1 ? found.values() : []);
}
