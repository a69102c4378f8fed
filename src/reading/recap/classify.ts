import { valueOf } from "../../plan/amounts";
import { covers, isPlainSum, referencesIn } from "../../plan/formulaReferences";
import { ZERO, isZero, sameAmount, sum } from "../../plan/money";
import type { AmountCell, RecapLine } from "../../plan/plan";
import { SIDES, type Side } from "../../plan/side";
import { isMute, isPaid, type Entry } from "./entries";
import { isPartLabel, isSubtotalLabel, isTotalLabel } from "./words";

/** The lines of a recap, each known for what it is. */
export interface RecapLines {
  readonly sources: readonly RecapLine[];
  /** Lines of amounts among them that name no source of the State. */
  readonly others: readonly RecapLine[];
  /** Sums of some of the lines: no lines themselves. */
  readonly subtotals: readonly RecapLine[];
  /** Parts of a line (« dont … »), shares, reminders. */
  readonly beside: readonly RecapLine[];
  readonly total: RecapLine | null;
}

/** The formula adds up amounts of these lines, and nothing else. */
function isSumOfLines(cell: AmountCell, lines: readonly Entry[], side: Side): boolean {
  if (cell.formula === null || !isPlainSum(cell.formula)) return false;
  const references = referencesIn(cell.formula, cell.at.sheet);
  const cells = lines.map((line) => line[side].at).filter((at) => covers(references, at));
  const size = references.reduce(
    (count, { top, bottom, left, right }) => count + (bottom - top + 1) * (right - left + 1),
    0,
  );
  return cells.length > 1 && cells.length === size;
}

/** On both sides, the amounts are the sums of these lines, with money in them. */
function isMadeUpOf(entry: Entry, lines: readonly Entry[]): boolean {
  if (lines.length < 2) return false;
  const values = SIDES.map((side) => valueOf(entry[side]) ?? ZERO);
  return (
    values.some((value) => !isZero(value)) &&
    SIDES.every((side, at) =>
      sameAmount(values[at] ?? ZERO, sum(lines.map((line) => valueOf(line[side]) ?? ZERO))),
    )
  );
}

/** A bare « FIR » above « FIR socle » and « FIR innovant » that it adds up. */
function headsItsParts(entry: Entry, all: readonly Entry[]): boolean {
  const parts = all.filter((other) => other !== entry && other.source === entry.source);
  return (
    parts.length > 1 &&
    parts.every((part) => part.words.length > entry.words.length) &&
    (isMadeUpOf(entry, parts) || SIDES.some((side) => isSumOfLines(entry[side], parts, side)))
  );
}

/** A line without a source that adds up others: by formula, by name, or by the amounts of both sides. */
function isSubtotal(entry: Entry, all: readonly Entry[], lines: readonly Entry[]): boolean {
  if (!isPaid(entry)) return false;
  if (isSubtotalLabel(entry.words) || namesSeveral(entry, lines)) return true;
  if (SIDES.some((side) => isSumOfLines(entry[side], lines, side))) return true;
  const above = all.slice(0, all.indexOf(entry)).filter((other) => lines.includes(other));
  return above.some((_, from) => isMadeUpOf(entry, above.slice(from)));
}

/** « FIR + ONDAM », where each has its line; « 304 ou ONDAM » is a choice. */
function namesSeveral({ names, words }: Entry, lines: readonly Entry[]): boolean {
  return (
    names.length > 1 &&
    !/\bou\b/.test(words) &&
    names.every((source) => lines.some((line) => line.source === source))
  );
}

/** « Total FIR + ONDAM »: not the total of all. */
const isTotalOfSources = ({ names }: Entry) => names.length > 0;

/** The unnamed line right under the last source that bears an amount, be it one of the two. */
function isUnnamedTotal(entry: Entry, before: Entry | undefined): boolean {
  if (entry.words !== "" || !isPaid(entry) || before?.source === undefined) return false;
  const { at } = before.label;
  return (
    before.source !== null &&
    (at.row === entry.label.at.row - 1 || at.column === entry.label.at.column - 1)
  );
}

/** The total among those that could be it: what adds up all the lines, else the last one, else the one above. */
function totalAmong(candidates: readonly Entry[], counted: readonly Entry[]): Entry | null {
  const right = candidates.find((one) => isMadeUpOf(one, counted));
  return right ?? candidates.at(-1) ?? null;
}

/** Tells the lines of a recap from its subtotals, its total, and what stands among them. */
export function classifyEntries(all: readonly Entry[]): RecapLines {
  const named = all.filter(
    (entry) => entry.source !== null && !isTotalOfOthers(entry, all) && !headsItsParts(entry, all),
  );
  const last = Math.max(...named.map((entry) => all.indexOf(entry)));
  const rest = all.filter((entry) => !named.includes(entry));
  const hasNamedTotal = all.some(
    (entry, at) => at > last && entry.source === null && isTotalLabel(entry.words),
  );
  const totals = rest.filter((entry) => {
    const at = all.indexOf(entry);
    if (entry.source !== null || isTotalOfSources(entry)) return false;
    if (isTotalLabel(entry.words)) return at > last || isPaid(entry);
    return at > last && !hasNamedTotal && isUnnamedTotal(entry, all[at - 1]);
  });
  const loose = rest.filter((entry) => !totals.includes(entry) && !isMute(entry));
  const parts = loose.filter((entry) => isPartLabel(entry.words));
  const unsure = loose.filter((entry) => !parts.includes(entry));
  const subtotals = unsure.filter(
    (entry) => entry.source !== null || isSubtotal(entry, all, named),
  );
  // What stands under the sources is of the recap only where a total closes it.
  const others = unsure.filter(
    (entry) =>
      !subtotals.includes(entry) &&
      all.indexOf(entry) > Math.min(...named.map((one) => all.indexOf(one))) &&
      (hasNamedTotal || all.indexOf(entry) < last),
  );
  const total = totalAmong(totals, [...named, ...others]);
  const secondTotals = totals.filter((entry) => entry !== total);
  // « Total » over a label that was rubbed out adds up nothing.
  const addsUp = (entry: Entry) => isSubtotal(entry, all, named);
  return {
    sources: named,
    others,
    subtotals: [...subtotals, ...secondTotals.filter(addsUp)],
    beside: [
      ...secondTotals.filter((entry) => !addsUp(entry)),
      ...parts,
      ...rest.filter((entry) => isMute(entry) && isPaid(entry)),
    ],
    total,
  };
}

/** « Total FIR » beside other lines of the FIR. */
function isTotalOfOthers(entry: Entry, all: readonly Entry[]): boolean {
  return (
    (isTotalLabel(entry.words) || isSubtotalLabel(entry.words)) &&
    all.some((other) => other !== entry && other.source === entry.source)
  );
}
