import type { Decimal } from "decimal.js";
import { departmentCells, sumOf, valueOf } from "../plan/amounts";
import { sameAmount } from "../plan/money";
import type { AmountCell, EngagementHeading, Plan, PlanLine } from "../plan/plan";
import { amountsByColumn } from "./amountColumns";
import { between, placeFrom } from "./places";
import { addends } from "./rowTotals";

/** The lines under each heading, up to the next one. */
export function linesUnder(plan: Plan, heading: EngagementHeading): PlanLine[] {
  const next = placeFrom(plan.headings, heading.row + 1, (other) => other.row);
  return between(plan.lines, heading.row + 1, (plan.headings[next]?.row ?? Infinity) - 1);
}

/** The cells of those lines in a column; for the column of totals, also what the totals should be. */
export function* subtotalSums(
  plan: Plan,
  heading: EngagementHeading,
  column: number,
): Iterable<Decimal | null> {
  const lines = linesUnder(plan, heading);
  const inColumn = (cell: AmountCell | null) => cell !== null && cell.at.column === column;
  const cells = lines.flatMap((line) =>
    [
      ...departmentCells(line),
      ...line.states.map((state) => state.cell),
      line.other,
      line.total,
    ].filter(inColumn),
  );
  yield sumOf(cells);
  // A formula passes over an amount typed as text: that is the text's fault.
  yield sumOf(cells.filter((cell) => cell?.reading.kind !== "text"));
  // A line's wrong total is said on its line: the subtotal may be that of the right ones.
  if (lines.some((line) => inColumn(line.total))) {
    yield sumOf(lines.flatMap((line) => addends(plan, line)));
  }
}

/** What the grand total may be in a column: the sum of the subtotals, or of the lines where a subtotal is wrong. */
export function* grandTotalSums(plan: Plan, column: number): Iterable<Decimal | null> {
  yield sumOf(plan.headings.map((heading) => heading.subtotals.get(column) ?? null));
  yield sumOf(amountsByColumn(plan).get(column) ?? []);
}

/** A subtotal or grand total that is one of the sums it may be. */
export function isRightTotal(plan: Plan, cell: AmountCell): boolean {
  const { column } = cell.at;
  const [heading] = between(plan.headings, cell.at.row, cell.at.row);
  const sums = heading ? subtotalSums(plan, heading, column) : grandTotalSums(plan, column);
  const found = valueOf(cell);
  if (found === null) return false;
  for (const sum of sums) if (sum !== null && sameAmount(sum, found)) return true;
  return false;
}
