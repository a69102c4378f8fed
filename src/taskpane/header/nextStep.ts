import type { Report } from "../../checking/report";
import { a1From } from "../../plan/address";
import type { CellAddress } from "../../plan/address";
import { recapWrites } from "../../judgement/recapFill";
import { french } from "../../plan/typography";
import type { Finding } from "../../judgement/finding";
import { counted } from "../words/typography";
import type { Demand } from "../sending/demands";
import type { Checked, Page, PaneState } from "../state/paneState";

/** The one thing to do next, and where. */
export interface NextStep {
  readonly sentence: string;
  /** What the button says; null when nothing is left to do here. */
  readonly button: string | null;
  readonly page: Page;
  /** The finding to open there. */
  readonly finding: Finding | null;
  readonly cell: CellAddress | null;
}

/**
 * What comes next, by the verdict and what the pane knows: the cause of several findings, what
 * blocks, the green table, the warnings, the papers, the form, the sending; null without a plan.
 */
export function nextStep(
  state: PaneState,
  checked: Checked,
  demands: readonly Demand[],
): NextStep | null {
  const { report } = checked;
  if (!report.plan) return null;
  const step = causeStep(report) ?? findingStep(report) ?? laterStep(state, report, demands);
  return { ...step, sentence: french(step.sentence) };
}

const NOWHERE = { finding: null, cell: null } as const;

/** « Corrigez H19 : 2 constats disparaissent ». */
function causeStep({ causes, findings, plan }: Report): NextStep | null {
  const [cause] = causes;
  const at = cause?.cells[0]?.at;
  const first = cause?.explains[0];
  if (!cause || !at || first === undefined || cause.writes.length === 0) return null;
  const cell = a1From(plan?.sheet ?? null, at);
  const gone = counted(cause.explains.length, "constat disparaît", "constats disparaissent");
  const sentence =
    cause.certainty === "sure" ? `Corrigez ${cell} : ${gone}.` : `Regardez ${cell} : ${gone}.`;
  return { sentence, button: "Voir", page: "control", finding: findings[first] ?? null, cell: at };
}

function findingStep(report: Report): NextStep | null {
  const { plan, findings, summary } = report;
  const fill = plan ? recapWrites(plan).length : 0;
  const blocking = findings.filter(({ severity }) => severity === "blocking");
  const first = blocking.find(({ rule }) => !rule.startsWith("recap-")) ?? null;
  if (first) {
    const cell = first.cells[0] ?? null;
    const where = cell ? a1From(plan?.sheet ?? null, cell) : "le plan";
    const left = counted(summary.blocking, "point bloquant", "points bloquants");
    return {
      sentence: `Corrigez ${where} (${left}).`,
      button: "Voir",
      page: "control",
      finding: first,
      cell,
    };
  }
  if (fill > 0) {
    const sentence = `Remplissez le tableau vert (${counted(fill, "cellule")}).`;
    return { sentence, button: "Tableau vert", page: "recap", ...NOWHERE };
  }
  const [left = null] = blocking;
  const [warning = null] = findings.filter(({ severity }) => severity === "warning");
  const next = left ?? warning;
  if (!next) return null;
  return {
    sentence: left
      ? `Corrigez le tableau vert (${counted(summary.blocking, "point bloquant", "points bloquants")}).`
      : `${summary.warning > 1 ? `Relisez ${String(summary.warning)} avertissements : corrigez-les ou justifiez-les` : "Relisez 1 avertissement : corrigez-le ou justifiez-le"}.`,
    button: "Voir",
    page: "control",
    finding: next,
    cell: next.cells[0] ?? null,
  };
}

/** The plan is in order, the papers compared with it say something else. */
function papersStep(demands: readonly Demand[]): NextStep | null {
  const unmet = demands.find(({ page, isMet }) => page === "papers" && !isMet);
  if (!unmet) return null;
  const sentence = `Accordez le plan et ses pièces : ${unmet.note}`;
  return { sentence, button: "Pièces", page: "papers", ...NOWHERE };
}

/** The plan itself is done: what goes with it, in the order of the pages. */
function laterStep(
  { isPrepared, visited }: PaneState,
  { verdict }: Report,
  demands: readonly Demand[],
): NextStep {
  if (verdict === "review") {
    const sentence = "Complétez le plan : il ne porte aucun montant, ou un montant n'a pas été lu.";
    return { sentence, button: null, page: "control", ...NOWHERE };
  }
  const papers = papersStep(demands);
  if (papers) return papers;
  const left = isPrepared ? demands.find(({ isMet }) => !isMet) : undefined;
  if (left) {
    const sentence = `${left.title} : ${left.note}`;
    return { sentence, button: "Voir", page: left.page ?? "sending", ...NOWHERE };
  }
  if (isPrepared) {
    const sentence = "Tout est fait ici : joignez le fichier à votre envoi.";
    return { sentence, button: null, page: "sending", ...NOWHERE };
  }
  const next = LATER.find(({ page }) => !visited.includes(page)) ?? SENDING;
  return { ...next, ...NOWHERE };
}

const SENDING = {
  page: "sending",
  sentence: "Préparez l'envoi : les surlignages s'effacent, le plan est vérifié une dernière fois.",
  button: "Envoi",
} as const;

const LATER: readonly (Pick<NextStep, "sentence" | "button"> & { readonly page: Page })[] = [
  {
    page: "papers",
    sentence: "Comparez le plan à ses pièces : fiches actions, contrat, plan de l'an dernier.",
    button: "Pièces",
  },
  {
    page: "form",
    sentence: "Remplissez le formulaire en ligne avec les montants du plan.",
    button: "Formulaire",
  },
  SENDING,
];
