import type { Decimal } from "decimal.js";
import { formatEuros, sum } from "../../plan/money";
import type { Fiche } from "../../plan/papers/fiche";
import { agreesWith, sumOfRounded, type Rounded } from "../../plan/papers/rounded";
import { amountOf } from "../../plan/papers/statement";
import type { CrossRule } from "../../judgement/papers/crossRule";
import { PAID_BY, paidOn } from "../../judgement/papers/sides";
import { citationOf, euros, theFiche } from "../../judgement/papers/words";
import { DESCRIBED_IN_FICHES } from "./basis";

const messages = {
  differs: (fiche: Fiche, said: Rounded, found: Decimal) =>
    `${theFiche(fiche)} donne un budget de ${euros(said)} ; le plan porte ${formatEuros(found)} en tout pour cette action. L'un des deux est à reprendre.`,
};

/** Only a budget is given, without who pays what, and it is not the lines' total. */
export const ficheBudget: CrossRule = {
  id: "fiche-budget",
  family: "documents",
  severity: "warning",
  title: "Budget différent dans la fiche",
  basis: DESCRIBED_IN_FICHES,
  why: "La fiche ne dit pas qui paie quoi : son budget est tout ce qui peut être rapproché du plan.",
  remedy:
    "Reprenez le budget de la fiche ou les montants du plan, et dites dans la fiche qui paie quoi.",
  *check({ groups }) {
    for (const { fiches, lines } of groups) {
      const budgets = fiches.flatMap((fiche) => fiche.budgets.map((budget) => ({ fiche, budget })));
      const wholes = budgets.map(({ budget }) => amountOf(budget.budget));
      const isToldByPayer = budgets.every(
        ({ budget }) => budget.state !== null && budget.department !== null,
      );
      if (isToldByPayer || wholes.length === 0 || wholes.some((whole) => whole === null)) continue;
      const said = sumOfRounded(wholes.filter((whole) => whole !== null));
      const paid = lines.flatMap((line) => PAID_BY.map((side) => paidOn(line, side)));
      if (paid.some((amount) => amount === null)) continue;
      const found = sum(paid.filter((amount) => amount !== null));
      const [first] = budgets;
      if (!first || agreesWith(found, said)) continue;
      yield {
        cells: lines.flatMap(({ total }) => total?.at ?? []),
        message: messages.differs(first.fiche, said, found),
        found,
        expected: said.amount,
        document: citationOf(first.fiche, first.budget.budget?.quote ?? null),
      };
    }
  },
};
