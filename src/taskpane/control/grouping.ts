import { a1From } from "../../plan/address";
import type { Plan } from "../../plan/plan";
import { fold } from "../../plan/text";
import { ruleOf } from "../../rules";
import { SEVERITIES, type Finding, type Severity } from "../../judgement/finding";
import type { Shown } from "../state/leaving";
import type { Grouping } from "../state/paneState";
import { severityTitle } from "../words/severities";
import { NBSP } from "../words/typography";
import { placeOf } from "../words/places";

/** Findings under one heading. */
export interface Group {
  readonly key: string;
  readonly title: string;
  /** The gravest among them. */
  readonly severity: Severity;
  /** How many still stand. */
  readonly count: number;
  readonly shown: readonly Shown[];
}

/** The findings under their headings, the group with the gravest first, each in the report's order. */
export function groupFindings(
  plan: Plan | null,
  shown: readonly Shown[],
  grouping: Grouping,
): readonly Group[] {
  const groups = new Map<string, Shown[]>();
  for (const one of shown) {
    const key = groupKey(plan, one.finding, grouping);
    const group = groups.get(key);
    if (group) {
      group.push(one);
    } else {
      groups.set(key, [one]);
    }
  }
  return [...groups].map(([key, members]) => {
    const standing = members.filter(({ isCorrected }) => !isCorrected);
    const severity =
      SEVERITIES.find((one) => members.some(({ finding }) => finding.severity === one)) ?? "info";
    const title = grouping === "severity" ? severityTitle(severity, standing.length) : key;
    return { key, title, severity, count: standing.length, shown: members };
  });
}

function groupKey(plan: Plan | null, finding: Finding, grouping: Grouping): string {
  switch (grouping) {
    case "severity":
      return finding.severity;
    case "rule":
      return ruleOf(finding.rule)?.title ?? finding.rule;
    case "line":
      return lineTitle(plan, finding);
  }
}

/** « Ligne 19 · Objectif 9 »; what stands in no line goes by its place. */
function lineTitle(plan: Plan | null, finding: Finding): string {
  const place = placeOf(plan, finding);
  const primary = finding.cells[0];
  const isLine = plan?.lines.some(
    ({ row }) => primary?.sheet === plan.sheet && row === primary.row,
  );
  return isLine === true && primary ? `Ligne${NBSP}${String(primary.row)} · ${place}` : place;
}

/** Whether each word searched for stands in what the finding says: its cells, its place, its sentence, its rule. */
export function isSearched(plan: Plan | null, finding: Finding, search: string): boolean {
  const words = fold(search).split(" ").filter(Boolean);
  if (words.length === 0) {
    return true;
  }
  const text = fold(
    [
      ...finding.cells.slice(0, 1).map((cell) => a1From(plan?.sheet ?? null, cell)),
      lineTitle(plan, finding),
      finding.message,
      ruleOf(finding.rule)?.title ?? "",
    ].join(" "),
  );
  return words.every((word) => text.includes(word));
}
