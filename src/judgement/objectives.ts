import { objectiveSpec, type Edition } from "../plan/edition";
import type { Plan, PlanLine } from "../plan/plan";
import { goesOnWith } from "../plan/runs";

/** The lines that stand under one number cell: that which opens them and those that continue it. */
export interface Block {
  readonly opener: PlanLine;
  readonly lines: readonly PlanLine[];
  /** The objectives that it is of; those of its wording where the edition lacks the number. */
  readonly objectives: readonly number[];
  /** Number and wording disagree: nothing more can be said of the objective. */
  readonly isInDoubt: boolean;
}

/**
 * Number and wording belong to different objectives: each names one that the other doesn't. « 6 et
 * 7 » over the wording of 6 alone is no mistake; a number that the edition doesn't have is another's.
 */
export function isMislabelled(edition: Edition, line: PlanLine): boolean {
  const { opens, worded } = line;
  return (
    line.wording.text !== "" &&
    line.wording.at.row === line.row &&
    opens.every((number) => objectiveSpec(edition, number) !== undefined) &&
    opens.some((number) => !worded.includes(number)) &&
    worded.some((number) => !opens.includes(number))
  );
}

/** The plan's lines by block, in the sheet's order; lines under no number stand alone. */
export function blocksOf(plan: Plan): Block[] {
  const blocks: (Block & { lines: PlanLine[] })[] = [];
  for (const line of plan.lines) {
    const current = blocks.at(-1);
    if (current && goesOn(plan.edition, current, line)) {
      current.lines.push(line);
      continue;
    }
    const isInDoubt = isMislabelled(plan.edition, line);
    const isUnknown = line.opens.some((number) => !objectiveSpec(plan.edition, number));
    blocks.push({
      opener: line,
      lines: [line],
      objectives: isUnknown && line.worded.length > 0 ? line.worded : line.objectives,
      isInDoubt,
    });
  }
  return blocks;
}

/** The line continues the block, by a blank number or by the same one again. */
function goesOn(edition: Edition, block: Block, line: PlanLine): boolean {
  if (line.opens.length === 0) {
    return line.objectives.length > 0 && goesOnWith(line, block.opener);
  }
  if (line.engagement !== block.opener.engagement) return false;
  const isSure = !block.isInDoubt && !isMislabelled(edition, line);
  return (
    (isSure || line.wording.text === "") &&
    line.opens.every((number) => block.opener.objectives.includes(number))
  );
}

/** The line's objectives that the edition has. */
export function knownObjectives(edition: Edition, line: PlanLine): number[] {
  return line.objectives.filter((number) => objectiveSpec(edition, number) !== undefined);
}

/** « l'objectif 9 », « les objectifs 6 et 7 »; « cette ligne » without a number. */
export function nameOf(objectives: readonly number[]): string {
  if (objectives.length === 0) return "cette ligne";
  const numbers = objectives.map(String);
  const last = numbers.pop() ?? "";
  return numbers.length === 0
    ? `l'objectif ${last}`
    : `les objectifs ${numbers.join(", ")} et ${last}`;
}

/** « de l'objectif 9 », « des objectifs 6 et 7 ». */
export function ofObjectives(objectives: readonly number[]): string {
  return `de ${nameOf(objectives)}`.replace(/^de les /, "des ");
}
