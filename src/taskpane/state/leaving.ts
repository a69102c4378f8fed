import type { Judged } from "../../checking/deviations";
import { findingKey, findingPlace } from "../../checking/findingKey";
import type { Report } from "../../checking/report";
import type { Finding } from "../../judgement/finding";
import type { Plan } from "../../plan/plan";
import type { Difference, Leaving } from "./paneState";

/** A finding as the list shows it: one of the report's, or one that has just been corrected. */
export interface Shown {
  readonly key: string;
  readonly finding: Finding;
  readonly isCorrected: boolean;
}

/**
 * What was mended since a check, and what is new; null when another plan was read. A finding is the
 * same by its rule and what its cells are, else by their addresses: moved rows mend nothing.
 */
export function differenceSince(
  before: Report | undefined,
  { report: after, justified }: Judged,
): Difference | null {
  if (!before?.plan || !after.plan || !isSamePlan(before.plan, after.plan)) return null;
  const { plan } = after;
  const all = [...after.findings, ...justified.map(({ finding }) => finding)];
  const left = new Map(all.map((finding) => [findingKey(plan, finding), finding]));
  const missing = before.findings.filter(
    (finding) => !left.delete(findingKey(before.plan, finding)),
  );
  const places = new Map([...left].map(([key, finding]) => [findingPlace(finding), key]));
  const solved = missing.filter((finding) => {
    const key = places.get(findingPlace(finding));
    return key === undefined || !left.delete(key);
  });
  const justifiedKeys = new Set(justified.map(({ finding }) => findingKey(plan, finding)));
  return { solved, fresh: [...left.keys()].filter((key) => !justifiedKeys.has(key)) };
}

/** Whether it is the same plan, under another name of its sheet perhaps. */
function isSamePlan(before: Plan, after: Plan): boolean {
  const isThere = [after.sheet, ...after.otherSheets].includes(before.sheet);
  return before.edition.id === after.edition.id && (before.sheet === after.sheet || !isThere);
}

/**
 * What the officer corrected between two checks of the same plan; nothing when another one was
 * read. `unseen` are those corrected before while another page was in sight: they stay, unless they
 * are back.
 */
export function leavingFrom(
  before: Report | undefined,
  judged: Judged,
  unseen: readonly Leaving[] = [],
): readonly Leaving[] {
  const difference = differenceSince(before, judged);
  if (!before || !difference) return [];
  const { plan, findings } = judged.report;
  const all = [...findings, ...judged.justified.map(({ finding }) => finding)];
  const kept = new Set(all.map((finding) => findingKey(plan, finding)));
  const places = new Map(all.map((finding) => [findingPlace(finding), findingKey(plan, finding)]));
  const solved = new Set(difference.solved);
  const leaving: Leaving[] = [];
  let last: string | null = null;
  for (const finding of before.findings) {
    const key = findingKey(before.plan, finding);
    if (solved.has(finding)) {
      leaving.push({ key, finding, after: last });
    } else {
      last = kept.has(key) ? key : (places.get(findingPlace(finding)) ?? last);
    }
  }
  const still = unseen.filter(({ key }) => !kept.has(key));
  const isAnchored = ({ after: key }: Leaving) => key === null || kept.has(key);
  // What one of them stood after has gone in its turn: it now comes next to it.
  const moved = still
    .filter((one) => !isAnchored(one))
    .map((one) => ({
      ...one,
      after: leaving.find(({ key }) => key === one.after)?.after ?? null,
    }));
  return [...still.filter(isAnchored), ...leaving, ...moved];
}

/** The findings with those that have just been corrected, each where it stood. */
export function shownFindings(
  { plan, findings }: Pick<Report, "plan" | "findings">,
  leaving: readonly Leaving[],
): readonly Shown[] {
  const after = (anchor: string | null): Shown[] =>
    leaving
      .filter((one) => one.after === anchor)
      .map(({ key, finding }) => ({ key, finding, isCorrected: true }));
  const anchors = new Set(leaving.map((one) => one.after));
  return [
    ...after(null),
    ...findings.flatMap((finding) => {
      const key = findingKey(plan, finding);
      const shown = { key, finding, isCorrected: false };
      return anchors.has(key) ? [shown, ...after(key)] : [shown];
    }),
  ];
}
