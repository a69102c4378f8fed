import { a1From } from "../plan/address";
import type { Finding } from "../judgement/finding";

/** What tells a finding from the others of its report, from one check to the next. */
export function findingKey(finding: Finding): string {
  const cells = finding.cells.map((cell) => a1From(null, cell)).join(" ");
  return `${finding.rule} ${cells === "" ? finding.message : cells}`;
}
