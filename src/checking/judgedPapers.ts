import type { CrossFinding } from "../judgement/papers/crossRule";
import { setApart, type Deviation } from "./deviations";
import { summaryOf, type PapersReport } from "./papers";

/** The papers' report less what the officer justified. */
export interface JudgedPapers {
  readonly report: PapersReport;
  readonly justified: readonly { readonly finding: CrossFinding; readonly deviation: Deviation }[];
  readonly lapsed: ReadonlyMap<string, Deviation>;
}

/** Sets the justified warnings apart, as those of the plan alone are. */
export function judgedPapers(report: PapersReport, deviations: readonly Deviation[]): JudgedPapers {
  const { standing, justified, lapsed } = setApart(
    report.evidence.plan,
    report.findings,
    deviations,
  );
  return {
    report: { ...report, findings: standing, summary: summaryOf(standing) },
    justified,
    lapsed,
  };
}
