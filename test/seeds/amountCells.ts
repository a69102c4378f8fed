import type { AmountCell, Plan } from "../../src/plan/plan";
import { departmentLine, euros, filledRecapLine, stateLine, stateOf } from "./places";

/** Where an amount stands in a plan, if it has one. */
export type Find = (plan: Plan) => AmountCell | null | undefined;

export const firstState: Find = (plan) => {
  const line = stateLine(plan);
  return line && stateOf(line)?.cell;
};
export const firstDepartment: Find = (plan) => departmentLine(plan)?.department;
export const firstNext: Find = ({ lines }) => lines.find((line) => euros(line.next) !== 0)?.next;
export const firstTotal: Find = (plan) => stateLine(plan)?.total;
export const recapState: Find = (plan) => filledRecapLine(plan)?.state;
export const recapTotal: Find = ({ recap }) =>
  recap?.total && euros(recap.total.state) !== 0 ? recap.total.department : null;
export const firstSubtotal: Find = ({ headings }) =>
  headings.flatMap(({ subtotals }) => [...subtotals.values()]).find((cell) => euros(cell) !== 0);
export const firstEnvelope: Find = ({ envelopeRow }) =>
  [...(envelopeRow?.cells.values() ?? [])].find((cell) => euros(cell) !== 0);
