import type { Decimal } from "decimal.js";
import { hasMoney, isBlank, sumOf } from "../../plan/amounts";
import { formatEuros } from "../../plan/money";
import { cellName } from "../../judgement/cellNames";
import { always } from "../../judgement/editions";
import { setTotal } from "../../judgement/fixes";
import { TOTAL_COLUMN } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";
import { totalFormulas } from "../../judgement/totalFormula";
import { addends, underObjectiveTotal } from "../../judgement/rowTotals";

export const messages = {
  missing: (expected: Decimal | null) =>
    expected
      ? `La ligne porte des montants et n'a pas de total ; il serait de ${formatEuros(expected)}.`
      : "La ligne porte des montants et n'a pas de total.",
};

const remedies = {
  write: (cell: string, expected: Decimal | null) =>
    expected
      ? `Écrivez le total en ${cell} : ${formatEuros(expected)}.`
      : `Corrigez le montant de la ligne qui ne se lit pas, puis écrivez le total en ${cell}.`,
};

/** Amounts and no total. */
export const rowTotalMissing: Rule = {
  id: "row-total-missing",
  family: "arithmetic",
  severity: "warning",
  title: "Total de la ligne absent",
  basis: TOTAL_COLUMN,
  remedy: "Écrivez le total de la ligne.",
  why: "Le formulaire demande le total de chaque ligne. Laissé vide, il sera calculé par quelqu'un d'autre, ou réclamé.",
  appliesTo: always,
  *check(plan) {
    const formulaOf = totalFormulas(plan);
    const covered = underObjectiveTotal(plan);
    for (const line of plan.lines) {
      if (
        !line.total ||
        !isBlank(line.total) ||
        !addends(plan, line).some(hasMoney) ||
        covered.has(line)
      )
        continue;
      const expected = sumOf(addends(plan, line));
      yield {
        cells: [line.total.at, ...addends(plan, line).map((cell) => cell.at)],
        message: messages.missing(expected),
        remedy: remedies.write(cellName(plan, line.total.at), expected),
        expected,
        fix: expected && setTotal(line.total, expected, formulaOf(line)),
      };
    }
  },
};
