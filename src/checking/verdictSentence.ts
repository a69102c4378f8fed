import { learnedWords } from "../plan/learnedWords";
import type { Plan } from "../plan/plan";
import { french } from "../plan/typography";
import type { Severity } from "../judgement/finding";
import type { Report, Summary } from "./report";
import type { Verdict } from "./verdict";

/**
 * The one sentence that the officer came for, the same in pane, ribbon, report and command line:
 * « 5 points bloquants », « Rien de bloquant · 6 avertissements à relire », « Prêt à transmettre ».
 * @param papers the papers' differences that stand, where papers were compared: they are said after
 *   the plan's own, and no plan is ready beside papers that contradict it
 */
export function verdictSentence(report: Report, papers: Summary | null = null): string {
  const { plan } = report;
  if (!plan) return "Aucun plan d'action trouvé";
  const learned = learnedWords(plan.edition);
  const beside = papersPart(papers);
  const own = report.verdict === "ready" && beside !== null ? IN_ORDER : bareSentence(plan, report);
  const sentence = beside === null ? own : french(`${own} · ${beside}`);
  return learned === null ? sentence : french(`${sentence} · ${learned}`);
}

const IN_ORDER = "Plan en règle";

/** « 2 écarts bloquants avec les pièces »; null where they agree, or none were compared. */
function papersPart(papers: Summary | null): string | null {
  if (!papers || papers.blocking + papers.warning === 0) return null;
  const { blocking, warning } = papers;
  const gravest =
    blocking > 0
      ? counted(blocking, "écart bloquant", "écarts bloquants")
      : counted(warning, "écart à relire", "écarts à relire");
  return `${gravest} avec les pièces`;
}

function bareSentence(plan: Plan, { verdict, summary }: Report): string {
  switch (verdict) {
    case "blocked":
      return counted(summary.blocking, "point bloquant", "points bloquants");
    case "review": {
      const left =
        summary.warning > 0
          ? counted(summary.warning, "avertissement à relire", "avertissements à relire")
          : leftToRead(plan);
      return french(`Rien de bloquant · ${left}`);
    }
    case "ready":
      return "Prêt à transmettre";
  }
}

/** Why a plan without any warning is to be read again. */
function leftToRead({ reading }: Plan): string {
  if (reading.corrections.some(({ standing }) => standing !== "obeyed")) {
    return "une de vos décisions sur la lecture ne s'applique plus";
  }
  return reading.numbers.some(({ role }) => role === "unread")
    ? "un montant n'a pas été lu"
    : "le plan ne porte aucun montant";
}

/** The severities that the sentence counts already. */
export const IN_VERDICT: Readonly<Record<Verdict, readonly Severity[]>> = {
  blocked: ["blocking"],
  review: ["blocking", "warning"],
  ready: ["blocking", "warning"],
};

function counted(count: number, one: string, several: string): string {
  return `${String(count)} ${count > 1 ? several : one}`;
}
