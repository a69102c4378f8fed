import { hasMoney, lineHasMoney } from "../plan/amounts";
import { columnOf, type Plan, type PlanLine } from "../plan/plan";
import { isNoAction } from "../reading/vocabulary/actions";
import { isEmptyPlan } from "./emptyPlan";
import { blocksOf, type Block } from "./objectives";

/** A mandatory objective for which nothing is said to be done. */
export interface Unserved {
  readonly number: number;
  /** Where its action is to be written; null when the objective has no line any more. */
  readonly block: Block | null;
}

/**
 * The mandatory objectives with no action text at all, or only « Pas d'action ». Those with money are
 * not among them: the rules on amounts without action speak of them.
 */
export function unservedMandatory(plan: Plan): Unserved[] {
  if (!columnOf(plan, "action") || plan.split.length > 0 || isEmptyPlan(plan)) return [];
  const blocks = blocksOf(plan);
  return plan.edition.objectives.flatMap(({ number, mandatory }): Unserved[] => {
    if (mandatory !== true) return [];
    const own = blocks.filter(
      ({ objectives, opener }) => objectives.includes(number) || opener.worded.includes(number),
    );
    if (own.length === 0) return [{ number, block: null }];
    const first = own.find((block) => !block.isInDoubt);
    const texts = own.flatMap((block) => block.lines.map((line) => line.action.text));
    if (!first || texts.some((text) => text !== "" && !isNoAction(text))) return [];
    return own.some((block) => block.lines.some(isPaid)) ? [] : [{ number, block: first }];
  });
}

function isPaid(line: PlanLine): boolean {
  return lineHasMoney(line) || (line.action.text === "" && hasMoney(line.next));
}
