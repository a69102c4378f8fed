import type { Decimal } from "decimal.js";
import { formatEuros } from "../../plan/money";
import type { Fiche } from "../../plan/papers/fiche";
import { agreesWith, exactly, sumOfRounded, type Rounded } from "../../plan/papers/rounded";
import { amountOf, type Budget } from "../../plan/papers/statement";
import type { CrossRule } from "../../judgement/papers/crossRule";
import type { Evidence } from "../../judgement/papers/evidence";
import { citationOf, euros, theFiche } from "../../judgement/papers/words";
import { DESCRIBED_IN_FICHES } from "./basis";

const messages = {
  differs: (fiche: Fiche, whole: Rounded, paid: Decimal) =>
    `${theFiche(fiche)} donne un budget de ${euros(whole)} ; ce que paient l'État, le Département et les autres y fait ${formatEuros(paid)}.`,
};

/** What the payers of a budget come to, with and without the others; null when one gives no amount. */
function sumsOf({ state, department, other }: Budget): Rounded[] | null {
  const paid = [amountOf(state), amountOf(department)];
  if (paid.some((amount) => amount === null)) return null;
  const known = paid.filter((amount) => amount !== null);
  const others = amountOf(other);
  return others ? [sumOfRounded([...known, others]), sumOfRounded(known)] : [sumOfRounded(known)];
}

function makes(whole: Rounded, sums: readonly Rounded[]): boolean {
  return sums.some((sum) => agreesWith(whole.amount, sum) || agreesWith(sum.amount, whole));
}

/** The plan's amount in the place of the one that differs makes the budget right: that one is the error. */
function isRightWithPlan({ mismatches }: Evidence, budget: Budget, whole: Rounded): boolean {
  return mismatches
    .filter(({ unit, kind }) => unit.budget === budget && kind === "differs")
    .some(({ side, found, expected, unit }) => {
      const said = amountOf(unit.statement);
      if (!said || !expected || !unit.statement) return false;
      // The line's amount in the place of the part that differs.
      const right = said.amount.minus(expected.amount).plus(found);
      const stated = { ...unit.statement, stated: exactly(right), parts: [] };
      const sums = sumsOf({ ...budget, [side]: stated });
      return sums !== null && makes(whole, sums);
    });
}

/** A fiche's budget is not what its payers come to. */
export const ficheSum: CrossRule = {
  id: "fiche-sum",
  family: "documents",
  severity: "warning",
  title: "Budget de la fiche inexact",
  basis: DESCRIBED_IN_FICHES,
  why: "Le budget d'une fiche est la somme de ce que paient l'État, le Département et les autres.",
  remedy: "Reprenez le budget de la fiche, ou celui des montants qui le composent.",
  *check(evidence) {
    for (const { fiches, lines } of evidence.groups) {
      for (const fiche of fiches) {
        for (const budget of fiche.budgets) {
          const whole = amountOf(budget.budget);
          const sums = sumsOf(budget);
          const [paid] = sums ?? [];
          if (!whole || !sums || !paid || makes(whole, sums)) continue;
          if (isRightWithPlan(evidence, budget, whole)) continue;
          yield {
            cells: lines.flatMap(({ total }) => total?.at ?? []).slice(0, 1),
            message: messages.differs(fiche, whole, paid.amount),
            // Both stand in the fiche: its budget, and what it should be.
            found: whole.amount,
            expected: paid.amount,
            document: citationOf(
              fiche,
              budget.budget?.quote ?? null,
              budget.budget?.page ?? fiche.page,
            ),
          };
        }
      }
    }
  },
};
