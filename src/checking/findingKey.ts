import { a1From } from "../plan/address";
import { identitiesOf } from "../plan/identity";
import type { Plan } from "../plan/plan";
import type { Finding } from "../judgement/finding";

/**
 * What tells a finding from the others of its report, from one check to the next: its rule and what
 * its cells are, so that it stays itself when rows, columns or the sheet's name move.
 */
export function findingKey(plan: Plan | null, finding: Finding): string {
  const identities = plan ? identitiesOf(plan) : null;
  const cells = finding.cells.map((cell) => identities?.nameOf(cell) ?? a1From(null, cell));
  return keyed(finding, cells);
}

/** The same by address: what is left to know it by when the texts of its line were changed. */
export function findingPlace(finding: Finding): string {
  return keyed(
    finding,
    finding.cells.map((cell) => a1From(null, cell)),
  );
}

function keyed({ rule, message }: Finding, cells: readonly string[]): string {
  return `${rule} ${cells.length === 0 ? message : cells.join(" ")}`;
}
