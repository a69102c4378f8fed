import type { Decimal } from "decimal.js";
import type { JudgedPapers } from "../../../checking/judgedPapers";
import { formatEuros, sum } from "../../../plan/money";
import { ficheKey } from "../../../plan/papers/choices";
import { nameOfFiche, type Fiche } from "../../../plan/papers/fiche";
import { amountOf, type Payer } from "../../../plan/papers/statement";
import { capitalised, french } from "../../../plan/typography";
import type { Match } from "../../../judgement/papers/matching";
import { counted, listed } from "../../words/typography";

/** How a fiche stands against the plan. */
export type FicheStanding = "agrees" | "differs" | "unknown" | "apart";

/** A fiche as one line of the page shows it. */
export interface FicheView {
  readonly key: string;
  readonly match: Match;
  /** « Fiche 13 ». */
  readonly name: string;
  readonly title: string;
  /** « objectif 13 · lignes 11 et 12 ». */
  readonly about: string;
  /** « État 18 861,00 € · Département 65 139,00 € ». */
  readonly amounts: string;
  readonly standing: FicheStanding;
  /** « 1 écart », « concorde ». */
  readonly standingWords: string;
  readonly findings: number;
}

/** The fiches read, in the order of their papers, each with its amounts, its lines and what was found. */
export function ficheViews(judged: JudgedPapers): readonly FicheView[] {
  const { evidence, findings } = judged.report;
  const compared = new Set(evidence.groups.flatMap(({ fiches }) => fiches));
  return evidence.matches.map((match) => {
    const { fiche } = match;
    const own = findings.filter(
      ({ document, severity }) =>
        severity !== "info" &&
        document?.file === fiche.file &&
        document.place === nameOfFiche(fiche),
    ).length;
    const standing = standingOf(match, own, compared.has(fiche));
    return {
      key: ficheKey(fiche),
      match,
      name: capitalised(nameOfFiche({ ...fiche, title: "" })),
      title: fiche.title,
      about: aboutOf(match),
      amounts: amountsOf(fiche),
      standing,
      standingWords: standing === "differs" ? counted(own, "écart") : WORDS[standing],
      findings: own,
    };
  });
}

const WORDS: Readonly<Record<Exclude<FicheStanding, "differs">, string>> = {
  agrees: "concorde",
  unknown: "à rattacher",
  apart: "non comparée",
};

function standingOf({ by }: Match, findings: number, isCompared: boolean): FicheStanding {
  if (findings > 0) return "differs";
  if (by === null) return "unknown";
  return isCompared ? "agrees" : "apart";
}

function aboutOf({ lines, by }: Match): string {
  if (by === null) return french("lignes du plan à choisir");
  if (lines.length === 0) return "aucune ligne du plan";
  const objectives = [...new Set(lines.flatMap((line) => line.objectives))];
  const rows = lines.map(({ row }) => String(row));
  const ofRows = `${rows.length > 1 ? "lignes" : "ligne"} ${listed(rows)}`;
  if (objectives.length === 0) return ofRows;
  const word = objectives.length > 1 ? "objectifs" : "objectif";
  return `${word} ${listed(objectives.map(String))} · ${ofRows}`;
}

const NAMES: Readonly<Record<Payer, string>> = {
  budget: "Budget",
  state: "État",
  department: "Département",
  other: "Autres",
};

/** What each payer comes to over the budgets of a fiche; a payer of whom nothing is said is left out. */
function amountsOf({ budgets, saysNone }: Fiche): string {
  const said = (["state", "department", "other"] as const).flatMap((payer) => {
    const amount = totalOf(budgets.map((budget) => amountOf(budget[payer])?.amount ?? null));
    return amount ? [`${NAMES[payer]} ${formatEuros(amount)}`] : [];
  });
  if (said.length > 0) return said.join(" · ");
  const whole = totalOf(budgets.map(({ budget }) => amountOf(budget)?.amount ?? null));
  if (whole) return `Budget ${formatEuros(whole)}`;
  return saysNone === null ? "aucun montant lu" : "sans financement";
}

function totalOf(amounts: readonly (Decimal | null)[]): Decimal | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : sum(known);
}
