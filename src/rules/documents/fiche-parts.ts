import type { Decimal } from "decimal.js";
import { formatEuros } from "../../plan/money";
import type { Fiche } from "../../plan/papers/fiche";
import { agreesWith, sumOfRounded, type Rounded } from "../../plan/papers/rounded";
import type { Statement } from "../../plan/papers/statement";
import type { CrossRule } from "../../judgement/papers/crossRule";
import type { Evidence } from "../../judgement/papers/evidence";
import { PAID_BY, cellOf, paidOn } from "../../judgement/papers/sides";
import { citationOf, euros, theFiche } from "../../judgement/papers/words";
import { DESCRIBED_IN_FICHES } from "./basis";

const messages = {
  differs: (fiche: Fiche, count: number, parts: Decimal, stated: Rounded) =>
    `Les ${String(count)} parts de la ${theFiche(fiche).slice(3)} font ${formatEuros(parts)} ; la fiche annonce ${euros(stated)}.`,
};

/** The parts alone explain why plan and fiche differ: the amount stated is the error, and that is told. */
function isToldByAmount({ mismatches }: Evidence, statement: Statement, parts: Rounded): boolean {
  return mismatches.some(
    ({ unit, kind, found }) =>
      unit.statement === statement && kind === "differs" && agreesWith(found, parts),
  );
}

/** The parts of an amount do not make it. */
export const ficheParts: CrossRule = {
  id: "fiche-parts",
  family: "documents",
  severity: "warning",
  title: "Parts qui ne font pas le montant de la fiche",
  basis: DESCRIBED_IN_FICHES,
  why: "Une fiche qui se contredit ne peut pas être rapprochée du plan : il faut savoir lequel de ses montants est le bon.",
  remedy: "Reprenez dans la fiche la part ou le montant annoncé qui est faux.",
  *check(evidence) {
    for (const { fiches, lines } of evidence.groups) {
      for (const fiche of fiches) {
        for (const [at, budget] of fiche.budgets.entries()) {
          for (const side of PAID_BY) {
            const statement = budget[side];
            const { stated = null, parts = [] } = statement ?? {};
            if (!statement || !stated || parts.length < 2) continue;
            const made = sumOfRounded(parts);
            if (agreesWith(made.amount, stated) || isToldByAmount(evidence, statement, made))
              continue;
            const line = lines.length === fiche.budgets.length ? lines[at] : undefined;
            const owner =
              line ?? lines.find((one) => !(paidOn(one, side)?.isZero() ?? true)) ?? lines[0];
            const cell = owner && cellOf(evidence.plan, owner, side);
            yield {
              cells: cell ? [cell.at] : [],
              message: messages.differs(fiche, parts.length, made.amount, stated),
              found: made.amount,
              expected: stated.amount,
              document: citationOf(fiche, statement.partsQuote, statement.page ?? fiche.page),
            };
          }
        }
      }
    }
  },
};
