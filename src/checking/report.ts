import type { CellAddress } from "../plan/address";
import type { Plan } from "../plan/plan";
import type { Verdict } from "./verdict";
import type { Cause, Doubt } from "../judgement/causes/cause";
import type { Finding, Severity } from "../judgement/finding";
import type { LeftOut } from "../reading/snapshot";

/** How many findings of each severity: the counts shown everywhere. */
export type Summary = Readonly<Record<Severity, number>>;

/** The verdict on one workbook. `plan` is null when no sheet holds a plan. */
export interface Report {
  readonly plan: Plan | null;
  /** The gravest first, then in the order of the sheet. */
  readonly findings: readonly Finding[];
  /** What is at fault behind the findings: each names those that it explains by their places among them. */
  readonly causes: readonly Cause[];
  /** Findings that several corrections would mend. */
  readonly doubts: readonly Doubt[];
  /** The findings of sums of which no cause could be found, by their places. */
  readonly unexplained: readonly number[];
  readonly summary: Summary;
  /** What the workbook holds besides, and was not read. */
  readonly leftOut: readonly LeftOut[];
  /** Nothing blocking. */
  readonly ready: boolean;
  readonly verdict: Verdict;
  /** Cells whose formulas Excel is still to calculate: they are not judged. */
  readonly awaiting: readonly CellAddress[];
}
