import type { Finding } from "../finding";
import type { Observation, Rule } from "../rule";
import type { Evidence } from "./evidence";
import type { Verdict } from "./witnesses";

/** Where a paper says what a finding is about. */
export interface Citation {
  readonly file: string;
  /** « fiche 13 », « art. 2.2.1 »; empty where the paper as a whole is meant. */
  readonly place: string;
  /** The paper's own words; null where none can be cited. */
  readonly quote: string | null;
  /** Counted from 1; null where the format has no pages. */
  readonly page: number | null;
}

/** What a rule on papers sees: the plan's cell first, then the paper's words. */
export interface CrossObservation extends Observation {
  readonly document?: Citation | null;
  readonly verdict?: Verdict | null;
  /** The sentence that it rests on, where it is not the rule's. */
  readonly basis?: string;
}

/** A rule on a plan and its papers: pure, it reads what was put side by side and nothing else. */
export interface CrossRule extends Omit<Rule, "appliesTo" | "check" | "fact"> {
  readonly family: "documents";
  /** What to do, in one sentence. */
  readonly remedy: string;
  readonly check: (evidence: Evidence) => Iterable<CrossObservation>;
}

/** A finding that speaks of two places. */
export interface CrossFinding extends Finding {
  readonly document: Citation | null;
  readonly agree: Verdict["agree"];
  /** Which of the two is to be mended; null where nobody can tell. */
  readonly mend: Verdict["mend"];
  readonly remedy: string;
}
