import { french } from "../plan/typography";
import type { CellWrite } from "../plan/cellWrite";
import type { Cause, Doubt } from "../judgement/causes/cause";
import type { Finding } from "../judgement/finding";
import type { Report } from "./report";

/** What can be written for a finding. */
export interface Offer {
  /**
   * The cause's own writes; what is to be updated if the cause is none; one of the alternatives of a
   * doubt; the finding's own fix.
   */
  readonly kind: "cause" | "other-way" | "alternative" | "own";
  /** What speaks for it, in a sentence; null where the finding says it. */
  readonly because: string | null;
  readonly writes: readonly CellWrite[];
}

/** The causes and the doubts that explain a finding. */
export function explanationsOf(
  { findings, causes, doubts }: Pick<Report, "findings" | "causes" | "doubts">,
  finding: Finding,
): { readonly causes: readonly Cause[]; readonly doubts: readonly Doubt[] } {
  const place = findings.indexOf(finding);
  const isOf = ({ explains }: { readonly explains: readonly number[] }) => explains.includes(place);
  return { causes: causes.filter(isOf), doubts: doubts.filter(isOf) };
}

/** What the officer may write for a cause: its cells, or else the totals that it contradicts. */
export function offersOfCause({ writes, otherWay }: Cause): Offer[] {
  const other = otherWay ?? { message: null, writes: [] };
  return [
    { kind: "cause" as const, because: null, writes },
    { kind: "other-way" as const, because: other.message, writes: other.writes },
  ].filter((offer) => offer.writes.length > 0);
}

/** The alternatives of a doubt, each in one stroke. */
export function offersOfDoubt({ alternatives }: Doubt): Offer[] {
  return alternatives
    .filter(({ writes }) => writes.length > 0)
    .map(({ writes }) => ({ kind: "alternative", because: null, writes }));
}

/**
 * What is offered for a finding, first what is best: the writes of its causes, the alternatives of its
 * doubts; its own fix where nothing else explains it.
 */
export function offersFor(report: Report, finding: Finding): readonly Offer[] {
  const { causes, doubts } = explanationsOf(report, finding);
  if (causes.length + doubts.length > 0) {
    return [...causes.flatMap(offersOfCause), ...doubts.flatMap(offersOfDoubt)];
  }
  return finding.fix ? [{ kind: "own", because: null, writes: finding.fix }] : [];
}

/**
 * What to do about a finding, in one sentence: the cell at fault where it is known, never the sum
 * that shows it; the rule's own remedy where nothing else explains the finding.
 */
export function remedyFor(
  report: Pick<Report, "findings" | "causes" | "doubts">,
  finding: Finding,
): string {
  const { causes, doubts } = explanationsOf(report, finding);
  const [cause] = causes;
  if (cause) {
    return cause.certainty === "sure"
      ? french(`Corrigez d'abord ${cause.name} : le constat disparaît avec.`)
      : french(`Regardez d'abord ${cause.name} : c'est probablement là qu'est l'erreur.`);
  }
  const [doubt] = doubts;
  return doubt ? french(`À départager : ${doubt.message}`) : finding.remedy;
}
