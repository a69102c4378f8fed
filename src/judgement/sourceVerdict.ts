import { a1 } from "../plan/address";
import type { Edition } from "../plan/edition";
import { sourceIds } from "../plan/editionSources";
import type { Plan, PlanLine, SourceCell } from "../plan/plan";
import { plannedSources } from "../plan/sourcesOfLine";
import type { Source } from "../plan/source";
import { withChoice } from "./editions";

/** What a line's source cell is worth beside its objective. */
export type SourceVerdict = "blank" | "fine" | "undecided" | "not-allowed" | "unknown";

/** « 304 ou ONDAM », the template's own choice. */
function isTemplateChoice(edition: Edition, sources: readonly Source[]): boolean {
  return edition.objectives.some(
    (objective) =>
      objective.sources.length > 1 &&
      objective.sources.length === sources.length &&
      objective.sources.every((source) => sources.includes(source)),
  );
}

/** Judges what the line's source cell says. A choice is undecided where the objective may use one of its sources. */
export function sourceVerdict(plan: Plan, line: PlanLine, source: SourceCell): SourceVerdict {
  const { sources } = source;
  if (source.text === "") return "blank";
  if (sources.length === 0) return "unknown";
  // Where any source is accepted, it is any that the edition has.
  const planned = plannedSources(plan.edition, line) ?? sourceIds(plan.edition);
  const isPlanned = (one: Source) => planned.includes(one);
  if (sources.length === 1) return sources.every(isPlanned) ? "fine" : "not-allowed";
  const isOpen = isTemplateChoice(plan.edition, sources)
    ? sources.some(isPlanned)
    : withChoice(plan.edition) && sources.every(isPlanned);
  return isOpen ? "undecided" : "not-allowed";
}

/** A source cell and the lines that it serves: several where it is merged downwards. */
export interface SourceUse {
  readonly source: SourceCell;
  readonly lines: readonly PlanLine[];
}

/** The plan's source cells, each once, whatever the number of lines under them: one cell, one thing to mend. */
export function sourceUses(plan: Plan): SourceUse[] {
  const uses = new Map<string, { source: SourceCell; lines: PlanLine[] }>();
  for (const line of plan.lines) {
    if (!line.source) continue;
    const key = a1(line.source.at);
    const use = uses.get(key);
    if (use) use.lines.push(line);
    else uses.set(key, { source: line.source, lines: [line] });
  }
  return [...uses.values()];
}
