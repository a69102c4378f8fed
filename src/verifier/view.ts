import type { Decimal } from "decimal.js";
import {
  ASIDE_WORDS,
  folderSentence,
  remarksOf,
  SEVERITY_WORDS,
  yearSentence,
} from "../documents/consolidated/words";
import type { PlanEntry } from "../documents/folder/entry";
import type { Folder } from "../documents/folder/folder";
import { a1From } from "../plan/address";
import { formatEuros, formatGap, sum, ZERO } from "../plan/money";
import { french } from "../plan/typography";
import type { Amount, FolderView, PlanView } from "./protocol";

/** A folder in the page's words: nothing is left to compute there. */
export function viewOf(folder: Folder, misread: readonly number[]): FolderView {
  return {
    sentence: folderSentence(folder),
    years: folder.years.map(yearSentence),
    notes: folder.findings
      .filter(({ severity }) => severity !== "info")
      .map(({ message }) => message),
    plans: folder.plans.map(planView),
    aside: folder.aside.map(({ file, kind, why }) => ({
      file,
      reason: ASIDE_WORDS[kind],
      why,
      canCount: kind === "replaced",
    })),
    misread,
  };
}

function planView(plan: PlanEntry): PlanView {
  return {
    file: plan.file,
    name: plan.name,
    year: plan.year,
    edition: plan.edition.name,
    verdict: plan.verdict,
    sentence: plan.sentence,
    blocking: plan.summary.blocking,
    state: amount(plan.all.state),
    department: amount(plan.all.department),
    bySource: [...plan.totals].map(([source, { state }]) => [source, amount(state)] as const),
    gap: gapOf(plan),
    cofinancing: cofinancingOf(plan),
    missing: plan.mandatoryWithoutAction.join(", "),
    remarks: remarksOf(plan),
    findings: plan.findings.map(({ severity, cells: [cell], message, remedy }) => ({
      severity: SEVERITY_WORDS[severity],
      cell: cell ? a1From(plan.sheet, cell) : "",
      message,
      remedy,
    })),
  };
}

function amount(value: Decimal): Amount {
  return { text: formatEuros(value), rank: value.toNumber() };
}

function gapOf({ envelopes, totals }: PlanEntry): Amount | null {
  if (envelopes.size === 0) return null;
  const gap = sum(
    [...envelopes].map(([source, given]) => given.minus(totals.get(source)?.state ?? ZERO)),
  );
  return { text: formatGap(gap), rank: gap.toNumber() };
}

/** « 103 % »: what the Département brings for what the State pays to it. */
function cofinancingOf({ cofinancing }: PlanEntry): string {
  if (!cofinancing || cofinancing.state.isZero()) return "";
  return french(`${cofinancing.department.times(100).dividedBy(cofinancing.state).toFixed(0)} %`);
}
