import type { Report } from "../../checking/report";
import { SEVERITIES } from "../../rules/finding";
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
export function whatWasRead(report: Report, at: Date): readonly string[] {
  const time = `vérifié à${NBSP}${clockTime(at)}`;
  return report.plan
    ? [report.plan.edition.name, `feuille${NBSP}${quoted(report.plan.sheet)}`, time]
    : [time];
}

/** What a screen reader says when a check ends: « 3 points bloquants. 2 avertissements, 1 information. » */
export function spokenVerdict(report: Report): string {
  const others = SEVERITIES.filter(
    (severity) => severity !== "blocking" && report.summary[severity] > 0,
  ).map((severity) => severityCount(severity, report.summary[severity]));
  const { title } = verdictOf(report);
  return others.length === 0 ? `${title}.` : `${title}. ${listed(others)}.`;
}
