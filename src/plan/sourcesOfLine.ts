import { hasMoney } from "./amounts";
import { objectiveSpec, type Edition } from "./edition";
import { sourceIds } from "./editionSources";
import type { PlanLine } from "./plan";
import type { Source } from "./source";

/**
 * The sources that the edition plans for the objectives of a line, by its numbers or by its
 * wording; null when any is accepted (no objective, or one whose source no paper gives).
 */
export function plannedSources(edition: Edition, line: PlanLine): readonly Source[] | null {
  const specs = [...line.objectives, ...line.worded].flatMap(
    (number) => objectiveSpec(edition, number) ?? [],
  );
  const [first] = specs;
  if (!first || specs.some((spec) => spec.sources.length === 0)) return null;
  // One objective as a rule: its own list is the answer.
  return specs.every((spec) => spec.sources === first.sources)
    ? first.sources
    : [...new Set(specs.flatMap((spec) => spec.sources))];
}

/**
 * The source that the line's Département money goes with: that of its State money. In 2022 a line
 * has a column for each source: the one with money, else the objective's only one.
 */
export function departmentSource(edition: Edition, line: PlanLine): Source | null {
  if (line.source !== null)
    return line.source.sources.length === 1 ? (line.source.sources[0] ?? null) : null;
  const paying = line.states.find((state) => hasMoney(state.cell));
  if (paying) return paying.source;
  const planned = plannedSources(edition, line);
  return planned?.length === 1 ? (planned[0] ?? null) : null;
}

/** The sources that the line may rightly be counted under, when what it says is wrong, missing or undecided. */
export function possibleSources(edition: Edition, line: PlanLine): readonly (Source | null)[] {
  const said = line.source?.sources ?? [];
  const planned = plannedSources(edition, line);
  const isSettled =
    line.source === null ||
    (said.length === 1 && (planned === null || planned.some((source) => said.includes(source))));
  if (isSettled) return [departmentSource(edition, line)];
  return [...new Set([...said, ...(planned ?? sourceIds(edition)), null])];
}
