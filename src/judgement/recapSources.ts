import { lineHasMoney } from "../plan/amounts";
import type { Plan, PlanLine } from "../plan/plan";
import { withOthers } from "../plan/editionSources";
import type { Source } from "../plan/source";
import { plannedSources } from "../plan/sourcesOfLine";

/** A source that lines with money use, and that the green table has no line for. */
export interface SourceWithoutLine {
  readonly source: Source;
  readonly lines: readonly PlanLine[];
}

/** The sources of the plan's lines that its green table lacks; empty where there is no table. */
export function sourcesWithoutLine(plan: Plan): SourceWithoutLine[] {
  const { recap } = plan;
  // On several sheets, in the table of another one.
  if (!recap || plan.split.length > 0) return [];
  const named = plan.lines.flatMap((line) => line.source?.sources ?? []);
  return withOthers(plan.edition, named).flatMap((source) => {
    if (recap.lines.some((line) => line.source === source)) return [];
    const lines = plan.lines.filter((line) => isOf(plan, line, source) && lineHasMoney(line));
    return lines.length === 0 ? [] : [{ source, lines }];
  });
}

function isOf(plan: Plan, line: PlanLine, source: Source): boolean {
  const planned = plannedSources(plan.edition, line);
  // A source that the objective may not use is another rule's to say.
  if (planned && !planned.includes(source)) return false;
  return line.source?.sources.length === 1 && line.source.sources[0] === source;
}
