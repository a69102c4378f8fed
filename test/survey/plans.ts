import path from "node:path";
import { readWorkbook } from "../../src/excel/readWorkbook";
import type { Plan } from "../../src/plan/plan";
import { readPlan } from "../../src/reading/readPlan";
import { openFile } from "../../src/cli/files";

/** A real plan, read from its workbook as the add-in reads it. */
export async function realPlan(name: string): Promise<Plan> {
  await openFile(path.join(__dirname, `../fixtures/${name}.xlsx`));
  const plan = readPlan(await readWorkbook());
  if (!plan) throw new Error(`${name} holds no plan`);
  return plan;
}
