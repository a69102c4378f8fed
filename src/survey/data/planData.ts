import { Decimal } from "decimal.js";
import { departmentCells, hasMoney, isAwaiting, valueOf } from "../../plan/amounts";
import { sum } from "../../plan/money";
import type { AmountCell, Plan, PlanLine } from "../../plan/plan";
import type { Side } from "../../plan/side";
import type { Source } from "../../plan/source";
import { ledgerOf } from "../../judgement/ledger";
import { surveyPayload, type SurveyLine } from "./payload";
import type { Identity, LineField, RecapRow } from "./datum";

/** A datum's value before it takes a question's notation. */
export type PlanValue =
  | { readonly kind: "blank" }
  /** In euros. */
  | { readonly kind: "amount"; readonly amount: Decimal }
  | { readonly kind: "text"; readonly text: string }
  /** One or several words to be found among the options. */
  | { readonly kind: "choices"; readonly choices: readonly string[] }
  /** The sheet has something that is no amount, shown as it stands. */
  | { readonly kind: "unreadable"; readonly text: string }
  /** A formula that Excel is still to calculate. */
  | { readonly kind: "awaiting" };

export const BLANK: PlanValue = { kind: "blank" };

/** A line of the plan that holds something. */
export interface LineData {
  /** Of the sheet, to tell the officer where it stands. */
  readonly row: number;
  readonly objectives: readonly number[];
  readonly fields: Readonly<Record<LineField, PlanValue>>;
}

/** All that a form may ask of a plan. */
export interface PlanData {
  readonly year: number;
  readonly edition: string;
  readonly sheet: string;
  readonly identity: Identity;
  readonly lines: readonly LineData[];
  readonly recap: ReadonlyMap<RecapRow, Readonly<Record<Side, PlanValue>>>;
}

export function textValue(text: string | null | undefined): PlanValue {
  return text === null || text === undefined || text.trim() === "" ? BLANK : { kind: "text", text };
}

function cellValue(cell: AmountCell | null): PlanValue {
  if (!cell || cell.reading.kind === "blank") return BLANK;
  if (cell.reading.kind === "unreadable") return { kind: "unreadable", text: cell.reading.text };
  if (cell.reading.kind === "error") return { kind: "unreadable", text: cell.reading.code };
  if (cell.reading.kind === "awaiting") return { kind: "awaiting" };
  return { kind: "amount", amount: cell.reading.amount };
}

/** The sum of values; blank when all are; unreadable, or awaited, as soon as one is. */
export function sumValues(values: readonly PlanValue[]): PlanValue {
  const unknown =
    values.find(({ kind }) => kind === "unreadable") ??
    values.find(({ kind }) => kind === "awaiting");
  if (unknown) return unknown;
  const amounts = values.flatMap((value) => (value.kind === "amount" ? [value.amount] : []));
  return amounts.length === 0 ? BLANK : { kind: "amount", amount: sum(amounts) };
}

/** « Autres financements » holds a text as rightly as an amount. */
function otherValue(cell: AmountCell | null): PlanValue {
  const value = cellValue(cell);
  return value.kind === "unreadable" && cell?.reading.kind === "unreadable"
    ? textValue(value.text)
    : value;
}

function lineData(line: PlanLine, survey: SurveyLine): LineData {
  const source = survey.source === null ? [] : survey.source.split(" + ");
  return {
    row: line.row,
    objectives: line.objectives,
    fields: {
      number: textValue(line.objectives.join(", ")),
      objective: textValue(survey.objective),
      action: textValue(survey.action),
      source: source.length === 0 ? BLANK : { kind: "choices", choices: source },
      department: sumValues(departmentCells(line).map(cellValue)),
      state: sumValues(line.states.map(({ cell }) => cellValue(cell))),
      total: cellValue(line.total),
      other: otherValue(line.other),
    },
  };
}

/** The lines that hold something, in the order that data names them by: the sheet's blank rows are none. */
export function linesTold({ lines }: Plan): PlanLine[] {
  return lines.filter(holdsSomething);
}

function holdsSomething(line: PlanLine): boolean {
  const amounts = [...departmentCells(line), line.other, ...line.states.map(({ cell }) => cell)];
  return (
    line.action.text !== "" ||
    amounts.some((cell) => hasMoney(cell) || (cell !== null && valueOf(cell) === null))
  );
}

function recapData(plan: Plan): PlanData["recap"] {
  const { totals, entries } = ledgerOf(plan);
  const side = (source: Source, of: Side): PlanValue => {
    const total = totals.get(source);
    if (!total) return { kind: "amount", amount: new Decimal(0) };
    if (!total.isPartial[of]) return { kind: "amount", amount: total[of] };
    const unknown = entries[of].filter(
      (entry) => entry.source === source && valueOf(entry.cell) === null,
    );
    return unknown.every(({ cell }) => isAwaiting(cell))
      ? { kind: "awaiting" }
      : { kind: "unreadable", text: `un montant des lignes ${source} est illisible` };
  };
  const sources: readonly Source[] = plan.edition.recap?.sources ?? [...totals.keys()];
  const rows = [...new Set([...sources, ...totals.keys()])].map(
    (source) =>
      [source, { state: side(source, "state"), department: side(source, "department") }] as const,
  );
  const all = (of: Side) => sumValues(rows.map(([, row]) => row[of]));
  return new Map([...rows, ["Total", { state: all("state"), department: all("department") }]]);
}

/** Reads of a plan all that a form may ask. Lines without action or money are left out, as the sheet's blank rows. */
export function planData(plan: Plan, identity: Identity = {}): PlanData {
  const survey = surveyPayload(plan).lines;
  return {
    year: plan.edition.year,
    edition: plan.edition.name,
    sheet: plan.sheet,
    identity,
    lines: plan.lines.flatMap((line, index) => {
      const asked = survey[index];
      return asked && holdsSomething(line) ? [lineData(line, asked)] : [];
    }),
    recap: recapData(plan),
  };
}
