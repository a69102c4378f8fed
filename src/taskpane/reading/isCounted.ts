import type { Plan } from "../../plan/plan";

/** Whether a row of the sheet is a line of the plan: counted in the sums. */
export function isCounted({ lines }: Plan, row: number): boolean {
  return lines.some((line) => line.row === row);
}
