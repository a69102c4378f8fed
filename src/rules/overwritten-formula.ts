import { sameAmount } from "../plan/money";
import { always } from "./editions";
import { setFormula } from "./fixes";
import { KEEP_STRUCTURE } from "./instructions";
import type { Rule } from "./rule";
import { expectedTotals, linesUnderTotal, underObjectiveTotal } from "./rowTotals";
import { totalFormulas } from "./totalFormula";

export const messages = {
  overwritten: () =>
    "Ce total est tapé à la main ; les autres totaux de la colonne sont des formules.",
};

/** A typed total among totals that are formulas. */
export const overwrittenFormula: Rule = {
  id: "overwritten-formula",
  severity: "info",
  title: "Formule remplacée",
  basis: KEEP_STRUCTURE,
  why: "Un total tapé à la main ne suit plus les montants de sa ligne : il sera faux à la prochaine modification.",
  appliesTo: always,
  *check(plan) {
    const formulaOf = totalFormulas(plan);
    const covered = underObjectiveTotal(plan);
    for (const line of plan.lines) {
      const { total } = line;
      if (total?.reading.kind !== "number" || total.formula !== null) continue;
      const formula = covered.has(line) ? null : formulaOf(total);
      if (formula === null) continue;
      const { amount } = total.reading;
      // A wrong total is said by its own rule.
      const expected = expectedTotals(plan, linesUnderTotal(plan, line), total);
      if (!expected.some((one) => sameAmount(amount, one))) continue;
      yield {
        cells: [total.at],
        message: messages.overwritten(),
        found: amount,
        expected: formula,
        fix: setFormula(total, formula),
      };
    }
  },
};
