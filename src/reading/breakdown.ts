import type { Source } from "../plan/source";
import type { RowKind, Rows } from "./rows";

/** What can stand between the rows of a breakdown and after it. */
const NO_LINES = new Set<RowKind>(["blank", "amounts", "total", "under", "note"]);

/**
 * The rows at the table's end that break its total down by source: « FIR », « BOP 304 », « ONDAM »,
 * each with its amounts and nothing else. One alone could be a line that goes on; it is for its
 * formulas to say what it is.
 */
export function breakdownRows(
  kinds: readonly (readonly [number, RowKind])[],
  rows: Rows,
): ReadonlySet<number> {
  const found = new Map<Source, number>();
  for (const [row, kind] of [...kinds].reverse()) {
    if (NO_LINES.has(kind)) continue;
    const source = kind === "line" ? rows.onlySource(row) : null;
    if (source === null || found.has(source)) break;
    found.set(source, row);
  }
  return new Set(found.size > 1 ? found.values() : []);
}
