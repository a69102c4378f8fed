import { Decimal } from "decimal.js";
import { a1From, compareCells, type CellAddress } from "../plan/address";
import type { Edition } from "../plan/edition";
import type { Plan } from "../plan/plan";
import type { Source } from "../plan/source";
import { french } from "../plan/typography";
import { readPlan, type ReadOptions } from "../reading/readPlan";
import type { WorkbookSnapshot } from "../reading/snapshot";
import { RULES } from "../rules";
import { arrayCells, isRefused } from "../judgement/arrayFormulas";
import { causesOf } from "../judgement/causes/causesOf";
import { NO_CAUSES } from "../judgement/causes/cause";
import { SEVERITIES, type Finding } from "../judgement/finding";
import { messages, planSheetMissing } from "../rules/structure/plan-sheet-missing";
import type { Observation, Rule } from "../judgement/rule";
import { awaitingCells } from "./awaiting";
import type { Report, Summary } from "./report";
import { verdictOf } from "./verdict";

/** What the officer may choose or add. */
export interface CheckOptions extends ReadOptions {
  /** The notified envelopes by source, in euros; in 2022 the table gives them itself. */
  readonly envelopes?: ReadonlyMap<Source, Decimal> | undefined;
}

function findingOf(rule: Rule, observation: Observation, edition?: Edition): Finding {
  const { found = null, expected = null, unit = null, fix = null } = observation;
  return {
    rule: rule.id,
    severity: observation.severity ?? rule.severity,
    cells: distinct(observation.cells),
    message: french(observation.message),
    remedy: french(observation.remedy ?? rule.remedy),
    found,
    expected,
    unit,
    difference:
      found instanceof Decimal && expected instanceof Decimal ? found.minus(expected) : null,
    basis: french((rule.fact && edition?.basis[rule.fact]) ?? rule.basis),
    fix: fix && fix.length > 0 ? fix : null,
  };
}

/** Each cell once, the first place kept. */
function distinct(cells: readonly CellAddress[]): CellAddress[] {
  return [...new Map(cells.map((cell) => [a1From(null, cell), cell])).values()];
}

function compareFindings(sheet: string) {
  return (one: Finding, other: Finding): number => {
    const [first] = one.cells;
    const [second] = other.cells;
    const bySeverity = SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
    if (bySeverity !== 0) return bySeverity;
    if (!first || !second) return Number(!first) - Number(!second);
    const bySheet = Number(first.sheet !== sheet) - Number(second.sheet !== sheet);
    return bySheet !== 0 ? bySheet : compareCells(first, second);
  };
}

/** Every finding on a plan, the gravest first, then in the order of the sheet. */
export function findingsOf(plan: Plan): Finding[] {
  const arrays = arrayCells(plan);
  return RULES.filter((rule) => rule.appliesTo(plan.edition))
    .flatMap((rule) =>
      [...rule.check(plan)].map((observation) => findingOf(rule, observation, plan.edition)),
    )
    .map((finding) => (isRefused(finding.fix, arrays) ? { ...finding, fix: null } : finding))
    .sort(compareFindings(plan.sheet));
}

function summaryOf(findings: readonly Finding[]): Summary {
  const count = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  return { blocking: count("blocking"), warning: count("warning"), info: count("info") };
}

/** Reads the workbook's plan and judges it by the whole catalogue. Never throws for what a sheet holds. */
export function checkWorkbook(snapshot: WorkbookSnapshot, options: CheckOptions = {}): Report {
  const read = readPlan(snapshot, options);
  const plan =
    read && options.envelopes
      ? { ...read, envelopes: new Map([...options.envelopes, ...read.envelopes]) }
      : read;
  const sheets =
    options.sheet === undefined ? snapshot.sheets.map((sheet) => sheet.name) : [options.sheet];
  const findings = plan
    ? findingsOf(plan)
    : [findingOf(planSheetMissing, { cells: [], message: messages.missing(sheets) })];
  const summary = summaryOf(findings);
  const { leftOut = [] } = snapshot;
  return {
    plan,
    findings,
    ...(plan ? causesOf(plan, findings) : NO_CAUSES),
    summary,
    leftOut,
    ready: summary.blocking === 0,
    verdict: verdictOf(plan, findings),
    awaiting: awaitingCells(snapshot),
  };
}
