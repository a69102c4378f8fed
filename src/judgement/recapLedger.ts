import type { Decimal } from "decimal.js";
import { a1From } from "../plan/address";
import { isAwaiting, sumOf, valueOf } from "../plan/amounts";
import { withOthers } from "../plan/editionSources";
import { sameAmount, sum } from "../plan/money";
import type { AmountCell, Plan, Recap, RecapLine } from "../plan/plan";
import { SIDES, type Side } from "../plan/side";
import type { Source } from "../plan/source";
import { arrayCells } from "./arrayFormulas";
import type { RecapEntry } from "./recapEntry";
import { addedBy, addsUpExactly } from "./recapSubtotals";
import { groupEntries } from "./recapGroups";
import { agrees, isEmptyRecap, recapSums } from "./recapSums";
import { isUnitInDoubt } from "./units";

const LEDGERS = new WeakMap<Plan, readonly RecapEntry[]>();

/**
 * The one account of the green table: what each of its amounts should hold. What the rules say of it,
 * what « Remplir » writes, and what the pane and the report show all follow from it. Empty where it
 * can't be held against the lines: no table, lines on several sheets, amounts in thousands.
 */
export function recapLedger(plan: Plan): readonly RecapEntry[] {
  const known = LEDGERS.get(plan);
  if (known) return known;
  const { recap } = plan;
  const isOutOfReach = plan.split.length > 0 || isUnitInDoubt(plan);
  const entries = recap && !isOutOfReach ? SIDES.flatMap((side) => sideOf(plan, recap, side)) : [];
  LEDGERS.set(plan, entries);
  return entries;
}

function sideOf(plan: Plan, recap: Recap, side: Side): RecapEntry[] {
  const isEmpty = isEmptyRecap(recap);
  const lines = groupsOf(recap).flatMap((group) => groupEntries(plan, group, side, isEmpty));
  const subtotals = recap.subtotals.map((line) => subtotalEntry(recap, line, lines, side));
  const total = recap.total ? [totalEntry(plan, recap, recap.total, lines, side, isEmpty)] : [];
  const arrays = arrayCells(plan);
  return [...lines, ...subtotals, ...total].map((entry) => leftAlone(entry, arrays));
}

/** Nobody can tell what a formula gives that Excel is still to calculate, nor change a part of an array. */
function leftAlone(entry: RecapEntry, arrays: ReadonlySet<string>): RecapEntry {
  if (isAwaiting(entry.cell)) {
    return { ...entry, stand: "unknown", isAtFault: false, because: AWAITS_EXCEL };
  }
  const isPart = entry.stand === "wrong" && arrays.has(a1From(null, entry.cell.at));
  return isPart ? { ...entry, stand: "unknown", because: OF_AN_ARRAY } : entry;
}

/** The lines of the table by source; those without one stand alone. */
function groupsOf({ lines, otherLines }: Recap): RecapLine[][] {
  const bySource = new Map<Source, RecapLine[]>();
  for (const line of lines) {
    if (line.source !== null) {
      bySource.set(line.source, [...(bySource.get(line.source) ?? []), line]);
    }
  }
  return [...bySource.values(), ...otherLines.map((line) => [line])];
}

function same(one: Decimal | null, other: Decimal | null): boolean {
  return one !== null && other !== null && sameAmount(one, other);
}

/** What the lines should hold together; null where one is not known. */
function expectedOf(entries: readonly RecapEntry[], lines: readonly RecapLine[]): Decimal | null {
  const amounts = lines.map(
    (line) => entries.find((entry) => entry.line === line)?.expected ?? null,
  );
  return amounts.every((amount) => amount !== null) ? sum(amounts) : null;
}

const OF_AN_ARRAY = "elle fait partie d'une formule matricielle : changez celle-ci dans Excel";
const AWAITS_EXCEL = "elle attend le calcul d'Excel";
const A_LINE_IS_UNKNOWN = "une de ses lignes n'est pas connue";

function subtotalEntry(
  recap: Recap,
  line: RecapLine,
  entries: readonly RecapEntry[],
  side: Side,
): RecapEntry {
  const cell = line[side];
  const found = valueOf(cell);
  const { lines: meant, isSum } = addedBy(recap, line, side);
  const expected = expectedOf(entries, meant);
  // A formula follows the lines that it adds up.
  const isRight = same(found, expected) || (isSum && cell.formula !== null);
  return {
    cell,
    side,
    line,
    kind: "subtotal",
    name: line.label.text,
    stand: isRight ? "right" : expected === null ? "unknown" : "wrong",
    expected,
    isAtFault: found !== null && !isSum && !isRight && expected !== null,
    against: meant.map((one) => one[side]),
    because: expected === null ? A_LINE_IS_UNKNOWN : null,
    group: [line],
  };
}

function totalEntry(
  plan: Plan,
  recap: Recap,
  line: RecapLine,
  entries: readonly RecapEntry[],
  side: Side,
  isEmpty: boolean,
): RecapEntry {
  const cell = line[side];
  const own = [...recap.lines, ...recap.otherLines];
  const expected = expectedTotal(plan, entries, side, cell);
  const found = valueOf(cell);
  const numbers = own.filter((one) => one[side].reading.kind !== "text");
  const isSumOfOwn =
    same(found, sumOf(own.map((one) => one[side]))) ||
    // A formula passes over an amount typed as text: that is the text's fault.
    (cell.formula !== null && same(found, sumOf(numbers.map((one) => one[side]))));
  const isBlank = cell.reading.kind === "blank";
  const isTrue = !isBlank && found !== null && isTrueTotal(plan, side, cell, found);
  const sumOfOwn = sumOf(own.map((one) => one[side]));
  const isAtFault = !isEmpty && found !== null && sumOfOwn !== null && !isSumOfOwn && !isTrue;
  const areLinesRight = entries.every((entry) => entry.stand === "right");
  const isRight =
    addsUpExactly(
      cell,
      own.map((one) => one[side].at),
    ) ||
    (!isEmpty && !isAtFault && found !== null && (same(found, expected) || areLinesRight));
  return {
    cell,
    side,
    line,
    kind: "total",
    name: "Total",
    stand: isRight ? "right" : expected === null ? "unknown" : "wrong",
    expected,
    isAtFault,
    against: own.map((one) => one[side]),
    because: expected === null ? A_LINE_IS_UNKNOWN : null,
    group: [line],
  };
}

/** What several lines share is known, where what each of them holds is not. */
function expectedTotal(
  plan: Plan,
  entries: readonly RecapEntry[],
  side: Side,
  cell: AmountCell,
): Decimal | null {
  const groups = new Map(entries.map((entry) => [entry.group, entry]));
  const amounts = [...groups.values()].map(({ group, line: { source } }) => {
    const known = expectedOf(entries, group);
    return known ?? (source === null ? null : (recapSums(plan)(source, side, cell)?.exact ?? null));
  });
  return amounts.every((amount) => amount !== null) ? sum(amounts) : null;
}

/** All that the lines ask for, also of a source whose recap line lost its label. */
function isTrueTotal(plan: Plan, side: Side, cell: AmountCell, found: Decimal): boolean {
  const sumOfSource = recapSums(plan);
  const named = plan.lines.flatMap((line) => line.source?.sources ?? []);
  const sums = withOthers(plan.edition, named).map((source) => sumOfSource(source, side, cell));
  const known = sums.filter((one) => one !== null);
  if (known.length !== sums.length) return false;
  return agrees(found, {
    exact: sum(known.map((one) => one.exact)),
    ofNumbers: sum(known.map((one) => one.ofNumbers)),
    open: known.flatMap((one) => one.open),
  });
}
