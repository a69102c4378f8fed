import type { Decimal } from "decimal.js";
import { departmentAmount, hasMoney, sumOf } from "../../plan/amounts";
import type { AmountCell, Plan, PlanLine } from "../../plan/plan";
import type { Source } from "../../plan/source";
import { departmentSource } from "../../plan/sourcesOfLine";

/** The two sides of a line that a paper can speak of. */
export type PaidBy = "state" | "department";
export const PAID_BY: readonly PaidBy[] = ["state", "department"];

/** What the State pays on a line, whatever the purse; null when a cell can't be read. */
export function stateOf(line: PlanLine): Decimal | null {
  return sumOf(line.states.map(({ cell }) => cell));
}

/** What one side pays on a line; null when it can't be read. */
export function paidOn(line: PlanLine, side: PaidBy): Decimal | null {
  return side === "state" ? stateOf(line) : departmentAmount(line);
}

/** The cell of a side: in 2022 the State's purse that pays, else the objective's. */
export function cellOf(plan: Plan, line: PlanLine, side: PaidBy): AmountCell | null {
  if (side === "department") return line.department;
  const [first] = line.states;
  const paying = line.states.find(({ cell }) => hasMoney(cell));
  const source = departmentSource(plan.edition, line);
  return (paying ?? line.states.find((one) => one.source === source) ?? first)?.cell ?? null;
}

/** The purse of a line's amount. */
export function sourceOf(plan: Plan, line: PlanLine, side: PaidBy): Source | null {
  if (side === "department") return departmentSource(plan.edition, line);
  const paying = line.states.find(({ cell }) => hasMoney(cell));
  return paying?.source ?? departmentSource(plan.edition, line);
}
