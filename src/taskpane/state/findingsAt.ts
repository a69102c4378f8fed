import { sameCell, type CellAddress } from "../../plan/address";
import type { Finding } from "../../judgement/finding";

/** The findings whose cell to mend is a given one; else those that were judged against it. */
export function findingsAt(findings: readonly Finding[], at: CellAddress): readonly Finding[] {
  const own = findings.filter(
    ({ cells: [primary] }) => primary !== undefined && sameCell(primary, at),
  );
  return own.length > 0
    ? own
    : findings.filter(({ cells }) => cells.some((cell) => sameCell(cell, at)));
}
