import type { Contract } from "../plan/papers/contract";
import type { Fiche } from "../plan/papers/fiche";
import { nameOfFiche } from "../plan/papers/fiche";
import type { Paper } from "../plan/papers/papers";
import type { Rounded } from "../plan/papers/rounded";
import { amountOf, type Budget, type Statement } from "../plan/papers/statement";
import { formatPlain } from "../plan/money";
import type { Match } from "../judgement/papers/matching";
import { findingJson, type FindingJson } from "./json";
import type { PapersReport } from "./papers";
import type { Verdict } from "./verdict";
import { verdictWith } from "./verdictWith";

/** What is added to a plan's report where papers were given; amounts as « 1234.50 ». */
export interface PapersJson {
  readonly documents: readonly object[];
  readonly crossFindings: readonly CrossFindingJson[];
  readonly crossSummary: PapersReport["summary"];
  /** The verdict of the plan together with its papers: the graver of the two. */
  readonly verdictWithPapers: Verdict;
  readonly crossNotes: readonly string[];
}

export interface CrossFindingJson extends FindingJson {
  readonly remedy: string;
  readonly document: {
    readonly file: string;
    readonly place: string;
    readonly quote: string | null;
    readonly page: number | null;
  } | null;
  readonly agree: readonly string[];
  readonly mend: string | null;
}

/**
 * The papers, as they were read and judged, for other programs.
 * @param verdict the plan's own
 */
export function papersJson(report: PapersReport, verdict: Verdict): PapersJson {
  const { evidence, findings, summary, notes } = report;
  const { plan, papers, previous } = evidence;
  return {
    documents: [
      ...papers.flatMap((paper) => paperJson(paper, evidence.matches)),
      ...(previous
        ? [
            {
              file: previous.file,
              kind: "previous",
              year: previous.plan.edition.year,
              unreadable: null,
              edition: previous.plan.edition.id,
              sheet: previous.plan.sheet,
            },
          ]
        : []),
    ],
    crossFindings: findings.map((finding) => ({
      ...findingJson(plan.sheet, finding),
      remedy: finding.remedy,
      document: finding.document,
      agree: finding.agree,
      mend: finding.mend,
    })),
    crossSummary: summary,
    verdictWithPapers: verdictWith(verdict, summary),
    crossNotes: notes,
  };
}

function paperJson(paper: Paper, matches: readonly Match[]): object[] {
  const { file, refusal, fiches, contracts } = paper;
  const contents = [
    ...(fiches.length > 0 ? [fichesJson(paper, matches)] : []),
    ...contracts.map(contractJson),
  ];
  if (contents.length > 0) return contents;
  return [{ file, kind: "unknown", year: paper.year, unreadable: refusal }];
}

function fichesJson({ file, year, fiches }: Paper, matches: readonly Match[]): object {
  return {
    file,
    kind: "fiches",
    year: year ?? mostNamed(fiches),
    unreadable: null,
    fiches: fiches.map((fiche) =>
      ficheJson(
        fiche,
        matches.find((match) => match.fiche === fiche),
      ),
    ),
  };
}

/** The year that the fiches name most, in their titles and calendars. */
function mostNamed(fiches: readonly Fiche[]): number | null {
  const counts = new Map<number, number>();
  for (const { years } of fiches) {
    for (const year of new Set([...years.title, ...years.calendar])) {
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

function ficheJson(fiche: Fiche, match: Match | undefined): object {
  const lines = match?.lines ?? [];
  const ofLines = [...new Set(lines.flatMap(({ objectives }) => objectives))];
  const [only, ...others] = fiche.numbers;
  return {
    number: fiche.number,
    objectives: !match?.by || lines.length === 0 ? fiche.numbers.map(({ main }) => main) : ofLines,
    sub: others.length === 0 ? (only?.sub ?? null) : null,
    title: fiche.title,
    rows: lines.map(({ row }) => row),
    matchedBy: match?.by ?? null,
    saysNone: fiche.saysNone,
    budgets: fiche.budgets.map((budget) => budgetJson(fiche, budget)),
  };
}

function budgetJson(fiche: Fiche, { budget, state, department, other }: Budget): object {
  return {
    budget: plain(amountOf(budget)),
    state: plain(amountOf(state)),
    department: plain(amountOf(department)),
    other: plain(amountOf(other)),
    stateParts: state?.parts.map(plain) ?? [],
    departmentParts: department?.parts.map(plain) ?? [],
    period: periodOf([budget, state, department]),
    place: `${nameOfFiche(fiche)}, Moyens financiers`,
  };
}

function periodOf(statements: readonly (Statement | null)[]): string | null {
  const said = statements.filter((one) => one !== null);
  if (!said.some(({ isYearly, isOtherYears }) => isYearly || isOtherYears)) return null;
  return said.some(({ quote }) => /(?:\/|\bpar) ?an\b/i.test(quote)) ? "/ an" : "plusieurs années";
}

function plain(amount: Rounded | null): string | null {
  return amount && formatPlain(amount.amount);
}

function contractJson(contract: Contract): object {
  const { file, kind, year, total, amounts, paid, paidElsewhere, objectives } = contract;
  return {
    file,
    kind,
    year,
    unreadable: null,
    total: plain(total),
    amounts: Object.fromEntries([...amounts].map(([source, amount]) => [source, plain(amount)])),
    paidToDepartment: plain(paid),
    paidToEstablishments: plain(paidElsewhere),
    objectives: objectives?.all ?? null,
  };
}
