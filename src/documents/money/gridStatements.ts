import { ZERO } from "../../plan/money";
import { exactly, type Rounded } from "../../plan/papers/rounded";
import type { BudgetBuilder } from "./budget";
import type { MoneyGrid } from "./grid";
import { gridAmounts, type GridAmount } from "./gridAmounts";
import type { Statement } from "../../plan/papers/statement";

/** Says what a table of money holds: each payer's amount of the plan's year, with its parts by line. */
export function sayGrid(grid: MoneyGrid, year: number | null, builder: BudgetBuilder): void {
  for (const statement of gridStatements(gridAmounts(grid), year)) builder.say(statement);
}

/** The statements of some amounts of a table, one for each payer and purse. */
export function gridStatements(amounts: readonly GridAmount[], year: number | null): Statement[] {
  const owners = new Map<string, GridAmount[]>();
  for (const amount of amounts) {
    const key = `${amount.payer} ${amount.purse ?? ""}`;
    const known = owners.get(key);
    if (known) known.push(amount);
    else owners.set(key, [amount]);
  }
  return [...owners.values()].map((own) => statementOf(own, year));
}

function statementOf(own: readonly GridAmount[], year: number | null): Statement {
  const [first] = own as readonly [GridAmount, ...GridAmount[]];
  const hasYears = own.some((one) => one.year !== null || one.isUnnamedYear);
  const ofYear = hasYears ? own.filter((one) => one.year === year && one.year !== null) : own;
  const filled = ofYear.filter((one) => one.amount !== null || one.noAmount === "zero");
  const totals = filled.filter(({ isTotal }) => isTotal);
  const parts = filled.filter(({ isTotal }) => !isTotal);
  const total = totals.at(-1);
  const alone = total ?? (parts.length === 1 ? parts[0] : undefined);
  const isUndecided = own.some(({ noAmount }) => noAmount === "undecided");
  return {
    payer: first.payer,
    purse: first.purse,
    stated: alone ? amountOf(alone) : null,
    parts: parts.length > 1 ? parts.map(amountOf) : [],
    noAmount:
      filled.length > 0 || (hasYears && ofYear.length === 0)
        ? null
        : isUndecided
          ? "undecided"
          : "silent",
    isYearly: hasYears && filled.length === 0 && own.some(({ amount }) => amount !== null),
    isOtherYears: hasYears && filled.length === 0 && own.some(({ amount }) => amount !== null),
    quote: (alone ?? first).quote,
    partsQuote: parts.length > 1 ? parts.map(({ quote }) => quote).join(" ; ") : null,
    page: null,
    purses:
      first.purse !== null && alone?.amount
        ? [{ purse: first.purse, amount: alone.amount, quote: alone.quote }]
        : [],
  };
}

function amountOf({ amount }: GridAmount): Rounded {
  return amount ?? exactly(ZERO);
}
