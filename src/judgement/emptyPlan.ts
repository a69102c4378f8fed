import { lineHasMoney } from "../plan/amounts";
import type { Plan } from "../plan/plan";

/** No line has an action or an amount, zeros aside: the blank template, filled with zeros or not. */
export function isEmptyPlan({ lines }: Plan): boolean {
  return lines.every((line) => line.action.text === "" && !lineHasMoney(line));
}
