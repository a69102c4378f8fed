import { isBlank, valueOf } from "../plan/amounts";
import { columnLetters } from "../plan/address";
import { sameAmount } from "../plan/money";
import type { AmountCell } from "../plan/plan";
import { always } from "./editions";
import { setFormula } from "./fixes";
import { KEEP_STRUCTURE } from "./instructions";
import type { Rule } from "./rule";
import { expectedTotals, linesUnderTotal, underObjectiveTotal } from "./rowTotals";

export const messages = {
  overwritten: () =>
    "Ce total est tapé à la main ; les autres totaux de la colonne sont des formules.",
};

/** The formula of another row's total, for this row; null when it reads other rows. */
function moved(formula: string, from: number, to: number): string | null {
  const rows = [...formula.matchAll(/\$?[A-Z]{1,3}(\$?)(\d+)/g)];
  if (rows.some(([, fixed, row]) => fixed === "$" || Number(row) !== from)) return null;
  return formula.replace(/(\$?[A-Z]{1,3})\d+/g, `$1${String(to)}`);
}

/** A typed total among totals that are formulas. */
export const overwrittenFormula: Rule = {
  id: "overwritten-formula",
  severity: "info",
  title: "Formule remplacée",
  basis: KEEP_STRUCTURE,
  why: "Un total tapé à la main ne suit plus les montants de sa ligne : il sera faux à la prochaine modification.",
  appliesTo: always,
  *check(plan) {
    const totals = plan.lines.flatMap((line) =>
      isBlank(line.total) || !line.total ? [] : [{ line, total: line.total }],
    );
    const formulas = totals.filter(({ total }) => total.formula !== null);
    if (2 * formulas.length <= totals.length || formulas.length < 2) return;
    const covered = underObjectiveTotal(plan);
    for (const { line, total } of totals) {
      if (total.formula !== null || covered.has(line)) continue;
      const found = valueOf(total);
      const expected = expectedTotals(plan, linesUnderTotal(plan, line), total);
      // A wrong total is said by its own rule.
      const isRight = found !== null && expected.some((amount) => sameAmount(found, amount));
      if (!isRight || total.reading.kind !== "number") continue;
      const model = nearest(
        formulas.map((one) => one.total),
        total,
      );
      const formula = model?.formula ? moved(model.formula, model.at.row, total.at.row) : null;
      yield {
        cells: [total.at],
        message: messages.overwritten(),
        found,
        expected: formula,
        fix: formula === null ? null : setFormula(total, formula),
      };
    }
  },
};

/** The nearest formula of the same column. */
function nearest(formulas: readonly AmountCell[], total: AmountCell): AmountCell | undefined {
  return formulas
    .filter((cell) => columnLetters(cell.at.column) === columnLetters(total.at.column))
    .reduce<AmountCell | undefined>(
      (best, cell) =>
        best && Math.abs(best.at.row - total.at.row) <= Math.abs(cell.at.row - total.at.row)
          ? best
          : cell,
      undefined,
    );
}
