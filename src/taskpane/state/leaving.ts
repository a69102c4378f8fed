import type { Judged } from "../../checking/deviations";
import { findingKey } from "../../checking/findingKey";
import type { Report } from "../../checking/report";
import type { Finding } from "../../judgement/finding";
import type { Leaving } from "./paneState";

/** A finding as the list shows it: one of the report's, or one that has just been corrected. */
export interface Shown {
  readonly key: string;
  readonly finding: Finding;
  readonly isCorrected: boolean;
}

/**
 * What the officer corrected between two checks of the same plan; nothing when another one was
 * read. `unseen` are those corrected before while another page was in sight: they stay, unless they
 * are back.
 */
export function leavingFrom(
  before: Report | undefined,
  { report: after, justified }: Judged,
  unseen: readonly Leaving[] = [],
): readonly Leaving[] {
  if (!before?.plan || before.plan.sheet !== after.plan?.sheet) {
    return [];
  }
  if (before.plan.edition !== after.plan.edition) {
    return [];
  }
  const kept = new Set(
    [...after.findings, ...justified.map(({ finding }) => finding)].map(findingKey),
  );
  const leaving: Leaving[] = [];
  let last: string | null = null;
  for (const finding of before.findings) {
    const key = findingKey(finding);
    if (kept.has(key)) {
      last = key;
    } else {
      leaving.push({ finding, after: last });
    }
  }
  const still = unseen.filter(({ finding }) => !kept.has(findingKey(finding)));
  const isAnchored = ({ after: key }: Leaving) => key === null || kept.has(key);
  // What one of them stood after has gone in its turn: it now comes next to it.
  const moved = still
    .filter((one) => !isAnchored(one))
    .map(({ finding, after: key }) => ({
      finding,
      after: leaving.find((one) => findingKey(one.finding) === key)?.after ?? null,
    }));
  return [...still.filter(isAnchored), ...leaving, ...moved];
}

/** The findings with those that have just been corrected, each where it stood. */
export function shownFindings(
  findings: readonly Finding[],
  leaving: readonly Leaving[],
): readonly Shown[] {
  const after = (key: string | null): Shown[] =>
    leaving
      .filter((one) => one.after === key)
      .map(({ finding }) => ({ key: findingKey(finding), finding, isCorrected: true }));
  const anchors = new Set(leaving.map((one) => one.after));
  return [
    ...after(null),
    ...findings.flatMap((finding) => {
      const key = findingKey(finding);
      const shown = { key, finding, isCorrected: false };
      return anchors.has(key) ? [shown, ...after(key)] : [shown];
    }),
  ];
}
