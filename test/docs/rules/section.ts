import { Decimal } from "decimal.js";
import { checkWorkbook } from "../../../src/checking/check";
import { EDITIONS } from "../../../src/editions";
import { figuresOf } from "../../../src/judgement/figures";
import { SEVERITIES, type Finding, type Severity } from "../../../src/judgement/finding";
import type { CrossRule } from "../../../src/judgement/papers/crossRule";
import type { FolderRule } from "../../../src/judgement/papers/folder";
import type { Rule } from "../../../src/judgement/rule";
import { a1From } from "../../../src/plan/address";
import { allOf } from "../../../src/plan/lists";
import { readPlan } from "../../../src/reading/readPlan";
import type { WorkbookSnapshot } from "../../../src/reading/snapshot";
import type { Cases } from "../../rules/testRule";
import { exampleTables, isInRecap, rolesOf, type Focus } from "./example";

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  blocking: "bloquant",
  warning: "avertissement",
  info: "information",
};

/** « toutes », or the names of the editions where the rule has a meaning. */
export function editionsOf(rule: Rule): string {
  const own = EDITIONS.filter((edition) => rule.appliesTo(edition));
  return own.length === EDITIONS.length ? "toutes" : allOf(own.map(({ name }) => name));
}

/** The rule's own severity, and those that its rejected plans are given instead. */
export function severitiesOf(rule: Rule, { reject }: Cases): string {
  const given = new Set(
    Object.values(reject).flatMap(([book]) => {
      const plan = readPlan(book);
      return plan ? [...rule.check(plan)].map(({ severity }) => severity) : [];
    }),
  );
  const others = SEVERITIES.filter((one) => one !== rule.severity && given.has(one));
  const own = SEVERITY_NAMES[rule.severity];
  return others.length === 0
    ? own
    : `${own}, parfois ${others.map((severity) => SEVERITY_NAMES[severity]).join(" ou ")}`;
}

function findingsOf(rule: Rule, book: WorkbookSnapshot): Finding[] {
  return checkWorkbook(book).findings.filter((finding) => finding.rule === rule.id);
}

/** The sentences that the rule rests on: its own, or those of the editions where it applies. */
function basesOf({ basis, fact, appliesTo }: Rule): string[] {
  if (!fact) return [basis];
  return [...new Set(EDITIONS.filter(appliesTo).map((edition) => edition.basis[fact]))];
}

function named(book: WorkbookSnapshot): string {
  const plan = readPlan(book);
  return plan ? ` (${plan.edition.name})` : "";
}

function said(book: WorkbookSnapshot, finding: Finding): string {
  const [cell] = finding.cells;
  const place = cell ? `**${a1From(readPlan(book)?.sheet ?? null, cell)}** · ` : "";
  // Texts stand in the sentence already.
  const hasAmount = [finding.found, finding.expected].some((value) => value instanceof Decimal);
  const figures = hasAmount
    ? figuresOf(finding).map(({ label, text }) => `${label} : ${text}`)
    : [];
  return [
    `> ${place}${finding.message}`,
    ...(figures.length === 0 ? [] : [`> ${figures.join(" · ")}`]),
    `> **À faire** : ${finding.remedy}`,
  ].join("  \n");
}

/** An accepted and a rejected plan of its test. @throws when the table lacks one: every rule shows both */
function chosen(rule: Rule, { accept, reject, shown }: Cases) {
  const [firstAccept, firstReject] = [Object.keys(accept)[0], Object.keys(reject)[0]];
  const accepted = accept[shown?.accept ?? firstAccept ?? ""];
  const rejected =
    typeof shown?.reject === "object"
      ? shown.reject
      : reject[shown?.reject ?? firstReject ?? ""]?.[0];
  if (!accepted || !rejected) {
    throw new Error(`${rule.id}: its test shows no accepted and no rejected plan`);
  }
  return { accepted, rejected };
}

function focusOf(rule: Rule, book: WorkbookSnapshot, finding: Finding): Focus {
  const plan = readPlan(book);
  const isFormula = (value: unknown) => typeof value === "string" && value.startsWith("=");
  return {
    roles: plan ? rolesOf(plan, finding.cells) : [],
    hasRecap: rule.family === "recap" || (plan !== null && isInRecap(plan, finding.cells)),
    showsFormulas: isFormula(finding.expected),
  };
}

/** What a rule says of itself. */
function sayings(rule: Pick<Rule, "why" | "remedy">, bases: readonly string[]): string[] {
  return [
    `**Pourquoi.** ${rule.why}`,
    `**À faire.** ${rule.remedy}`,
    `**S'appuie sur :** ${bases.map((basis) => `« ${basis} »`).join(" ; ")}.`,
  ];
}

/** The part of docs/regles.md of a rule on papers. */
export function paperSection(rule: CrossRule | FolderRule): string {
  return [
    `### ${rule.title}`,
    `\`${rule.id}\` · ${SEVERITY_NAMES[rule.severity]} · éditions : toutes`,
    ...sayings(rule, [rule.basis]),
  ].join("\n\n");
}

/** A rule's part of docs/regles.md. @throws when its test has no example to show */
export function ruleSection(rule: Rule, cases: Cases): string {
  const { accepted, rejected } = chosen(rule, cases);
  const [finding] = findingsOf(rule, rejected);
  if (!finding) throw new Error(`${rule.id}: nothing is found in the plan that it rejects`);
  const focus = focusOf(rule, rejected, finding);
  return [
    `### ${rule.title}`,
    `\`${rule.id}\` · ${severitiesOf(rule, cases)} · éditions : ${editionsOf(rule)}`,
    ...sayings(rule, basesOf(rule)),
    `Accepté${named(accepted)} :`,
    ...exampleTables(accepted, [], focus),
    `Refusé${named(rejected)} :`,
    ...exampleTables(rejected, finding.cells, focus),
    said(rejected, finding),
  ].join("\n\n");
}
