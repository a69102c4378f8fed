import type { Decimal } from "decimal.js";
import { isBlank, valueOf } from "../../plan/amounts";
import { formatEuros, sameAmount } from "../../plan/money";
import type { AmountCell, Plan } from "../../plan/plan";
import { cellName, eitherOf } from "../../judgement/cellNames";
import { always } from "../../judgement/editions";
import { setTotal } from "../../judgement/fixes";
import { TOTAL_COLUMN } from "../../judgement/instructions";
import {
  addends,
  expectedTotals,
  hasAllAmounts,
  linesUnderTotal,
  underObjectiveTotal,
} from "../../judgement/rowTotals";
import type { Rule } from "../../judgement/rule";
import { totalFormulas } from "../../judgement/totalFormula";
import { DEPARTMENT, departmentOf } from "../../judgement/words";

export const messages = {
  inexact: (found: Decimal, expected: Decimal, department = DEPARTMENT) =>
    `Le total de la ligne est de ${formatEuros(found)} ; ${department.name} + État font ${formatEuros(expected)}.`,
  inexactColumns: (found: Decimal, expected: Decimal) =>
    `Le total de la ligne est de ${formatEuros(found)} ; la somme de ses colonnes fait ${formatEuros(expected)}.`,
};

const remedies = {
  /** Names the amounts that are there: a blank one is rarely what is wrong. */
  either: (plan: Plan, added: readonly AmountCell[], total: AmountCell) => {
    const cells = added.filter((cell) => !isBlank(cell)).map(({ at }) => at);
    return `Corrigez ${eitherOf(plan, cells, `le total ${cellName(plan, total.at)}`)}.`;
  },
};

/** Total ≠ Département + État (2022: the sum of its columns). */
export const rowTotal: Rule = {
  id: "row-total",
  family: "arithmetic",
  severity: "blocking",
  title: "Total de la ligne inexact",
  basis: TOTAL_COLUMN,
  remedy: "Corrigez le total de la ligne, ou celui de ses montants qui est faux.",
  why: "Le total de chaque ligne est recopié dans le formulaire et comparé aux montants de l'État et du Département. Un total inexact fait renvoyer le plan. Les autres financements n'y entrent pas.",
  appliesTo: always,
  *check(plan) {
    if (!hasAllAmounts(plan)) return;
    const formulaOf = totalFormulas(plan);
    const covered = underObjectiveTotal(plan);
    for (const line of plan.lines) {
      if (covered.has(line)) continue;
      if (!line.total || isBlank(line.total)) continue;
      const found = valueOf(line.total);
      const lines = linesUnderTotal(plan, line);
      const [expected, ...others] = expectedTotals(plan, lines, line.total);
      if (found === null || expected === undefined) continue;
      if ([expected, ...others].some((amount) => sameAmount(found, amount))) continue;
      const added = lines.flatMap((one) => addends(plan, one));
      yield {
        cells: [line.total.at, ...added.map((cell) => cell.at)],
        message: plan.edition.facts.otherInTotal
          ? messages.inexactColumns(found, expected)
          : messages.inexact(found, expected, departmentOf(plan)),
        remedy: remedies.either(plan, added, line.total),
        found,
        expected,
        fix: setTotal(line.total, expected, formulaOf(line)),
      };
    }
  },
};
