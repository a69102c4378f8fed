import type { Quoted } from "../../plan/papers/contract";
import { KNOWN_SOURCES, type Source } from "../../plan/source";
import { sum } from "../../plan/money";
import { agreesWith } from "../../plan/papers/rounded";
import { yearsIn } from "../../plan/text";
import { amountsIn, type ProseAmount } from "../amounts/proseAmounts";
import { associate } from "../money/associate";
import { moneyGridOf } from "../money/grid";
import { gridAmounts } from "../money/gridAmounts";
import { payersIn } from "../money/payers";
import type { Clause } from "./clauses";

/** An amount that a contract gives, with the source it belongs to; null for one that names none. */
interface Found {
  readonly source: Source | null;
  readonly amount: Quoted;
  /** The words after it: « dont », « versés au Département ». */
  readonly after: string;
  readonly before: string;
  readonly clause: number;
}

/** What a contract, or a délibération, says of the State's money. */
export interface SourceAmounts {
  readonly amounts: ReadonlyMap<Source, Quoted>;
  readonly total: Quoted | null;
  readonly paid: Quoted | null;
  readonly paidElsewhere: Quoted | null;
}

const TO_DEPARTMENT =
  /^[^.;]{0,60}?(?:alloue|verse|attribue|destine|revenant|notifie)\w* (?:directement )?(?:au |a la |aux? )(?:conseil )?(?:departement|metropole|collectivite)/i;
const ELSEWHERE =
  /^[^.;]{0,60}?(?:alloue|verse|attribue|destine|revenant|notifie)\w* (?:directement )?(?:aux? |a des )(?:etablissements?|esms|essms|services|associations|structures|gestionnaires)/i;
const IS_TOTAL =
  /(?:s'eleve|total|montant|hauteur|participation|soutien|financement|enveloppe|dotation|concours)/i;

/** Reads the amounts by source, whatever the order and the sentence; each amount is used once. */
export function sourceAmounts(clauses: readonly Clause[], year: number | null): SourceAmounts {
  const found = clauses.flatMap((clause, at) =>
    clause.kind === "text" ? inText(clause, at, year) : inTable(clause, at, year),
  );
  const amounts = new Map<Source, Quoted>();
  const kept = keptSection(found);
  for (const { id: source } of KNOWN_SOURCES) {
    const own = found.filter((one) => one.source === source);
    const first = own.find(({ clause }) => kept.has(clause)) ?? own[0];
    if (first) amounts.set(source, first.amount);
  }
  const others = found.filter(({ source }) => source === null);
  const paid = others.find(({ after }) => TO_DEPARTMENT.test(after))?.amount ?? null;
  const paidElsewhere = others.find(({ after }) => ELSEWHERE.test(after))?.amount ?? null;
  const candidates = others.filter(({ amount }) => amount !== paid && amount !== paidElsewhere);
  return { amounts, total: totalAmong(candidates, amounts, kept), paid, paidElsewhere };
}

/** The clauses about the one where most sources stand: the others cite amounts in passing. */
function keptSection(found: readonly Found[]): ReadonlySet<number> {
  const named = found.filter(({ source }) => source !== null);
  const reach = 6;
  let best: { from: number; count: number } = { from: -1, count: 0 };
  for (const { clause } of named) {
    const near = named.filter((one) => one.clause >= clause && one.clause <= clause + reach);
    const count = new Set(near.map(({ source }) => source)).size;
    if (count > best.count) best = { from: clause, count };
  }
  return new Set(Array.from({ length: reach + 3 }, (_, i) => best.from - 2 + i));
}

/** The amount that is « dont … », that the sources make, or that is called a total; never one in passing. */
function totalAmong(
  candidates: readonly Found[],
  amounts: ReadonlyMap<Source, Quoted>,
  kept: ReadonlySet<number>,
): Quoted | null {
  const near =
    amounts.size === 0 ? candidates : candidates.filter(({ clause }) => kept.has(clause));
  const made = sum([...amounts.values()].map(({ amount }) => amount));
  const isMade = near.find(({ amount }) => amounts.size > 1 && agreesWith(made, amount));
  const split = near.find(({ after }) =>
    /^[^.;\d]{0,40}(?:\bdont\b|reparti|ventil|se decompos|:)/i.test(after),
  );
  const called = near.find(({ before }) => IS_TOTAL.test(before.slice(-90)));
  return (isMade ?? split ?? called)?.amount ?? null;
}

function inText(
  clause: Extract<Clause, { kind: "text" }>,
  at: number,
  year: number | null,
): Found[] {
  const { text, place } = clause;
  const amounts = amountsIn(text);
  if (amounts.length === 0) return [];
  const purses = payersIn(text).filter(({ payer, purse }) => purse !== null || payer === "budget");
  const pairs = associate(text, amounts, purses);
  return pairs.flatMap(({ amount, payer }): Found[] => {
    if (isOfAnotherYear(text, amount, year)) return [];
    const span = payer ? spanOf(text, amount, payer.start, payer.end) : sentenceOf(text, amount);
    return [
      {
        source: payer?.purse ?? null,
        amount: { amount: amount.amount, unit: amount.unit, quote: span, place },
        after: plain(
          text.slice(amount.end, amounts.find(({ start }) => start >= amount.end)?.start),
        ),
        before: plain(text.slice(0, amount.start)),
        clause: at,
      },
    ];
  });
}

/** « 2025 : 800 000 € » in a contract of several years. */
function isOfAnotherYear(
  text: string,
  { start, period }: ProseAmount,
  year: number | null,
): boolean {
  if (year === null) return false;
  if (period.kind === "year") return period.year !== year;
  const sentence = text.slice(
    Math.max(text.lastIndexOf(". ", start), text.lastIndexOf(";", start), 0),
    start,
  );
  const years = /(?:titre|annee|année|exercice|pour|en) /i.test(sentence) ? yearsIn(sentence) : [];
  const [named, ...others] = years;
  // A year beside the plan's: « loi de 2007 » says nothing of an amount.
  return (
    named !== undefined && others.length === 0 && named !== year && Math.abs(named - year) <= 2
  );
}

function inTable(
  { table, place }: Extract<Clause, { kind: "table" }>,
  at: number,
  year: number | null,
): Found[] {
  const grid = moneyGridOf(table);
  if (!grid) return [];
  const all = gridAmounts(grid).filter((one) => one.amount !== null);
  const ofYear = all.filter((one) => one.year === null || year === null || one.year === year);
  return ofYear.flatMap((one): Found[] => {
    const isSource = one.payer === "state" && one.purse !== null;
    const isWhole = one.payer === "budget" || (one.payer === "state" && one.purse === null);
    if (!one.amount || (!isSource && !isWhole)) return [];
    return [
      {
        source: one.purse,
        amount: { ...one.amount, quote: one.quote, place },
        after: "",
        before: "total",
        clause: at,
      },
    ];
  });
}

/** From the amount to its source, or from the source to its amount. */
function spanOf(text: string, { start, end }: ProseAmount, from: number, to: number): string {
  const first = Math.min(start, from);
  const last = Math.max(end, to);
  const closing =
    /^(?:[^\s,;.]{0,30}\))?(?: médico-social)?/.exec(text.slice(last))?.[0].length ?? 0;
  return text.slice(first, last + closing).trim();
}

const LONGEST_SENTENCE = 220;

function sentenceOf(text: string, { start, end }: ProseAmount): string {
  const from = Math.max(text.lastIndexOf(". ", start) + 1, start - LONGEST_SENTENCE, 0);
  return text.slice(from, end).trim();
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}
