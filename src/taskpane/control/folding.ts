import type { Finding } from "../../judgement/finding";
import type { Shown } from "../state/leaving";

/** So many warnings of one rule stand under the first of them. */
const AT_LEAST = 3;

/** A list with what repeats folded away. */
export interface Folded {
  readonly shown: readonly Shown[];
  /** By the key of a finding: how many like it stand under it. */
  readonly alike: ReadonlyMap<string, number>;
}

/** The standing warnings like this one, itself first. */
export function similarWarnings(findings: readonly Finding[], finding: Finding): Finding[] {
  const others = findings.filter(
    (one) => one !== finding && one.severity === "warning" && one.rule === finding.rule,
  );
  return [finding, ...others];
}

/**
 * Folds warnings that repeat one rule under the first of them, each shown once it is open or its
 * rule unfolded. What blocks is never folded: each has to be mended for itself.
 */
export function foldSimilar(
  shown: readonly Shown[],
  unfolded: readonly string[],
  opened: readonly string[],
): Folded {
  const byRule = new Map<string, Shown[]>();
  for (const one of shown.filter(isRepeatable)) {
    byRule.set(one.finding.rule, [...(byRule.get(one.finding.rule) ?? []), one]);
  }
  const alike = new Map<string, number>();
  const hidden = new Set<string>();
  for (const [rule, [first, ...others]] of byRule) {
    if (!first || others.length + 1 < AT_LEAST) continue;
    alike.set(first.key, others.length);
    if (unfolded.includes(rule)) continue;
    for (const { key } of others) if (!opened.includes(key)) hidden.add(key);
  }
  return { shown: shown.filter(({ key }) => !hidden.has(key)), alike };
}

function isRepeatable({ finding, isCorrected }: Shown): boolean {
  return finding.severity === "warning" && !isCorrected;
}
