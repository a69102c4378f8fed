import type { Source } from "../../plan/source";
import { noAmountIn } from "../amounts/nothing";
import { exactly, type Rounded } from "../../plan/papers/rounded";
import { amountsIn, type ProseAmount } from "../amounts/proseAmounts";
import { associate } from "./associate";
import { ZERO } from "../../plan/money";
import { foldSame } from "../amounts/foldSame";
import type { Payer, Statement } from "../../plan/papers/statement";
import { payersIn } from "./payers";

/** What is read before it is known what it belongs to. */
export interface Owner {
  readonly payer: Payer;
  readonly purse: Source | null;
}

/** Where a statement stands and what it is read for. */
export interface Place {
  readonly quote: string;
  readonly page: number | null;
  /** The plan's year: of several amounts, that of this year is meant. null: any. */
  readonly year: number | null;
}

/** Words that may stand between a label and the amount that it states. */
const DIRECT =
  /^[\s:;=.–—-]*(?:(?:un |le |la |de |d'|a |en |soit |environ |pour |au |total |montant |hauteur |previsionnel |estime |annuel |subvention |poste |\(|\))*)[\s:;=–—-]*$/;
const DONT = /(?:\bdont|\by compris|\bincluant)[^\d]*$/;
const RESULT =
  /(?:\bsoit|=|\bau total|\btotal(?: de)?)[^\d\p{L}]*(?:un (?:montant|total|cout) (?:total )?(?:de )?|au total )?$/u;

/** What the words after a label say that it pays. */
export function statementAfter(owner: Owner, after: string, place: Place): Statement {
  const bare = /^[\s:]*\d{1,3}(?:[ .]?\d{3})*(?:,\d{1,2})?[\s.;]*$/.test(after)
    ? `${after.replace(/[\s.;]+$/, "")} €`
    : after;
  const amounts = amountsIn(bare);
  if (amounts.length === 0) return withoutAmount(owner, after, place);
  const folded = foldSame(bare);
  const ofYear = amounts.filter(({ period }) => isOfYear(period, place.year));
  const dated = amounts.filter(({ period }) => period.kind === "year");
  const overYears = amounts.filter(({ period }) => period.kind === "years");
  const base = {
    ...owner,
    ...pursesOf(owner, bare, amounts),
    noAmount: null,
    quote: place.quote,
    page: place.page,
    partsQuote: null,
  };
  const isYearly = amounts.some(({ period }) => period.kind === "yearly") || overYears.length > 0;
  if (ofYear.length > 0) {
    const [stated = null] = ofYear;
    return { ...base, stated, parts: [], isYearly: overYears.length > 0, isOtherYears: false };
  }
  const usable = amounts.filter((amount) => !dated.includes(amount) && !overYears.includes(amount));
  if (usable.length === 0) {
    return { ...base, stated: null, parts: [], isYearly, isOtherYears: true };
  }
  const { stated, parts } = split(owner, folded, usable);
  return { ...base, stated, parts, isYearly, isOtherYears: false };
}

/** The purses that a State's label and the words after it name, each with its amount. */
function pursesOf(
  owner: Owner,
  text: string,
  amounts: readonly ProseAmount[],
): Pick<Statement, "purse" | "purses"> {
  const { payer, purse } = owner;
  if (payer !== "state") return { purse, purses: [] };
  const quoteOf = ({ end }: ProseAmount) => text.slice(0, end).trim();
  if (purse !== null) {
    const [first] = amounts;
    return { purse, purses: first ? [{ purse, amount: first, quote: quoteOf(first) }] : [] };
  }
  const purses = associate(text, amounts, payersIn(text)).flatMap(({ amount, payer: by }) =>
    by?.purse ? [{ purse: by.purse, amount, quote: quoteOf(amount) }] : [],
  );
  return { purse: purses.length === 1 ? (purses[0]?.purse ?? null) : null, purses };
}

function isOfYear(period: ProseAmount["period"], year: number | null): boolean {
  return period.kind === "year" && period.year === year;
}

/** Which of a label's amounts it states, and which are its parts. */
function split(
  owner: Owner,
  folded: string,
  amounts: readonly ProseAmount[],
): { stated: Rounded | null; parts: readonly Rounded[] } {
  const [first, second] = amounts;
  if (!first) return { stated: null, parts: [] };
  const result = amounts.find(({ start }) => RESULT.test(folded.slice(0, start)));
  if (result) return { stated: result, parts: [] };
  if (!second) return { stated: first, parts: [] };
  const others = amounts.slice(1);
  const before = folded.slice(0, first.start);
  const named = payersIn(before);
  const withoutNames = named.reduce(
    (text, { start, end }) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end),
    before,
  );
  const isDirect = DIRECT.test(withoutNames.replace(/\s+/g, " "));
  const between = folded.slice(first.end, second.start);
  const isShared =
    named.length > 0 &&
    (owner.payer === "other" || payersIn(between).some((one) => one.purse !== named[0]?.purse));
  if (DONT.test(between)) return { stated: first, parts: [] };
  if (isDirect && !isShared)
    return { stated: first, parts: others.length > 1 || /^[\s(]/.test(between) ? others : [] };
  return { stated: null, parts: amounts };
}

/** A label and no amount: « néant » is zero, « à définir » is not, other words say nothing. */
function withoutAmount(owner: Owner, after: string, place: Place): Statement {
  const noAmount = noAmountIn(after) ?? "silent";
  return {
    ...owner,
    stated: noAmount === "zero" ? exactly(ZERO) : null,
    parts: [],
    noAmount: noAmount === "zero" ? null : noAmount,
    isYearly: false,
    isOtherYears: false,
    quote: place.quote,
    partsQuote: null,
    page: place.page,
    purses: [],
  };
}
