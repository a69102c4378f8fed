import type { Plan } from "../plan/plan";
import { SOURCES, type Source } from "../plan/source";

/** How the plan's edition writes a source in its cells: « 304 », « BOP 304 » in 2025. */
export function spelt(source: Source, plan: Plan): string {
  const writesBop = plan.edition.columns.some(
    (column) => column.role === "source" && column.header === "",
  );
  return source === "BOP 304" && !writesBop ? "304" : source;
}

/** Every source of the plan's edition, as it writes them. */
export function sourcesOf(plan: Plan): string[] {
  return (plan.edition.recap?.sources ?? SOURCES).map((source) => spelt(source, plan));
}
