import type { Decimal } from "decimal.js";
import { isBlank, sumOf, valueOf } from "../../plan/amounts";
import { formatEuros } from "../../plan/money";
import { withRecap } from "../../judgement/editions";
import { fillRecap } from "../../judgement/fixes";
import { FILL_RECAP } from "../../judgement/instructions";
import { recapLedger } from "../../judgement/recapLedger";
import { isEmptyRecap } from "../../judgement/recapSums";
import type { Rule } from "../../judgement/rule";

export const messages = {
  inexact: (found: Decimal, expected: Decimal) =>
    `Le total du tableau récapitulatif est de ${formatEuros(found)} ; ses lignes font ${formatEuros(expected)}.`,
  countsAgain: (found: Decimal, expected: Decimal, subtotal: string) =>
    `Le total du tableau récapitulatif est de ${formatEuros(found)} : il compte aussi « ${subtotal} », déjà compris dans ses lignes, qui font ${formatEuros(expected)}.`,
  blank: (expected: Decimal) =>
    `Le total du tableau récapitulatif n'est pas rempli ; ses lignes font ${formatEuros(expected)}.`,
  subtotal: (label: string, found: Decimal, expected: Decimal) =>
    `« ${label} », dans le tableau récapitulatif, est de ${formatEuros(found)} ; ses lignes font ${formatEuros(expected)}.`,
};

/** The recap's total line is not the sum of its own lines; nor is a subtotal among them. */
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
    if (!recap || isEmptyRecap(recap)) return;
    for (const { cell, kind, name, side, isAtFault, against } of recapLedger(plan)) {
      if (kind === "line" || !isAtFault) continue;
      const found = valueOf(cell);
      const expected = sumOf(against);
      if (found === null || expected === null) continue;
      const isUnfilled = isBlank(cell);
      const again = recap.subtotals.find((line) => {
        const value = valueOf(line[side]);
        return value !== null && !value.isZero() && found.minus(expected).equals(value);
      });
      const said =
        kind === "subtotal"
          ? messages.subtotal(name, found, expected)
          : again
            ? messages.countsAgain(found, expected, again.label.text)
            : messages.inexact(found, expected);
      yield {
        cells: [cell.at, ...against.map((one) => one.at)],
        message: isUnfilled ? messages.blank(expected) : said,
        found: isUnfilled ? null : found,
        expected,
        fix: fillRecap(plan, cell),
      };
    }
  },
};
