import { Decimal } from "decimal.js";
import { a1From, type CellAddress } from "../plan/address";
import { amountCells } from "../plan/amounts";
import { formatPlain } from "../plan/money";
import type { AmountReading, Plan } from "../plan/plan";
import type { Finding } from "../judgement/finding";
import { findingKey, findingPlace } from "./findingKey";
import type { Report } from "./report";
import { verdictOf } from "./verdict";

/** A warning that the officer accepts, with a written reason; kept in the workbook. */
export interface Deviation {
  /** The finding: its rule and what its cells are. */
  readonly key: string;
  /** Its rule and addresses: what it is known by once the texts of its line have changed. */
  readonly place?: string;
  /** What it was judged on: once that changes, the finding is raised again. */
  readonly judged: string;
  readonly reason: string;
  /** The day that it was written, « 2024-10-30 ». */
  readonly on: string;
}

/** A finding that stands apart, with its reason. */
export interface Justified {
  readonly finding: Finding;
  readonly deviation: Deviation;
}

/** A report less what is justified. */
export interface Judged {
  readonly report: Report;
  readonly justified: readonly Justified[];
  /** Reasons given for findings that an amount has changed since, by finding. */
  readonly lapsed: ReadonlyMap<string, Deviation>;
}

/** Only a warning can be accepted: what blocks must be mended, what informs asks for nothing. */
export function canBeJustified({ severity }: Finding): boolean {
  return severity === "warning";
}

/** What to keep so that a finding stands apart, as long as its amounts stay as they are. */
export function deviationFrom(plan: Plan, finding: Finding, reason: string, on: string): Deviation {
  return {
    key: findingKey(plan, finding),
    place: findingPlace(finding),
    judged: judgedOn(plan, finding),
    reason: reason.trim(),
    on,
  };
}

/** Findings in three heaps: those that stand, those that are justified, and reasons out of date. */
export interface SetApart<Kind extends Finding> {
  readonly standing: readonly Kind[];
  readonly justified: readonly { readonly finding: Kind; readonly deviation: Deviation }[];
  readonly lapsed: ReadonlyMap<string, Deviation>;
}

/** Sets the justified warnings apart from the other findings. */
export function setApart<Kind extends Finding>(
  plan: Plan,
  findings: readonly Kind[],
  deviations: readonly Deviation[],
): SetApart<Kind> {
  const find = finder(plan, findings, deviations);
  const lapsed = new Map<string, Deviation>();
  const justified: { finding: Kind; deviation: Deviation }[] = [];
  const standing = findings.filter((finding) => {
    const deviation = canBeJustified(finding) ? find(finding) : undefined;
    if (!deviation) return true;
    if (deviation.judged !== judgedOn(plan, finding)) {
      lapsed.set(findingKey(plan, finding), deviation);
      return true;
    }
    justified.push({ finding, deviation });
    return false;
  });
  return { standing, justified, lapsed };
}

/** Sets the justified warnings apart; the counts are those of what is left. */
export function withDeviations(report: Report, deviations: readonly Deviation[]): Judged {
  const { plan } = report;
  if (!plan || deviations.length === 0) {
    return { report, justified: [], lapsed: new Map() };
  }
  const { standing: findings, justified, lapsed } = setApart(plan, report.findings, deviations);
  const stays = report.findings.map((finding) => findings.includes(finding));
  const summary = { ...report.summary, warning: report.summary.warning - justified.length };
  const verdict = verdictOf(plan, findings);
  return {
    report: { ...report, ...causesOfThose(report, stays), findings, summary, verdict },
    justified,
    lapsed,
  };
}

/** The causes and doubts of the findings that stay, by their new places. */
function causesOfThose(report: Report, stays: readonly boolean[]) {
  const placeAmong = (place: number) => stays.slice(0, place).filter(Boolean).length;
  const left = (places: readonly number[]) => places.filter((at) => stays[at]).map(placeAmong);
  const explaining = <One extends { readonly explains: readonly number[] }>(all: readonly One[]) =>
    all
      .map((one) => ({ ...one, explains: left(one.explains) }))
      .filter(({ explains }) => explains.length > 0);
  return {
    causes: explaining(report.causes),
    doubts: explaining(report.doubts),
    unexplained: left(report.unexplained),
  };
}

/** The deviation of a finding: by what it is, else by where it stood, when nothing else is there now. */
function finder(plan: Plan, findings: readonly Finding[], deviations: readonly Deviation[]) {
  const byKey = new Map(deviations.map((deviation) => [deviation.key, deviation]));
  const standing = new Set(findings.map((finding) => findingKey(plan, finding)));
  const byPlace = new Map(
    deviations
      .filter(({ key }) => !standing.has(key))
      .map((deviation) => [deviation.place ?? deviation.key, deviation]),
  );
  return (finding: Finding): Deviation | undefined =>
    byKey.get(findingKey(plan, finding)) ?? byPlace.get(findingPlace(finding));
}

/** Every figure behind a finding: its own, and those of the cells that it names. */
function judgedOn(plan: Plan, { message, found, expected, cells }: Finding): string {
  const amounts = new Map(amountCells(plan).map(({ at, reading }) => [a1From(null, at), reading]));
  const inCell = (at: CellAddress) => readingText(amounts.get(a1From(null, at)));
  return [
    withoutAddresses(message),
    valueText(found),
    valueText(expected),
    ...cells.map(inCell),
  ].join("|");
}

/** A sentence names cells, and they move. */
function withoutAddresses(message: string): string {
  return message.replace(/\b[A-Z]{1,3}\d+\b/g, "·");
}

function valueText(value: Decimal | string | null): string {
  return value instanceof Decimal ? formatPlain(value) : (value ?? "");
}

function readingText(reading: AmountReading | undefined): string {
  switch (reading?.kind) {
    case undefined:
    case "blank":
      return "";
    case "number":
    case "text":
      return formatPlain(reading.amount);
    case "unreadable":
      return reading.text;
    case "error":
      return reading.code;
    case "awaiting":
      return "?";
  }
}
