import type { CellAddress } from "../plan/address";
import { covers, isPlainSum, referencesIn } from "../plan/formulaReferences";
import type { AmountCell, Recap, RecapLine } from "../plan/plan";

/** The formula adds up these cells, whatever they hold, and nothing else: it stays right by itself. */
export function addsUpExactly({ formula, at }: AmountCell, cells: readonly CellAddress[]): boolean {
  if (formula === null || !isPlainSum(formula)) return false;
  const references = referencesIn(formula, at.sheet);
  const size = references.reduce(
    (count, area) => count + (area.bottom - area.top + 1) * (area.right - area.left + 1),
    0,
  );
  return size === cells.length && cells.every((one) => covers(references, one));
}

/**
 * The lines that a subtotal of the green table may add up, the likeliest first: those that it names,
 * those since the subtotal before, any that end above it or begin under it.
 */
export function addedBy(recap: Recap, subtotal: RecapLine): RecapLine[][] {
  const all = [...recap.lines, ...recap.otherLines];
  const isAcross = recap.shape.includes("across");
  const place = ({ label }: RecapLine) => (isAcross ? label.at.column : label.at.row);
  const at = place(subtotal);
  const named = all.filter(({ source }) => source !== null && subtotal.names.includes(source));
  const before = Math.max(0, ...recap.subtotals.map(place).filter((one) => one < at));
  const above = all.filter((line) => place(line) < at);
  const below = all.filter((line) => place(line) > at);
  return [
    named,
    above.filter((line) => place(line) > before),
    ...above.map((_, from) => above.slice(from)),
    ...below.map((_, to) => below.slice(0, to + 1)),
  ].filter((lines) => lines.length > 0);
}
