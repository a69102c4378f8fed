import type { Decimal } from "decimal.js";
import { isBlank, sumOf, valueOf } from "../../plan/amounts";
import { formatEuros, sameAmount, sum } from "../../plan/money";
import type { AmountCell, Plan } from "../../plan/plan";
import { SOURCES } from "../../plan/source";
import { cellName, eitherOf } from "../../judgement/cellNames";
import { withRecap } from "../../judgement/editions";
import { fillRecap } from "../../judgement/fixes";
import { FILL_RECAP } from "../../judgement/instructions";
import { SIDES, agrees, isEmptyRecap, recapSums, type Side } from "../../judgement/recapSums";
import type { Rule } from "../../judgement/rule";

export const messages = {
  inexact: (found: Decimal, expected: Decimal) =>
    `Le total du tableau récapitulatif est de ${formatEuros(found)} ; ses lignes font ${formatEuros(expected)}.`,
  blank: (expected: Decimal) =>
    `Le total du tableau récapitulatif n'est pas rempli ; ses lignes font ${formatEuros(expected)}.`,
};

export const remedies = {
  either: (plan: Plan, own: readonly AmountCell[], total: AmountCell, expected: Decimal) => {
    const cells = own.filter((cell) => !isBlank(cell)).map(({ at }) => at);
    return isBlank(total)
      ? `Écrivez ${formatEuros(expected)} en ${cellName(plan, total.at)}.`
      : `Corrigez ${eitherOf(plan, cells, `le total ${cellName(plan, total.at)}`)}.`;
  },
};

/** The total is right and one of the recap's lines is wrong: that line is said, the total isn't. */
function isTrueTotal(plan: Plan, side: Side, cell: AmountCell, found: Decimal): boolean {
  // All that the lines ask for, also of a source whose recap line lost its label.
  const sumOfSource = recapSums(plan);
  const sums = SOURCES.map((source) => sumOfSource(source, side, cell));
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
  family: "recap",
  severity: "blocking",
  title: "Total du récapitulatif inexact",
  basis: FILL_RECAP,
  fact: "recap",
  remedy:
    "Écrivez dans la ligne « Total » la somme du tableau, ou corrigez celle de ses lignes qui est fausse.",
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
        remedy: remedies.either(plan, own, cell, expected),
        found: isUnfilled ? null : found,
        expected,
        fix: fillRecap(plan, cell),
      };
    }
  },
};
