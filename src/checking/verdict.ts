import type { Plan } from "../plan/plan";
import { lineHasMoney } from "../plan/amounts";
import type { Finding } from "../judgement/finding";

/**
 * The verdict, the same everywhere: « blocked », a blocking finding; « review », none, but a warning
 * that is neither mended nor justified; « ready », neither, all read, and the plan holds money.
 */
export type Verdict = "blocked" | "review" | "ready";

/**
 * The one judge of a plan: pane, ribbon, report, command line and JSON ask it.
 * @param plan null when no sheet holds one
 * @param standing the findings that the officer has not justified
 */
export function verdictOf(plan: Plan | null, standing: readonly Finding[]): Verdict {
  if (plan === null || standing.some(({ severity }) => severity === "blocking")) return "blocked";
  const isReviewed = !standing.some(({ severity }) => severity === "warning");
  const isRead = plan.reading.numbers.every(({ role }) => role !== "unread");
  // What the officer said and no longer applies is to be said again.
  const isFollowed = plan.reading.corrections.every(({ standing }) => standing === "obeyed");
  return isReviewed && isRead && isFollowed && plan.lines.some(lineHasMoney) ? "ready" : "review";
}
