import type { ProseAmount } from "../amounts/proseAmounts";
import { amountsIn } from "../amounts/proseAmounts";
import { noAmountIn } from "../amounts/nothing";
import { labelOf, type MoneyLabel } from "./labels";
import { payersIn } from "./payers";

/** Where the next amount begins, so that the words after this one are its own. */
export function nextAmount(own: string, { start, end }: ProseAmount): number {
  const next = amountsIn(own).find((one) => one.start >= end - start);
  return next?.start ?? own.length;
}

/** The label states its amount: « : », or the amount right after it. */
export function statesItself(
  text: string,
  label: MoneyLabel,
  amounts: readonly ProseAmount[],
): boolean {
  if (label.isMarked) return true;
  const [first] = amounts;
  const gap = text.slice(label.end, first?.start ?? text.length);
  if (!first) return noAmountIn(gap) === "zero" && gap.trim() !== "" && !/\p{L}{12}/u.test(gap);
  return /^[^\p{L}\d]*(?:\([^)]*\))?[^\p{L}\d]*$/u.test(gap);
}

/** « Budget : 187 000 € dont 62 334 € de l'État »: a sentence after the label, with other payers. */
export function namesOthers(
  after: string,
  label: MoneyLabel,
  amounts: readonly ProseAmount[],
): boolean {
  return (
    amounts.length > 1 &&
    label.payer !== "other" &&
    payersIn(after).some(({ payer }) => payer !== label.payer && payer !== "budget")
  );
}

/** Line breaks that part statements are kept; those inside a sentence or an amount are spaces. */
export function linesOf(text: string): string[] {
  return text.split("\n").reduce<string[]>((lines, line) => {
    const before = lines.at(-1);
    const goesOn =
      before !== undefined &&
      labelOf(line) === null &&
      (/^\s*\d{3}(?!\d)[ \d]*(?:,\d\d)? ?(?:k|m)?(?:€|euros?)/i.test(line)
        ? /\d$/.test(before.trim())
        : /^\s*\p{Ll}/u.test(line));
    if (goesOn) lines.splice(-1, 1, `${before} ${line}`);
    else lines.push(line);
    return lines;
  }, []);
}
