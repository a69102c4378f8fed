import type { Decimal } from "decimal.js";
import { isBlank, valueOf } from "../../plan/amounts";
import { formatEuros } from "../../plan/money";
import type { Source } from "../../plan/source";
import { cellName } from "../../judgement/cellNames";
import { withRecap } from "../../judgement/editions";
import { fillRecap } from "../../judgement/fixes";
import { FILL_RECAP } from "../../judgement/instructions";
import { SIDES, agrees, isEmptyRecap, recapSums, type Side } from "../../judgement/recapSums";
import type { Rule } from "../../judgement/rule";
import { DEPARTMENT, departmentOf, namedSource, type Named } from "../../judgement/words";

function nameOf(side: Side, department: Named): string {
  return side === "state" ? "État" : department.name;
}

export const messages = {
  inexact: (source: Source, side: Side, found: Decimal, expected: Decimal, by = DEPARTMENT) =>
    `Le tableau récapitulatif porte ${formatEuros(found)} pour ${namedSource(source).the} (${nameOf(side, by)}) ; les lignes du plan font ${formatEuros(expected)}.`,
  blank: (source: Source, side: Side, expected: Decimal, by = DEPARTMENT) =>
    `Le tableau récapitulatif ne porte rien pour ${namedSource(source).the} (${nameOf(side, by)}) ; les lignes du plan font ${formatEuros(expected)}.`,
};

export const remedies = {
  write: (cell: string, expected: Decimal) =>
    `Écrivez ${formatEuros(expected)} en ${cell}, ou corrigez celui des montants du plan qui est faux.`,
};

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
    const sumOf = recapSums(plan);
    const department = departmentOf(plan);
    for (const line of plan.recap.lines) {
      for (const side of SIDES) {
        const cell = line[side];
        const sum = line.source && sumOf(line.source, side, cell);
        const found = valueOf(cell);
        if (!line.source || !sum || found === null) continue;
        if (agrees(found, sum)) continue;
        const isUnfilled = isBlank(cell);
        const expected = sum.exact;
        yield {
          cells: [cell.at, ...sum.cells.map((one) => one.at)],
          message: isUnfilled
            ? messages.blank(line.source, side, expected, department)
            : messages.inexact(line.source, side, found, expected, department),
          remedy: remedies.write(cellName(plan, cell.at), expected),
          found: isUnfilled ? null : found,
          expected,
          fix: fillRecap(plan, cell),
        };
      }
    }
  },
};
