import { checkWorkbook } from "../../src/checking/check";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { a1From, type CellAddress } from "../../src/plan/address";
import type { Plan } from "../../src/plan/plan";
import type { Severity } from "../../src/judgement/finding";
import type { WorkbookData } from "../../src/files/workbook/data";
import { ExcelHost } from "../../src/standin";
import { loadOfficeJs } from "../../src/standin/node";
import { Hand } from "./hand";

/** A finding reduced to what a mistake is held to. */
export interface Said {
  readonly rule: string;
  readonly severity: Severity;
  /** Its primary cell; null when it names none. */
  readonly cell: CellAddress | null;
  /** What it expects, to tell apart the findings that name no cell. */
  readonly about: string;
}

/** A plan that mistakes are made in, with what is said of it before any. */
export interface Base {
  readonly name: string;
  readonly data: WorkbookData;
  readonly plan: Plan;
  readonly standing: readonly Said[];
}

/** What the checker says of a workbook once the user has done something to it. */
async function judged(data: WorkbookData, gesture: (hand: Hand) => void) {
  const host = new ExcelHost(data);
  await loadOfficeJs(host);
  gesture(new Hand(host));
  const { plan, findings } = checkWorkbook(await readWorkbook());
  const said = findings.map(({ rule, severity, cells: [cell = null], expected }): Said => {
    return { rule, severity, cell, about: typeof expected === "string" ? expected : "" };
  });
  return { plan, said };
}

/** The workbook as it is, and, where it asks for it, once somebody has finished it. */
export async function baseOf(
  name: string,
  data: WorkbookData,
  finish?: (plan: Plan, hand: Hand) => void,
): Promise<Base> {
  const { plan, said } = await judged(data, () => undefined);
  if (!plan) throw new Error(`${name}: no plan.`);
  if (!finish) return { name, data, plan, standing: said };
  await judged(data, (hand) => {
    finish(plan, hand);
  });
  return baseOf(name, data);
}

/** « blocking row-total I20 », on the plan's own sheet. */
export function keyOf({ rule, severity, cell, about }: Said, sheet: string): string {
  return `${severity} ${rule} ${cell ? a1From(sheet, cell) : about || "–"}`;
}

/** The findings once the gesture is made in a copy of the plan, in a fixed order. */
export async function saidAfter(base: Base, gesture: (hand: Hand) => void): Promise<string[]> {
  const { plan, said } = await judged(structuredClone(base.data), gesture);
  return said.map((one) => keyOf(one, plan?.sheet ?? base.plan.sheet)).sort();
}
