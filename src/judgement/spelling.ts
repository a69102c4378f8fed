import type { Plan } from "../plan/plan";
import type { Source } from "../plan/source";

/** How the plan's edition writes a source in its cells: « 304 », « BOP 304 » in 2025. */
export function spelt(source: Source, plan: Plan): string {
  return source === "BOP 304" && !plan.edition.facts.writesBop304 ? "304" : source;
}
