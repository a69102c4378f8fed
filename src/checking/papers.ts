import { Decimal } from "decimal.js";
import { a1From, compareCells } from "../plan/address";
import type { Papers } from "../plan/papers/papers";
import type { Plan } from "../plan/plan";
import { french } from "../plan/typography";
import { SEVERITIES } from "../judgement/finding";
import { causesOf } from "../judgement/causes/causesOf";
import { causeWitnesses } from "../judgement/papers/causeWitnesses";
import { coverageOf } from "../judgement/papers/coverage";
import type { CrossFinding, CrossObservation, CrossRule } from "../judgement/papers/crossRule";
import { rivalContracts } from "../judgement/papers/contracts";
import { listed } from "../judgement/papers/words";
import { evidenceOf, type Evidence } from "../judgement/papers/evidence";
import { CROSS_RULES } from "../rules/documents";
import type { Report, Summary } from "./report";

/** The verdict on a plan beside its papers; the plan's own report is another. */
export interface PapersReport {
  readonly evidence: Evidence;
  /** The gravest first, then in the order of the sheet. */
  readonly findings: readonly CrossFinding[];
  readonly summary: Summary;
  /** What agrees, and what was not compared, in sentences: silence would read as « concordant ». */
  readonly notes: readonly string[];
}

/** Judges a plan beside its papers. Pure: the papers were read before. */
export function checkPapers(plan: Plan, papers: Papers): PapersReport {
  const evidence = evidenceOf(plan, papers);
  const findings = CROSS_RULES.flatMap((rule) =>
    [...rule.check(evidence)].map((observation) => findingOf(rule, observation)),
  ).sort(compareFindings);
  return {
    evidence,
    findings,
    summary: summaryOf(findings),
    notes: notesOf(evidence, findings).map(french),
  };
}

/** The report once the papers have been heard: what is at fault is weighed by what they say too. */
export function heardWith(report: Report, { evidence }: PapersReport): Report {
  const { plan, findings } = report;
  return plan ? { ...report, ...causesOf(plan, findings, causeWitnesses(evidence)) } : report;
}

/** How many findings of each severity. */
export function summaryOf(findings: readonly CrossFinding[]): Summary {
  const count = (severity: CrossFinding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  return { blocking: count("blocking"), warning: count("warning"), info: count("info") };
}

function findingOf(rule: CrossRule, observation: CrossObservation): CrossFinding {
  const { found = null, expected = null, unit = null, verdict, document } = observation;
  const cells = new Map(observation.cells.map((cell) => [a1From(null, cell), cell]));
  return {
    rule: rule.id,
    severity: observation.severity ?? rule.severity,
    cells: [...cells.values()],
    message: french(observation.message),
    found,
    expected,
    unit,
    difference:
      found instanceof Decimal && expected instanceof Decimal ? found.minus(expected) : null,
    basis: french(observation.basis ?? rule.basis),
    fix: null,
    document: document ?? null,
    agree: verdict?.agree ?? [],
    mend: verdict?.mend ?? null,
    remedy: french(observation.remedy ?? rule.remedy),
  };
}

function compareFindings(one: CrossFinding, other: CrossFinding): number {
  const bySeverity = SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
  if (bySeverity !== 0) return bySeverity;
  const [first] = one.cells;
  const [second] = other.cells;
  if (!first || !second) return Number(!first) - Number(!second);
  return compareCells(first, second);
}

function plural(count: number, one: string, several: string): string {
  return `${String(count)} ${count > 1 ? several : one}`;
}

/** « 16 fiches lues, 13 concordent ; aucune action sans fiche. » */
function notesOf(evidence: Evidence, findings: readonly CrossFinding[]): string[] {
  const { matches } = evidence;
  const rivals = rivalContracts(evidence.papers, evidence.year).map(({ file }) => file);
  const contracts =
    rivals.length === 0
      ? []
      : [
          `${String(rivals.length)} contrats de ${String(evidence.year)} ne disent pas la même chose (${listed(rivals)}) : gardez celui qui vaut, d'ici là aucun n'est comparé.`,
        ];
  if (matches.length === 0) return contracts;
  const told = new Set(
    findings
      .filter(({ severity, rule }) => severity !== "info" && rule.startsWith("fiche-"))
      .flatMap(({ document }) => (document ? [`${document.file} ${document.place}`] : [])),
  );
  const compared = evidence.groups.flatMap(({ fiches }) => fiches);
  const agreeing = compared.filter(
    ({ file, number }) => number === "" || !told.has(`${file} fiche ${number}`),
  );
  const { uncovered, isTold } = coverageOf(evidence);
  const without =
    uncovered.length === 0
      ? "aucune action sans fiche"
      : plural(uncovered.length, "action sans fiche", "actions sans fiche");
  const chosen = isTold ? without : `${without} choisie${uncovered.length > 1 ? "s" : ""}`;
  const unknown = matches
    .filter(({ by }) => by === null)
    .map(({ fiche }) => fiche.number || fiche.title);
  return [
    ...contracts,
    `${plural(matches.length, "fiche lue", "fiches lues")}, ${plural(agreeing.length, "concorde", "concordent")} ; ${chosen}.`,
    ...(unknown.length === 0
      ? []
      : [
          `${plural(unknown.length, "fiche", "fiches")} sans ligne connue (${unknown.join(", ")}) : dites à quelles lignes du plan ${unknown.length > 1 ? "elles se rapportent" : "elle se rapporte"}.`,
        ]),
  ];
}
