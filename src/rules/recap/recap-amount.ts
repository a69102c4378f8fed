import type { Decimal } from "decimal.js";
import { isBlank, sumOf, valueOf } from "../../plan/amounts";
import { formatEuros } from "../../plan/money";
import { withRecap } from "../../judgement/editions";
import { fillRecap } from "../../judgement/fixes";
import { FILL_RECAP } from "../../judgement/instructions";
import { recapLedger } from "../../judgement/recapLedger";
import type { RecapEntry } from "../../judgement/recapEntry";
import { SIDE_NAMES, type Side } from "../../plan/side";
import { isEmptyRecap, recapSums } from "../../judgement/recapSums";
import type { Observation, Rule } from "../../judgement/rule";
import type { Plan } from "../../plan/plan";

export const messages = {
  inexact: (name: string, side: Side, found: Decimal, expected: Decimal) =>
    `Le tableau récapitulatif porte ${formatEuros(found)} pour ${name} (${SIDE_NAMES[side]}) ; les lignes du plan font ${formatEuros(expected)}.`,
  blank: (name: string, side: Side, expected: Decimal) =>
    `Le tableau récapitulatif ne porte rien pour ${name} (${SIDE_NAMES[side]}) ; les lignes du plan font ${formatEuros(expected)}.`,
};

/** One line of the table is wrong. */
function ofLine(plan: Plan, entry: RecapEntry): Observation | null {
  const { cell, name, side, expected, against } = entry;
  if (expected === null) return null;
  const found = valueOf(cell);
  const isUnfilled = isBlank(cell) || found === null;
  return {
    cells: [cell.at, ...against.map((one) => one.at)],
    message: isUnfilled
      ? messages.blank(name, side, expected)
      : messages.inexact(name, side, found, expected),
    found: isUnfilled ? null : found,
    expected,
    fix: fillRecap(plan, cell),
  };
}

/** Several lines of one source are wrong together: only the officer can share its money among them. */
function ofGroup(plan: Plan, { group, line, side, against }: RecapEntry): Observation | null {
  const asked = line.source && recapSums(plan)(line.source, side, line[side]);
  const found = sumOf(group.map((one) => one[side]));
  if (!asked || !line.source || found === null) return null;
  const isUnfilled = group.every((one) => isBlank(one[side]));
  return {
    cells: [...group.map((one) => one[side].at), ...against.map((one) => one.at)],
    message: isUnfilled
      ? messages.blank(line.source, side, asked.exact)
      : messages.inexact(line.source, side, found, asked.exact),
    found: isUnfilled ? null : found,
    expected: asked.exact,
  };
}

/** A source's État or Département amount is not that of the lines. */
export const recapAmount: Rule = {
  id: "recap-amount",
  severity: "blocking",
  title: "Montant du récapitulatif inexact",
  basis: FILL_RECAP,
  fact: "recap",
  why: "Le tableau vert se lit avant les lignes : un montant qui n'est pas leur somme fait douter de tout le plan, et le fait renvoyer.",
  appliesTo: withRecap,
  *check(plan) {
    if (!plan.recap || isEmptyRecap(plan.recap)) return;
    const lines = recapLedger(plan).filter(({ kind, isAtFault }) => kind === "line" && isAtFault);
    for (const entry of lines) {
      const isShared = entry.stand === "unknown";
      // Once for all the lines that share it.
      if (isShared && entry.line !== entry.group[0]) continue;
      const observation = isShared ? ofGroup(plan, entry) : ofLine(plan, entry);
      if (observation) yield observation;
    }
  },
};
