import type { Decimal } from "decimal.js";
import { valueOf } from "../plan/amounts";
import type { CellWrite } from "../plan/cellWrite";
import { covers, isPlainSum, referencesIn } from "../plan/formulaReferences";
import { ZERO, sameAmount, sum } from "../plan/money";
import type { AmountCell, Plan, Recap } from "../plan/plan";
import { SIDES, type Side } from "../plan/side";
import { totalsBySource } from "./ledger";

/** The formula adds up the recap's own lines, whatever they hold: it stays right by itself. */
function addsUpLines(total: AmountCell, recap: Recap, side: Side): boolean {
  if (total.formula === null) return false;
  const references = referencesIn(total.formula, total.at.sheet);
  const cells = [...recap.lines, ...recap.otherLines].map((line) => line[side].at);
  const covered = references.reduce(
    (count, area) => count + (area.bottom - area.top + 1) * (area.right - area.left + 1),
    0,
  );
  return (
    isPlainSum(total.formula) &&
    covered === cells.length &&
    cells.every((at) => covers(references, at))
  );
}

function write(cell: AmountCell, amount: Decimal): CellWrite[] {
  const value = valueOf(cell);
  const isRight =
    value !== null &&
    cell.reading.kind === "number" &&
    cell.content.kind !== "text" &&
    sameAmount(value, amount);
  if (isRight) return [];
  return [{ at: cell.at, before: cell.content, after: { kind: "amount", amount } }];
}

/** What the green table's amounts should be, by cell; a column whose lines can't all be read is left out. */
export function recapAmounts(
  plan: Plan,
): { readonly cell: AmountCell; readonly amount: Decimal }[] {
  const { recap } = plan;
  if (!recap) return [];
  const totals = totalsBySource(plan);
  return SIDES.flatMap((side) => {
    if ([...totals.values()].some((total) => total.isPartial[side])) return [];
    const lines = recap.lines.map((line) => ({
      cell: line[side],
      amount: (line.source ? totals.get(line.source)?.[side] : undefined) ?? ZERO,
    }));
    if (!recap.total) return lines;
    const others = recap.otherLines.map((line) => valueOf(line[side]) ?? ZERO);
    const total = sum([...lines.map((line) => line.amount), ...others]);
    return [...lines, { cell: recap.total[side], amount: total }];
  });
}

/**
 * The cells to write so that the green table holds the exact totals of the lines, in euros: those
 * that differ, and no formula that is right or that adds up the recap's own lines.
 */
export function recapWrites(plan: Plan): readonly CellWrite[] {
  const { recap } = plan;
  if (!recap) return [];
  const kept = SIDES.flatMap((side) =>
    recap.total && addsUpLines(recap.total[side], recap, side) ? [recap.total[side]] : [],
  );
  return recapAmounts(plan)
    .filter(({ cell }) => !kept.includes(cell))
    .flatMap(({ cell, amount }) => write(cell, amount));
}
