import { learnedWords } from "../plan/learnedWords";
import type { Plan } from "../plan/plan";
import { french } from "../plan/typography";
import type { Severity } from "../judgement/finding";
import type { Report } from "./report";
import type { Verdict } from "./verdict";

/**
 * The one sentence that the officer came for, the same in pane, ribbon, report and command line:
 * « 5 points bloquants », « Rien de bloquant · 6 avertissements à relire », « Prêt à transmettre ».
 */
export function verdictSentence(report: Report): string {
  const { plan } = report;
  if (!plan) return "Aucun plan d'action trouvé";
  const learned = learnedWords(plan.edition);
  const sentence = bareSentence(plan, report);
  return learned === null ? sentence : french(`${sentence} · ${learned}`);
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
