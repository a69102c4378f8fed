import type { Deviation } from "../../../checking/deviations";
import type { JudgedPapers } from "../../../checking/judgedPapers";
import type { Plan } from "../../../plan/plan";
import type { PapersState } from "./papersState";

type Asked = readonly [Plan, PapersState, readonly Deviation[]];

let last: { readonly asked: Asked; readonly answer: JudgedPapers } | null = null;

/**
 * The papers held against the plan as they now stand; null where there are none, or what judges them
 * is not loaded yet. Several parts of the pane ask it: it is worked out once.
 */
export function papersReport(
  plan: Plan,
  state: PapersState,
  deviations: readonly Deviation[],
): JudgedPapers | null {
  const { judge, papers, previous, kept } = state;
  if (!judge || (papers.length === 0 && previous === null)) return null;
  if (last && isSame(last.asked, [plan, state, deviations])) return last.answer;
  const answer = judge(plan, { papers, previous, choices: kept.choices }, deviations);
  last = { asked: [plan, state, deviations], answer };
  return answer;
}

function isSame([plan, state, deviations]: Asked, [plan2, state2, deviations2]: Asked): boolean {
  return (
    plan === plan2 &&
    deviations === deviations2 &&
    state.papers === state2.papers &&
    state.previous === state2.previous &&
    state.kept.choices === state2.kept.choices
  );
}
