import { a1From } from "../plan/address";
import type { CellWrite } from "../plan/cellWrite";
import type { Finding } from "../judgement/finding";

/** Rules whose fix is to fill the recap: it follows from the lines, and is written after them. */
function isOfRecap(finding: Finding): boolean {
  return finding.rule.startsWith("recap-");
}

/**
 * The writes that mend the findings that can be, each cell once. Those of the lines come first: as
 * long as there are any, the recap's, which depend on them, are left for a further check.
 * @param rules the ids of the rules to mend; all when left out
 */
export function fixWrites(findings: readonly Finding[], rules?: readonly string[]): CellWrite[] {
  const wanted = findings.filter(
    ({ rule, fix }) => fix !== null && (rules === undefined || rules.includes(rule)),
  );
  const ofLines = wanted.filter((finding) => !isOfRecap(finding));
  const writes = new Map<string, CellWrite>();
  for (const { fix } of ofLines.length > 0 ? ofLines : wanted) {
    for (const write of fix ?? []) {
      const key = a1From(null, write.at);
      if (!writes.has(key)) writes.set(key, write);
    }
  }
  return [...writes.values()];
}
