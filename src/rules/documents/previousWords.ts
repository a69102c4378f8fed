import { a1, type CellAddress } from "../../plan/address";
import { hasMoney } from "../../plan/amounts";
import type { Plan, PlanLine } from "../../plan/plan";
import type { Citation } from "../../judgement/papers/crossRule";
import { cellOf } from "../../judgement/papers/sides";
import type { YearComparison } from "../../judgement/papers/previous";

/** « Objectif 25 », « Objectifs 6 et 7 ». */
export function objectivesNamed(objectives: readonly number[]): string {
  const numbers = objectives.map(String);
  const last = numbers.pop() ?? "";
  return numbers.length === 0 ? `Objectif ${last}` : `Objectifs ${numbers.join(", ")} et ${last}`;
}

/** A cell of last year's plan. */
export function citationOfCell(
  { file, before }: YearComparison,
  cell: { readonly at: CellAddress } | null | undefined,
): Citation {
  return {
    file,
    place: cell ? `${before.sheet}!${a1(cell.at)}` : before.sheet,
    quote: null,
    page: null,
  };
}

/** The État of the first line that has money, else of the first. */
export function stateCell(plan: Plan, lines: readonly PlanLine[]) {
  const paying = lines.find((line) => line.states.some(({ cell }) => hasMoney(cell))) ?? lines[0];
  return paying ? cellOf(plan, paying, "state") : null;
}
