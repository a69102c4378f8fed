import type { Judged } from "../../checking/deviations";
import type { Report } from "../../checking/report";
import { SEVERITIES } from "../../judgement/finding";
import { severityCount } from "./severities";
import { clockTime, counted, listed, NBSP, quoted } from "./typography";

/** What the verdict looks like: its icon and its colour. */
export type VerdictTone = "blocking" | "ready" | "none";

export interface Verdict {
  readonly tone: VerdictTone;
  readonly title: string;
}

/** The one sentence that the officer came for. */
export function verdictOf(report: Report): Verdict {
  if (!report.plan) {
    return { tone: "blocking", title: "Aucun plan d'action trouvé" };
  }
  return report.ready
    ? { tone: "ready", title: "Prêt à transmettre" }
    : {
        tone: "blocking",
        title: counted(report.summary.blocking, "point bloquant", "points bloquants"),
      };
}

/** What was read, and when: « Annexe 2.1 · 2024 · feuille « Plan d'action » · vérifié à 14 h 32 ». */
export function whatWasRead({
  report,
  justified,
  at,
}: Judged & { readonly at: Date }): readonly string[] {
  const time = `vérifié à${NBSP}${clockTime(at)}`;
  const { plan, ready, summary } = report;
  if (!plan) {
    return [time];
  }
  // Once nothing blocks, what is left to read again is part of the verdict.
  const left = ready && summary.warning > 0 ? [severityCount("warning", summary.warning)] : [];
  const apart = justified.length > 0 ? [justifiedCount(justified.length)] : [];
  return [plan.edition.name, `feuille${NBSP}${quoted(plan.sheet)}`, time, ...left, ...apart];
}

/** « 2 écarts justifiés ». */
function justifiedCount(count: number): string {
  return counted(count, "écart justifié", "écarts justifiés");
}

/** What a screen reader says when a check ends: « 3 points bloquants. 2 avertissements, 1 information. » */
export function spokenVerdict(report: Report): string {
  const others = SEVERITIES.filter(
    (severity) => severity !== "blocking" && report.summary[severity] > 0,
  ).map((severity) => severityCount(severity, report.summary[severity]));
  const { title } = verdictOf(report);
  return others.length === 0 ? `${title}.` : `${title}. ${listed(others)}.`;
}
