import { Decimal } from "decimal.js";
import { a1From } from "../plan/address";
import { departmentCells, hasMoney } from "../plan/amounts";
import type { Edition } from "../plan/edition";
import { formatPlain } from "../plan/money";
import type { Plan, PlanLine, RecapLine } from "../plan/plan";
import type { Finding } from "../judgement/finding";
import { projectionOf } from "../judgement/projection";
import { departmentSource } from "../plan/sourcesOfLine";
import { readingJson, type ReadingJson } from "./readingJson";
import { causesJson, type CauseJson, type DoubtJson } from "./causesJson";
import { totalsBySource } from "../judgement/ledger";
import type { Report } from "./report";

/** A line of the plan in the report; amounts as « 1234.50 », null when blank or unreadable. */
export interface LineJson {
  readonly row: number;
  readonly objectives: readonly number[];
  readonly source: string | null;
  readonly department: string | null;
  readonly state: string | null;
  readonly total: string | null;
  /** The amount, or the text as it stands. */
  readonly other: string | null;
  readonly action: string;
}

export interface FindingJson {
  readonly rule: string;
  readonly severity: string;
  readonly cells: readonly string[];
  readonly message: string;
  /** What to do, in one sentence. */
  readonly remedy: string;
  readonly found: string | null;
  readonly expected: string | null;
  readonly difference: string | null;
  readonly basis: string;
  readonly fixable: boolean;
}

/** The report as other programs read it: an interface, which changes only by adding. */
export interface ReportJson {
  readonly file: string;
  readonly sheet: string | null;
  readonly edition: string | null;
  /** The template that the edition was learned from, by a colleague and unverified; absent for the others. */
  readonly learned?: { readonly on: string; readonly file: string; readonly verified: false };
  readonly recognition: { readonly confidence: string; readonly reasons: readonly string[] } | null;
  readonly otherSheets: readonly string[];
  readonly lines: readonly LineJson[];
  readonly totals: Readonly<
    Record<string, { readonly state: string; readonly department: string }>
  >;
  readonly recap: {
    readonly sheet: string;
    readonly title: string;
    readonly cells: Readonly<Record<string, string>>;
  } | null;
  readonly findings: readonly FindingJson[];
  readonly causes: readonly CauseJson[];
  readonly doubts: readonly DoubtJson[];
  readonly summary: Report["summary"];
  /** Sheets, or what stands far from the rest of them, that were too large to be read. */
  readonly leftOut: Report["leftOut"];
  readonly ready: boolean;
  readonly verdict: Report["verdict"];
  /** Cells whose formulas Excel is still to calculate: they are not judged. */
  readonly awaiting: readonly string[];
  /** What was read, and why; null where there is no plan. */
  readonly reading: ReadingJson | null;
}

/** In the report's own names; Département money alone goes with the objective's own source, as in the totals. */
export function sourceOfLine(edition: Edition, line: PlanLine): string | null {
  const { sources } = projectionOf(line);
  if (line.source || sources.length > 0) return sources.join(" + ") || null;
  return departmentCells(line).some(hasMoney) ? departmentSource(edition, line) : null;
}

function lineJson(edition: Edition, line: PlanLine): LineJson {
  const { row, objectives, action, department, state, total, other } = projectionOf(line);
  return {
    row,
    objectives,
    source: sourceOfLine(edition, line),
    department: valueJson(department),
    state: valueJson(state),
    total: valueJson(total),
    other: valueJson(other),
    action,
  };
}

function valueJson(value: Decimal | string | null): string | null {
  return value instanceof Decimal ? formatPlain(value) : value;
}

/** One finding in the report's notation; cells of another sheet than `sheet` are written with theirs. */
export function findingJson(sheet: string | null, finding: Finding): FindingJson {
  return {
    rule: finding.rule,
    severity: finding.severity,
    cells: finding.cells.map((cell) => a1From(sheet, cell)),
    message: finding.message,
    remedy: finding.remedy,
    found: valueJson(finding.found),
    expected: valueJson(finding.expected),
    difference: valueJson(finding.difference),
    basis: finding.basis,
    fixable: finding.fix !== null,
  };
}

function recapJson(plan: Plan): ReportJson["recap"] {
  const { recap } = plan;
  if (!recap) return null;
  const isShared = (line: RecapLine) =>
    recap.lines.some((other) => other !== line && other.source === line.source);
  const nameOf = (line: RecapLine) =>
    line.source === null || isShared(line) ? line.label.text : line.source;
  const named = [
    ...[...recap.lines, ...recap.otherLines].map((line) => [nameOf(line), line] as const),
    ...(recap.total ? [["Total", recap.total] as const] : []),
  ];
  const cells = named.flatMap(([name, line]) => [
    [`${name}:state`, a1From(recap.sheet, line.state.at)] as const,
    [`${name}:dept`, a1From(recap.sheet, line.department.at)] as const,
  ]);
  return {
    sheet: recap.sheet,
    title: a1From(recap.sheet, recap.title.at),
    cells: Object.fromEntries(cells),
  };
}

/** The whole report for other programs. */
export function reportJson(file: string, report: Report): ReportJson {
  const { plan } = report;
  const totals = plan ? [...totalsBySource(plan)] : [];
  return {
    file,
    sheet: plan?.sheet ?? null,
    edition: plan?.edition.id ?? null,
    ...(plan?.edition.learned && { learned: { ...plan.edition.learned, verified: false } }),
    recognition: plan?.recognition ?? null,
    otherSheets: plan?.otherSheets ?? [],
    lines: plan?.lines.map((line) => lineJson(plan.edition, line)) ?? [],
    totals: Object.fromEntries(
      totals.map(([source, { state, department }]) => [
        source,
        { state: formatPlain(state), department: formatPlain(department) },
      ]),
    ),
    recap: plan && recapJson(plan),
    findings: report.findings.map((finding) => findingJson(plan?.sheet ?? null, finding)),
    ...causesJson(report),
    summary: report.summary,
    leftOut: report.leftOut,
    ready: report.ready,
    verdict: report.verdict,
    awaiting: report.awaiting.map((cell) => a1From(plan?.sheet ?? null, cell)),
    reading: plan && readingJson(plan),
  };
}
