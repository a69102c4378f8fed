import type { Edition, ObjectiveSpec } from "../plan/edition";
import type { Plan, PlanLine } from "../plan/plan";

/** The lines that stand under one number cell: that which opens them and those that continue it. */
export interface Block {
  readonly opener: PlanLine;
  readonly lines: readonly PlanLine[];
  /** The objectives that it is of: those of its wording where the number is another's. */
  readonly objectives: readonly number[];
}

export function objectiveSpec(edition: Edition, number: number): ObjectiveSpec | undefined {
  return edition.objectives.find((objective) => objective.number === number);
}

/** The line opens objectives that the edition knows, under the official wording of others. */
export function isMislabelled(edition: Edition, line: PlanLine): boolean {
  return (
    line.opens.length > 0 &&
    line.worded.length > 0 &&
    line.wording.at.row === line.row &&
    line.opens.every((number) => objectiveSpec(edition, number) !== undefined) &&
    !line.opens.some((number) => line.worded.includes(number))
  );
}

/** The plan's lines by block, in the sheet's order; lines under no number stand alone. */
export function blocksOf(plan: Plan): Block[] {
  const blocks: { opener: PlanLine; lines: PlanLine[]; objectives: readonly number[] }[] = [];
  let heading: number | null = null;
  for (const line of plan.lines) {
    const current = blocks.at(-1);
    const repeats =
      current !== undefined &&
      line.opens.length > 0 &&
      line.opens.every((number) => current.opener.objectives.includes(number)) &&
      !isMislabelled(plan.edition, line);
    const continues = line.opens.length === 0 && line.objectives.length > 0;
    if (current && line.engagement === heading && (repeats || continues)) {
      current.lines.push(line);
    } else {
      const unknown = line.opens.some((n) => objectiveSpec(plan.edition, n) === undefined);
      const isWorded = line.worded.length > 0 && (unknown || isMislabelled(plan.edition, line));
      blocks.push({
        opener: line,
        lines: [line],
        objectives: isWorded ? line.worded : line.objectives,
      });
    }
    heading = line.engagement;
  }
  return blocks;
}

/** « Objectif 9 », « Objectifs 6 et 7 »; « cette ligne » without a number. */
export function nameOf(objectives: readonly number[]): string {
  if (objectives.length === 0) return "cette ligne";
  const numbers = objectives.map(String);
  const last = numbers.pop() ?? "";
  return numbers.length === 0
    ? `l'objectif ${last}`
    : `les objectifs ${numbers.join(", ")} et ${last}`;
}
