import type { Plan } from "../../src/plan/plan";
import { readPlan } from "../../src/reading/readPlan";
import type { WorkbookSnapshot } from "../../src/reading/snapshot";

/** The plan of a test's workbook. */
export function planIn(snapshot: WorkbookSnapshot, edition?: string): Plan {
  const plan = readPlan(snapshot, { edition });
  if (!plan) throw new Error("No plan was read from this workbook");
  return plan;
}
