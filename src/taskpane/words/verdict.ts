import type { Judged } from "../../checking/deviations";
import type { Report, Summary } from "../../checking/report";
import type { Verdict } from "../../checking/verdict";
import { verdictWith } from "../../checking/verdictWith";
import { IN_VERDICT, verdictSentence } from "../../checking/verdictSentence";
import { SEVERITIES } from "../../judgement/finding";
import { severityCount } from "./severities";
import { clockTime, counted, listed, NBSP, quoted } from "./typography";

/** What the verdict looks like: its icon and its colour. */
export type VerdictTone = "blocking" | "warning" | "ready";

const TONES: Readonly<Record<Verdict, VerdictTone>> = {
  blocked: "blocking",
  review: "warning",
  ready: "ready",
};

/** The tone of a verdict, the papers' included where some were compared: red, amber, and the green that is earned. */
export function verdictTone({ verdict }: Report, papers: Summary | null = null): VerdictTone {
  return TONES[verdictWith(verdict, papers)];
}

/** What was read, and when: « Annexe 2.1 · 2024 · feuille « Plan d'action » · vérifié à 14 h 32 ». */
export function whatWasRead({
  report,
  justified,
  at,
}: Judged & { readonly at: Date }): readonly string[] {
  const time = `vérifié à${NBSP}${clockTime(at)}`;
  const { plan } = report;
  if (!plan) {
    return [time];
  }
  const apart = justified.length > 0 ? [justifiedCount(justified.length)] : [];
  return [plan.edition.name, `feuille${NBSP}${quoted(plan.sheet)}`, time, ...apart];
}

/** « 2 écarts justifiés ». */
function justifiedCount(count: number): string {
  return counted(count, "écart justifié", "écarts justifiés");
}

/** What a screen reader says when a check ends: « 3 points bloquants. 2 avertissements, 1 information. » */
export function spokenVerdict(report: Report): string {
  const others = SEVERITIES.filter((severity) => !IN_VERDICT[report.verdict].includes(severity))
    .filter((severity) => report.summary[severity] > 0)
    .map((severity) => severityCount(severity, report.summary[severity]));
  const sentence = verdictSentence(report);
  return others.length === 0 ? `${sentence}.` : `${sentence}. ${listed(others)}.`;
}
