import { formatPlain, sum } from "../../plan/money";
import { hasMoney, valueOf } from "../../plan/amounts";
import type { AmountCell, Plan, PlanLine } from "../../plan/plan";
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

function amount(cell: AmountCell | null): FormAmount {
  const value = cell && cell.reading.kind !== "blank" ? valueOf(cell) : null;
  return value && formatPlain(value);
}

function other(cell: AmountCell | null): string | null {
  return cell?.reading.kind === "unreadable" ? cell.reading.text : amount(cell);
}

/** The source in the report's name for it; as typed when it is not one source; in 2022 those with money. */
function sourceOf(line: PlanLine): string | null {
  if (line.source) {
    const [only] = line.source.sources;
    return line.source.sources.length === 1 ? (only ?? null) : line.source.text || null;
  }
  return (
    line.states
      .flatMap((state) => (hasMoney(state.cell) ? (state.source ?? []) : []))
      .join(" + ") || null
  );
}

function lineOf(line: PlanLine): SurveyLine {
  const states = line.states.flatMap(({ cell }) => valueOf(cell) ?? []);
  const isBlank = line.states.every(({ cell }) => cell.reading.kind === "blank");
  return {
    row: line.row,
    objectives: line.objectives,
    objective: line.wording.text,
    action: line.action.text,
    source: sourceOf(line),
    department: amount(line.department),
    state: isBlank ? null : formatPlain(sum(states)),
    total: amount(line.total),
    other: other(line.other),
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
