import type { Decimal } from "decimal.js";
import { isBlank, valueOf } from "../../plan/amounts";
import { formatEuros } from "../../plan/money";
import { SIDES, SIDE_NAMES, type Side } from "../../plan/side";
import type { Source } from "../../plan/source";
import { withRecap } from "../../judgement/editions";
import { fillRecap } from "../../judgement/fixes";
import { FILL_RECAP } from "../../judgement/instructions";
import { agrees, isEmptyRecap, recapSums } from "../../judgement/recapSums";
import type { Rule } from "../../judgement/rule";

export const messages = {
  inexact: (source: Source, side: Side, found: Decimal, expected: Decimal) =>
    `Le tableau récapitulatif porte ${formatEuros(found)} pour ${source} (${SIDE_NAMES[side]}) ; les lignes du plan font ${formatEuros(expected)}.`,
  blank: (source: Source, side: Side, expected: Decimal) =>
    `Le tableau récapitulatif ne porte rien pour ${source} (${SIDE_NAMES[side]}) ; les lignes du plan font ${formatEuros(expected)}.`,
};

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
    const sumOf = recapSums(plan);
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
            ? messages.blank(line.source, side, expected)
            : messages.inexact(line.source, side, found, expected),
          found: isUnfilled ? null : found,
          expected,
          fix: fillRecap(plan, cell),
        };
      }
    }
  },
};
