import type { Plan } from "../plan/plan";
import { SOURCES, type Source } from "../plan/source";

/** How the plan's edition writes a source in its cells: « 304 », « BOP 304 » in 2025. */
export function spelt(source: Source, plan: Plan): string {
  return source === "BOP 304" && !plan.edition.facts.writesBop304 ? "304" : source;
}

/** Every source of the plan's edition, as it writes them. */
export function sourcesOf(plan: Plan): string[] {
  return (plan.edition.recap?.sources ?? SOURCES).map((source) => spelt(source, plan));
}
