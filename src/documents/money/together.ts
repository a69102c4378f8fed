import { amountOf, type Statement } from "../../plan/papers/statement";
import { sumOfRounded } from "../../plan/papers/rounded";

/** Several purses of the State, or several other payers, as one. */
export function together(statements: readonly Statement[]): Statement | null {
  const [first, ...others] = statements;
  if (!first || others.length === 0) return first ?? null;
  const whole =
    first.payer === "state" ? statements.find(({ purse }) => purse === null) : undefined;
  const parts = statements.filter((one) => one !== whole);
  const amounts = parts.map(amountOf);
  const known = amounts.filter((amount) => amount !== null);
  const stated = whole ? amountOf(whole) : null;
  const isWhole = known.length === amounts.length;
  const isSum = stated === null && known.length > 0 && parts.every((one) => !one.isOtherYears);
  return {
    ...(whole ?? first),
    purse: null,
    purses: statements.flatMap(({ purses }) => purses),
    stated: stated ?? (isSum ? sumOfRounded(known) : null),
    parts: whole && whole.parts.length > 0 ? whole.parts : isWhole ? known : [],
    noAmount: stated !== null || isSum ? null : first.noAmount,
    isYearly: statements.some(({ isYearly }) => isYearly),
    isOtherYears: statements.some(({ isOtherYears }) => isOtherYears) && stated === null,
    quote: statements.map(({ quote }) => quote).join(" ; "),
    partsQuote: parts.map(({ quote }) => quote).join(" ; "),
  };
}
