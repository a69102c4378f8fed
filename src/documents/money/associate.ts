import type { ProseAmount } from "../amounts/proseAmounts";
import type { PayerMention } from "./payers";

/** An amount of a sentence and the payer it belongs to, if any. */
export interface Associated {
  readonly amount: ProseAmount;
  readonly payer: PayerMention | null;
}

/** What is preferred to no payer at all. */
const ALONE = 160;

/**
 * Which payer each amount of a sentence belongs to, whether it stands before its amount (« ARS :
 * 62 334 € ») or after it (« 62 334 € de l'État »): each payer and each amount once, as near as can
 * be, commas and « et » keeping apart what they part.
 * @param amounts and payers in reading order
 */
export function associate(
  text: string,
  amounts: readonly ProseAmount[],
  payers: readonly PayerMention[],
): Associated[] {
  let choices: Choice[] = [{ cost: 0, taken: null, pairs: [] }];
  for (const [index, amount] of amounts.entries()) {
    const from = amounts[index - 1]?.end ?? 0;
    const to = amounts[index + 1]?.start ?? text.length;
    const before = payers.filter(({ start, end }) => start >= from && end <= amount.start).at(-1);
    const after = payers.find(({ start, end }) => start >= amount.end && end <= to);
    const options: (PayerMention | null)[] = [null, before ?? null, after ?? null];
    // One best way for each payer taken last: the next amount only needs to know that.
    const best = new Map<PayerMention | null, Choice>();
    for (const choice of choices) {
      for (const payer of new Set(options)) {
        if (payer !== null && payer === choice.taken) continue;
        const cost = choice.cost + (payer === null ? ALONE : costOf(text, amount, payer));
        const known = best.get(payer);
        if (known && known.cost <= cost) continue;
        best.set(payer, { cost, taken: payer, pairs: [...choice.pairs, { amount, payer }] });
      }
    }
    choices = [...best.values()];
  }
  return choices.reduce((one, other) => (other.cost < one.cost ? other : one))
    .pairs as Associated[];
}

interface Choice {
  readonly cost: number;
  readonly taken: PayerMention | null;
  readonly pairs: readonly Associated[];
}

/** How far apart an amount and a payer are: letters, and what parts them. */
function costOf(text: string, amount: ProseAmount, payer: PayerMention): number {
  const isBefore = payer.end <= amount.start;
  const gap = isBefore ? text.slice(payer.end, amount.start) : text.slice(amount.end, payer.start);
  const parts = (pattern: RegExp, cost: number) => (gap.match(pattern)?.length ?? 0) * cost;
  const apart =
    Math.min(gap.length, 100) +
    parts(/[;\n•➢]/g, 60) +
    parts(/\. /g, 60) +
    parts(/,/g, 25) +
    parts(/ et | ainsi que /g, 30);
  if (isBefore) return apart - (/^[^,;]{0,40}:/.test(gap) ? 20 : 0);
  // « État : » announces what follows it.
  const announces = /^.{0,20}?:/.test(
    text.slice(payer.end, payer.end + 24).split(/[\d(]/)[0] ?? "",
  );
  const isJoined =
    /^ ?(?:\(|de l'|de la |du |par (?:l'|le |la )|au titre|pour l|a la charge|sur )/i.test(gap);
  return apart + (announces ? 90 : 0) - (isJoined ? 10 : 0);
}
