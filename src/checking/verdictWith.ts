// Apart from verdict.ts, which counts amounts: the pane's first view says verdicts and counts nothing.
import type { Verdict } from "./verdict";

/** How many differences the compared papers leave: neither mended nor justified. */
interface Differences {
  readonly blocking: number;
  readonly warning: number;
}

/**
 * The verdict of a plan together with its papers, which leave with it: the graver of the two.
 * @param papers null where none were compared
 */
export function verdictWith(verdict: Verdict, papers: Differences | null): Verdict {
  if (verdict === "blocked" || (papers?.blocking ?? 0) > 0) return "blocked";
  return verdict === "review" || (papers?.warning ?? 0) > 0 ? "review" : "ready";
}
