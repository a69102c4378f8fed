import type { Decimal } from "decimal.js";
import {
  contractAmountKey,
  ficheAmountKey,
  WHOLE,
  type PaperChoices,
} from "../../plan/papers/choices";
import type { Contract, Quoted } from "../../plan/papers/contract";
import type { Fiche } from "../../plan/papers/fiche";
import type { Paper } from "../../plan/papers/papers";
import { exactly } from "../../plan/papers/rounded";
import { PAYERS, type Budget, type Payer, type Statement } from "../../plan/papers/statement";
import type { Source } from "../../plan/source";

const NO_BUDGET: Budget = { budget: null, state: null, department: null, other: null };

/** What a statement says of where an amount stands, when nothing was read there. */
const UNREAD = { quote: "", partsQuote: null, page: null } as const;

/** The papers with the amounts that the officer put right; the others as they were read. */
export function withAmounts(
  papers: readonly Paper[],
  amounts: PaperChoices["amounts"],
): readonly Paper[] {
  if (amounts.size === 0) return papers;
  return papers.map((paper) => ({
    ...paper,
    fiches: paper.fiches.map((fiche) => ficheWith(fiche, amounts)),
    contracts: paper.contracts.map((contract) => contractWith(contract, amounts)),
  }));
}

function ficheWith(fiche: Fiche, amounts: PaperChoices["amounts"]): Fiche {
  const given = (budget: number, payer: Payer) =>
    amounts.get(ficheAmountKey(fiche, budget, payer)) ?? null;
  const budgets = fiche.budgets.length === 0 ? [NO_BUDGET] : fiche.budgets;
  const isAny = budgets.some((_, i) => PAYERS.some((payer) => given(i, payer) !== null));
  if (!isAny) return fiche;
  return { ...fiche, budgets: budgets.map((budget, i) => budgetWith(budget, (p) => given(i, p))) };
}

function budgetWith(budget: Budget, given: (payer: Payer) => Decimal | null): Budget {
  const said = (payer: Payer): Statement | null => {
    const amount = given(payer);
    const read = budget[payer];
    if (amount === null) return read;
    return {
      ...(read ?? { ...UNREAD, payer, purse: null }),
      stated: exactly(amount),
      // The officer says what the paper's figures come to, whatever they were read as.
      parts: [],
      purses: [],
      noAmount: null,
      isYearly: false,
      isOtherYears: false,
    };
  };
  return {
    budget: said("budget"),
    state: said("state"),
    department: said("department"),
    other: said("other"),
  };
}

function contractWith(contract: Contract, amounts: PaperChoices["amounts"]): Contract {
  const given = (of: Source, read: Quoted | null): Quoted | null => {
    const amount = amounts.get(contractAmountKey(contract, of));
    return amount === undefined
      ? read
      : { ...(read ?? { quote: "", place: "" }), ...exactly(amount) };
  };
  return {
    ...contract,
    total: given(WHOLE, contract.total),
    amounts: new Map(
      [...contract.amounts].map(([source, read]) => [source, given(source, read) ?? read]),
    ),
  };
}
