import { a1From, type CellAddress } from "../../plan/address";
import type { Plan } from "../../plan/plan";
import { french } from "../../plan/typography";
import type { Answers } from "../../survey/answers/answers";
import { isInDoubt, namedCells, unreadAmounts } from "../../survey/answers/faults";
import { counted } from "../words/typography";

/** What is to be mended in the plan before it goes into a form; null when nothing is. */
export interface PlanStanding {
  /** « 5 points bloquants à corriger avant de saisir ». */
  readonly title: string;
  /** Who depends on it; null as long as there is no form. */
  readonly note: (answers: Answers | null) => string;
}

/** What a check leaves to mend: its blocking findings, else amounts that could not be read. */
export function planStanding(plan: Plan, blocking: number): PlanStanding | null {
  if (blocking > 0) {
    return {
      title: `${counted(blocking, "point bloquant", "points bloquants")} à corriger avant de saisir`,
      note: (answers) => dependents(answers, blocking > 1 ? "Corrigez-les" : "Corrigez-le"),
    };
  }
  const unread = unreadAmounts(plan);
  if (unread.length === 0) return null;
  return {
    title: unreadTitle(plan.sheet, unread),
    note: (answers) => dependents(answers, "Corrigez"),
  };
}

function unreadTitle(sheet: string, cells: readonly CellAddress[]): string {
  const [only] = cells;
  return cells.length === 1 && only
    ? `Un montant n'a pas été lu : ${a1From(sheet, only)}`
    : `${String(cells.length)} montants n'ont pas été lus : ${namedCells(sheet, cells)}`;
}

/** « Corrigez-les d'abord : 12 réponses en dépendent, elles sont marquées. » */
function dependents(answers: Answers | null, mend: string): string {
  if (!answers) return french(`${mend} d'abord.`);
  const count = answers.answers.filter(isInDoubt).length;
  if (count === 0) return french(`${mend} d'abord ; aucune réponse prête n'en dépend.`);
  return french(
    `${mend} d'abord : ${counted(count, "réponse en dépend, elle est marquée", "réponses en dépendent, elles sont marquées")}.`,
  );
}
