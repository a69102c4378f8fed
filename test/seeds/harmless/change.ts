import type { CellAddress } from "../../../src/plan/address";
import type { Plan } from "../../../src/plan/plan";
import type { Hand } from "../hand";
import type { Mistake } from "../mistake";
import { idleLine, isPaid } from "../places";

type Gesture = (hand: Hand) => void;

/** Something done to the plan of which nothing is to be said. */
export function change(name: string, make: (plan: Plan) => Gesture | null | undefined): Mistake {
  return {
    name,
    seed: ({ plan }) => {
      const gesture = make(plan);
      return gesture ? { gesture } : null;
    },
  };
}

/** A text of the plan, rewritten. */
export function rewritten(
  name: string,
  find: (plan: Plan) => { at: CellAddress; text: string } | null | undefined,
  write: (text: string) => string,
): Mistake {
  return change(name, (plan) => {
    const cell = find(plan);
    if (!cell) return null;
    const text = write(cell.text);
    return text === cell.text
      ? null
      : (hand) => {
          hand.typeText(cell.at, text);
        };
  });
}

/** The header of the first column of a role. */
export const header = (role: string) => (plan: Plan) =>
  plan.columns.find(({ spec, header: one }) => spec.role === role && one.text !== "")?.header;
export const idle = (plan: Plan) => idleLine(plan);
export const idleAction = (plan: Plan) => idle(plan)?.action;
export const paidAction = (plan: Plan) =>
  plan.lines.find((line) => isPaid(line) && line.action.text !== "")?.action;
