import { Decimal } from "decimal.js";
import type { Rounded } from "../../plan/papers/rounded";
import { fold } from "../../plan/text";
import { periodOf, type Period } from "./period";

/** An amount as a sentence gives it. */
export interface ProseAmount extends Rounded {
  readonly period: Period;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** Digits by threes (spaces, or points), or plain; then cents or a fraction of a thousand. */
const NUMBER = String.raw`(\d{1,3}(?:[ .'’]\d{3})+(?!\d)|\d{1,12})(?: ?[.,] ?(\d{1,2}))?`;
const CURRENCY = String.raw`(?: ?(k|m)? ?(?:€|euros?(?!\p{L})|eur(?!\p{L}))| (milliers?|millions?) d['’ ]? ?euros?(?!\p{L}))`;
/** What may stand before a number: nothing that would make of it the end of another. */
const BEFORE = String.raw`(^|[^\d.,'’]|(?:^|\D)['’])`;
const AMOUNT = new RegExp(`${BEFORE}${NUMBER}${CURRENCY}`, "giu");

const AROUND =
  /(?:environ|env\.?|pres de|autour de|de l'ordre de|approximativement|quelque|a peu pres|≈|~)[^\p{L}\d]*$/u;

const ZERO = new Decimal(0);

/**
 * The amounts of a text in reading order: only a number with a currency is one, so that « 40 mesures »,
 * « 8 ETP », a year, a programme, an article or an IBAN stay out. A line break inside a number is a space.
 * @param text clean, as the readers of papers give it
 */
export function amountsIn(text: string): ProseAmount[] {
  const line = text.replaceAll("\n", " ");
  return [...wholeAmounts(line)].map((match) => {
    const [all, before = "", whole = "", fraction, letter, word] = match;
    const power = powerOf(letter ?? word);
    const digits = whole.replace(/\D/g, "");
    const amount = new Decimal(fraction === undefined ? digits : `${digits}.${fraction}`).times(
      new Decimal(10).pow(power),
    );
    const start = match.index + before.length;
    const end = match.index + all.length;
    const isAround = AROUND.test(fold(line.slice(Math.max(0, start - 30), start)));
    return {
      amount,
      unit: power > 0 ? unitOf(power, fraction) : isAround ? lastZeros(amount) : ZERO,
      period: periodOf(text, start, end),
      start,
      end,
    };
  });
}

/** What stands before an amount may end the one before it: « 5 €6 € ». (Older Safari reads no lookbehind.) */
function* wholeAmounts(line: string): Generator<RegExpExecArray> {
  const pattern = new RegExp(AMOUNT);
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    yield match;
    pattern.lastIndex -= 1;
  }
}

function powerOf(multiplier: string | undefined): number {
  if (multiplier === undefined) return 0;
  return /^(?:k|millier)/i.test(multiplier) ? 3 : 6;
}

/** « 45 k€ » is known to the thousand, « 45,5 k€ » to the hundred. */
function unitOf(power: number, fraction = ""): Decimal {
  return new Decimal(10).pow(power - fraction.length);
}

/** « environ 45 000 » is known to the thousand. */
function lastZeros(amount: Decimal): Decimal {
  if (amount.isZero() || !amount.isInteger()) return new Decimal(1);
  const zeros = /0*$/.exec(amount.toFixed(0))?.[0].length ?? 0;
  return new Decimal(10).pow(zeros);
}
