import type { Decimal } from "decimal.js";
import { formatPlain, sum } from "../../plan/money";
import type { Plan, PlanLine } from "../../plan/plan";
import { projectionOf } from "../../judgement/projection";
import { totalsBySource } from "../../judgement/ledger";

/** An amount in the form's notation: a decimal point, no space, no sign; null when blank or unreadable. */
export type FormAmount = string | null;

/** A line of the plan as the form will ask for it. */
export interface SurveyLine {
  readonly row: number;
  readonly objectives: readonly number[];
  readonly objective: string;
  readonly action: string;
  readonly source: string | null;
  readonly department: FormAmount;
  readonly state: FormAmount;
  readonly total: FormAmount;
  readonly other: string | null;
}

/** The recap as the lines make it: by source, then the total. */
export interface SurveyRecap {
  readonly source: string;
  readonly state: string;
  readonly department: string;
}

/** The plan's data, ready to be typed into the form. The form itself was never seen: nothing here names its questions. */
export interface SurveyPayload {
  readonly edition: string;
  readonly sheet: string;
  readonly lines: readonly SurveyLine[];
  readonly recap: readonly SurveyRecap[];
}

function formAmount(amount: Decimal | null): FormAmount {
  return amount && formatPlain(amount);
}

function lineOf(line: PlanLine): SurveyLine {
  const { row, objectives, wording, action, sources, department, state, total, other } =
    projectionOf(line);
  return {
    row,
    objectives,
    objective: wording,
    action,
    source: sources.join(" + ") || null,
    department: formAmount(department),
    state: formAmount(state),
    total: formAmount(total),
    other: typeof other === "string" ? other : formAmount(other),
  };
}

/** All the lines of a plan and its recap, as data for the EUSurvey form. */
export function surveyPayload(plan: Plan): SurveyPayload {
  const totals = [...totalsBySource(plan)];
  const row = (source: string, parts: typeof totals) => ({
    source,
    state: formatPlain(sum(parts.map(([, total]) => total.state))),
    department: formatPlain(sum(parts.map(([, total]) => total.department))),
  });
  return {
    edition: plan.edition.id,
    sheet: plan.sheet,
    lines: plan.lines.map(lineOf),
    recap: [...totals.map((entry) => row(entry[0], [entry])), row("Total", totals)],
  };
}
