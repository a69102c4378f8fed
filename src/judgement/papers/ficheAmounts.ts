import { ZERO } from "../../plan/money";
import type { Fiche } from "../../plan/papers/fiche";
import { agreesWith, exactly, sumOfRounded, type Rounded } from "../../plan/papers/rounded";
import { amountOf, type Budget, type Statement } from "../../plan/papers/statement";
import type { PaidBy } from "./sides";

/** Why a budget gives no amount on a side. */
export type Unsaid = "silent" | "undecided" | "unspoken" | "other-years";

/** What one budget of a fiche says of one side. */
export interface Unit {
  readonly fiche: Fiche;
  readonly budget: Budget;
  readonly statement: Statement | null;
  /** null when it gives none. */
  readonly amount: Rounded | null;
  readonly unsaid: Unsaid | null;
}

const NO_BUDGET: Budget = { budget: null, state: null, department: null, other: null };

/** What a fiche says of one side, budget by budget; « pas de financement » is a zero of the State. */
export function unitsOf(fiche: Fiche, side: PaidBy): Unit[] {
  const budgets = fiche.budgets.length === 0 ? [NO_BUDGET] : fiche.budgets;
  return budgets.map((budget) => {
    const statement = budget[side];
    const said = amountOf(statement);
    const isNone = said === null && fiche.saysNone !== null && side === "state";
    const amount = isNone ? exactly(ZERO) : said;
    return { fiche, budget, statement, amount, unsaid: amount ? null : unsaidOf(statement) };
  });
}

function unsaidOf(statement: Statement | null): Unsaid {
  if (statement === null) return "unspoken";
  if (statement.isOtherYears) return "other-years";
  return statement.noAmount ?? "silent";
}

/** A unit's amounts: its parts, where they make what it states. */
export function amountsOfUnit({ statement, amount }: Unit): Rounded[] {
  if (!amount) return [];
  const parts = statement?.parts ?? [];
  return parts.length > 1 && agreesWith(sumOfRounded(parts).amount, amount) ? [...parts] : [amount];
}

/** Whether the fiche is about money at all, other than zero. */
export function hasFicheMoney({ budgets }: Fiche): boolean {
  return budgets.some((budget) =>
    [budget.budget, budget.state, budget.department].some(
      (one) => amountOf(one)?.amount.greaterThan(0) ?? false,
    ),
  );
}
