import type { Decimal } from "decimal.js";
import { isBlank, sumOf, valueOf } from "../../plan/amounts";
import { withOthers } from "../../plan/editionSources";
import { formatEuros, sameAmount, sum } from "../../plan/money";
import type { AmountCell, Plan } from "../../plan/plan";
import { SIDES, type Side } from "../../plan/side";
import { withRecap } from "../../judgement/editions";
import { fillRecap } from "../../judgement/fixes";
import { FILL_RECAP } from "../../judgement/instructions";
import { agrees, isEmptyRecap, recapSums } from "../../judgement/recapSums";
import type { Rule } from "../../judgement/rule";

export const messages = {
  inexact: (found: Decimal, expected: Decimal) =>
    `Le total du tableau récapitulatif est de ${formatEuros(found)} ; ses lignes font ${formatEuros(expected)}.`,
  blank: (expected: Decimal) =>
    `Le total du tableau récapitulatif n'est pas rempli ; ses lignes font ${formatEuros(expected)}.`,
};

/** The total is right and one of the recap's lines is wrong: that line is said, the total isn't. */
function isTrueTotal(plan: Plan, side: Side, cell: AmountCell, found: Decimal): boolean {
  // All that the lines ask for, also of a source whose recap line lost its label.
  const sumOfSource = recapSums(plan);
  const named = plan.lines.flatMap((line) => line.source?.sources ?? []);
  const sums = withOthers(plan.edition, named).map((source) => sumOfSource(source, side, cell));
  const known = sums.filter((one) => one !== null);
  if (known.length !== sums.length) return false;
  return agrees(found, {
    exact: sum(known.map((one) => one.exact)),
    ofNumbers: sum(known.map((one) => one.ofNumbers)),
    open: known.flatMap((one) => one.open),
  });
}

/** The recap's total line is not the sum of its own lines. */
export const recapTotal: Rule = {
  id: "recap-total",
  severity: "blocking",
  title: "Total du récapitulatif inexact",
  basis: FILL_RECAP,
  fact: "recap",
  why: "La ligne « Total » du tableau vert est le montant du contrat. Elle est la somme des lignes du tableau, colonne par colonne.",
  appliesTo: withRecap,
  *check(plan) {
    const { recap } = plan;
    if (!recap?.total || isEmptyRecap(recap)) return;
    for (const side of SIDES) {
      const cell = recap.total[side];
      const found = valueOf(cell);
      const own = [...recap.lines, ...recap.otherLines].map((line) => line[side]);
      const expected = sumOf(own);
      if (found === null || expected === null) continue;
      if (sameAmount(found, expected)) continue;
      // A formula passes over an amount typed as text: that is the text's fault.
      const numbers = own.filter((one) => one.reading.kind !== "text");
      if (cell.formula !== null && sameAmount(found, sumOf(numbers) ?? expected)) continue;
      const isUnfilled = isBlank(cell);
      if (!isUnfilled && isTrueTotal(plan, side, cell, found)) continue;
      yield {
        cells: [cell.at, ...own.map((one) => one.at)],
        message: isUnfilled ? messages.blank(expected) : messages.inexact(found, expected),
        found: isUnfilled ? null : found,
        expected,
        fix: fillRecap(plan, cell),
      };
    }
  },
};
