import type { CellAddress } from "../plan/address";
import { covers, isPlainSum, referencesIn } from "../plan/formulaReferences";
import type { Decimal } from "decimal.js";
import { sumOf, valueOf } from "../plan/amounts";
import { sameAmount, ZERO } from "../plan/money";
import type { AmountCell, Recap, RecapLine } from "../plan/plan";
import type { Side } from "../plan/side";

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

/** What a subtotal adds up, and whether it is their sum. */
interface Added {
  readonly lines: readonly RecapLine[];
  readonly isSum: boolean;
}

/**
 * The lines that a subtotal of the green table adds up on a side: of those that it may add up, the first
 * whose sum it is, else the likeliest. They are those that it names, those since the subtotal before,
 * any that end above it or begin under it.
 */
export function addedBy(recap: Recap, subtotal: RecapLine, side: Side): Added {
  const isAcross = recap.shape.includes("across");
  const place = ({ label }: RecapLine) => (isAcross ? label.at.column : label.at.row);
  const all = [...recap.lines, ...recap.otherLines];
  const at = place(subtotal);
  const named = all.filter(({ source }) => source !== null && subtotal.names.includes(source));
  const before = Math.max(0, ...recap.subtotals.map(place).filter((one) => one < at));
  const above = all.filter((line) => place(line) < at);
  const below = all.filter((line) => place(line) > at);
  const since = above.filter((line) => place(line) > before);
  const filled = [named, since, above, below.slice(0, 1)].filter((lines) => lines.length > 0);
  const found = valueOf(subtotal[side]);
  const isFound = (lines: readonly RecapLine[]) => {
    const added = sumOf(lines.map((line) => line[side]));
    return found !== null && added !== null && sameAmount(found, added);
  };
  const right =
    [named, since].find((lines) => lines.length > 0 && isFound(lines)) ??
    makingUp([...above].reverse(), side, found)
      ?.slice()
      .reverse() ??
    makingUp(below, side, found);
  return right ? { lines: right, isSum: true } : { lines: filled[0] ?? [], isSum: false };
}

/** So many of the first lines as make up an amount; null where none do. */
function makingUp(
  lines: readonly RecapLine[],
  side: Side,
  wanted: Decimal | null,
): readonly RecapLine[] | null {
  let added: Decimal = ZERO;
  for (const [index, line] of lines.entries()) {
    const value = valueOf(line[side]);
    if (value === null || wanted === null) return null;
    added = added.plus(value);
    if (sameAmount(added, wanted)) return lines.slice(0, index + 1);
  }
  return null;
}
