import { frenchFormula } from "../../plan/frenchExcel";
import { sameAmount } from "../../plan/money";
import type { Plan } from "../../plan/plan";
import { cellName } from "../../judgement/cellNames";
import { always } from "../../judgement/editions";
import { setFormula } from "../../judgement/fixes";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import type { Observation, Rule } from "../../judgement/rule";
import {
  expectedTotals,
  hasAllAmounts,
  linesUnderTotal,
  underObjectiveTotal,
} from "../../judgement/rowTotals";
import { isRightTotal } from "../../judgement/totalRows";
import { movedAcross, totalFormulas } from "../../judgement/totalFormula";

export const messages = {
  overwrittenInRow: () =>
    "Ce total est tapé à la main ; les autres totaux de la ligne sont des formules.",
  overwritten: () =>
    "Ce total est tapé à la main ; les autres totaux de la colonne sont des formules.",
};

const remedies = {
  restore: (cell: string, formula: string) =>
    `Remettez en ${cell} la formule ${frenchFormula(formula)}.`,
};

/** A typed amount in the template's own row of subtotals, or of totals, whose others are formulas. */
function* inTotalRows(plan: Plan): Iterable<Observation> {
  const { subtotalsAbove } = plan.edition.facts;
  const subtotals = subtotalsAbove ? plan.headings.map((heading) => heading.subtotals) : [];
  const rows = [...subtotals, plan.grandTotal?.cells];
  for (const row of rows) {
    const cells = [...(row?.values() ?? [])].filter((cell) => cell.reading.kind !== "blank");
    const model = cells.find((cell) => cell.formula !== null);
    const formulas = cells.filter((cell) => cell.formula !== null).length;
    if (!model?.formula || 2 * formulas <= cells.length) continue;
    for (const cell of cells) {
      if (cell.reading.kind !== "number" || cell.formula !== null) continue;
      // A wrong one is said by its own rule.
      if (!isRightTotal(plan, cell)) continue;
      const formula = movedAcross(model.formula, model.at.column, cell.at.column);
      yield {
        cells: [cell.at],
        message: messages.overwrittenInRow(),
        ...(formula !== null && { remedy: remedies.restore(cellName(plan, cell.at), formula) }),
        found: cell.reading.amount,
        expected: formula,
        fix: formula === null ? null : setFormula(cell, formula),
      };
    }
  }
}

/** A typed total among totals that are formulas. */
export const overwrittenFormula: Rule = {
  id: "overwritten-formula",
  family: "entry",
  severity: "info",
  title: "Formule remplacée",
  basis: KEEP_STRUCTURE,
  fact: "structure",
  remedy: "Remettez dans la cellule la formule des autres totaux.",
  why: "Un total tapé à la main ne suit plus les montants de sa ligne : il sera faux à la prochaine modification.",
  appliesTo: always,
  *check(plan) {
    yield* inTotalRows(plan);
    if (!hasAllAmounts(plan)) return;
    const formulaOf = totalFormulas(plan);
    const covered = underObjectiveTotal(plan);
    for (const line of plan.lines) {
      const { total } = line;
      if (total?.reading.kind !== "number" || total.formula !== null) continue;
      const formula = covered.has(line) ? null : formulaOf(line);
      if (formula === null) continue;
      const { amount } = total.reading;
      // A wrong total is said by its own rule.
      const expected = expectedTotals(plan, linesUnderTotal(plan, line), total);
      if (!expected.some((one) => sameAmount(amount, one))) continue;
      yield {
        cells: [total.at],
        message: messages.overwritten(),
        remedy: remedies.restore(cellName(plan, total.at), formula),
        found: amount,
        expected: formula,
        fix: setFormula(total, formula),
      };
    }
  },
};
