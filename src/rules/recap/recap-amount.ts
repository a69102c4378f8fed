import type { Decimal } from "decimal.js";
import { isBlank, sumOf, valueOf } from "../../plan/amounts";
import { formatEuros } from "../../plan/money";
import { allOf } from "../../plan/lists";
import type { Plan } from "../../plan/plan";
import { cellName } from "../../judgement/cellNames";
import { withRecap } from "../../judgement/editions";
import { fillRecap } from "../../judgement/fixes";
import { FILL_RECAP } from "../../judgement/instructions";
import { recapLedger } from "../../judgement/recapLedger";
import type { RecapEntry } from "../../judgement/recapEntry";
import { SIDE_NAMES, type Side } from "../../plan/side";
import { isEmptyRecap, recapSums } from "../../judgement/recapSums";
import type { Observation, Rule } from "../../judgement/rule";
import {
  DEPARTMENT,
  departmentOf,
  namedLine,
  namedSource,
  type Named,
} from "../../judgement/words";

function nameOf(side: Side, department: Named): string {
  return side === "state" ? SIDE_NAMES.state : department.name;
}

export const messages = {
  inexact: (name: string, side: Side, found: Decimal, expected: Decimal, by = DEPARTMENT) =>
    `Le tableau récapitulatif porte ${formatEuros(found)} pour ${name} (${nameOf(side, by)}) ; les lignes du plan font ${formatEuros(expected)}.`,
  blank: (name: string, side: Side, expected: Decimal, by = DEPARTMENT) =>
    `Le tableau récapitulatif ne porte rien pour ${name} (${nameOf(side, by)}) ; les lignes du plan font ${formatEuros(expected)}.`,
};

const remedies = {
  write: (cell: string, expected: Decimal) =>
    `Écrivez ${formatEuros(expected)} en ${cell}, ou corrigez celui des montants du plan qui est faux.`,
  share: (cells: readonly string[], expected: Decimal) =>
    `Répartissez ${formatEuros(expected)} entre ${allOf(cells)}, ou corrigez celui des montants du plan qui est faux.`,
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
      ? messages.blank(namedLine(plan, name), side, expected, departmentOf(plan))
      : messages.inexact(namedLine(plan, name), side, found, expected, departmentOf(plan)),
    remedy: remedies.write(cellName(plan, cell.at), expected),
    found: isUnfilled ? null : found,
    expected,
    fix: fillRecap(plan, cell),
  };
}

/** Several lines of one source are wrong together: only the officer can share its money among them. */
function ofGroup(plan: Plan, { group, line, side, against }: RecapEntry): Observation | null {
  const asked = line.source && recapSums(plan)(line.source, side, line[side]);
  const found = sumOf(group.map((one) => one[side]));
  if (!line.source || !asked || found === null) return null;
  const isUnfilled = group.every((one) => isBlank(one[side]));
  return {
    cells: [...group.map((one) => one[side].at), ...against.map((one) => one.at)],
    message: isUnfilled
      ? messages.blank(namedSource(line.source).the, side, asked.exact, departmentOf(plan))
      : messages.inexact(
          namedSource(line.source).the,
          side,
          found,
          asked.exact,
          departmentOf(plan),
        ),
    remedy: remedies.share(
      group.map((one) => cellName(plan, one[side].at)),
      asked.exact,
    ),
    found: isUnfilled ? null : found,
    expected: asked.exact,
  };
}

/** A source's État or Département amount is not that of the lines. */
export const recapAmount: Rule = {
  id: "recap-amount",
  family: "recap",
  severity: "blocking",
  title: "Montant du récapitulatif inexact",
  basis: FILL_RECAP,
  fact: "recap",
  remedy:
    "Écrivez dans le tableau vert la somme des lignes, ou corrigez celle des lignes qui est fausse.",
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
