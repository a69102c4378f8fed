import type { Decimal } from "decimal.js";
import { isBlank, sumOf, valueOf } from "../../plan/amounts";
import { formatEuros } from "../../plan/money";
import type { AmountCell, Plan } from "../../plan/plan";
import { cellName, eitherOf } from "../../judgement/cellNames";
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

const remedies = {
  either: (plan: Plan, added: readonly AmountCell[], total: AmountCell, word: string) => {
    const cells = added.filter((cell) => !isBlank(cell)).map(({ at }) => at);
    return `Corrigez ${eitherOf(plan, cells, `${word} ${cellName(plan, total.at)}`)}.`;
  },
  write: (cell: string, expected: Decimal) => `Écrivez ${formatEuros(expected)} en ${cell}.`,
  leaveOut: (subtotal: string, expected: Decimal, total: string) =>
    `Retirez « ${subtotal} » du total ${total} : il reste ${formatEuros(expected)}.`,
};

/** The recap's total line is not the sum of its own lines; nor is a subtotal among them. */
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
    if (!recap || isEmptyRecap(recap)) return;
    for (const { cell, kind, name, side, isAtFault, against } of recapLedger(plan)) {
      if (kind === "line" || !isAtFault) continue;
      const found = valueOf(cell);
      const expected = sumOf(against);
      if (found === null || expected === null) continue;
      const isUnfilled = isBlank(cell);
      const at = cellName(plan, cell.at);
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
        remedy: isUnfilled
          ? remedies.write(at, expected)
          : again && kind === "total"
            ? remedies.leaveOut(again.label.text, expected, at)
            : remedies.either(plan, against, cell, kind === "total" ? "le total" : "le sous-total"),
        found: isUnfilled ? null : found,
        expected,
        fix: fillRecap(plan, cell),
      };
    }
  },
};
