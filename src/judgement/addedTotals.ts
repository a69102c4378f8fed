import type { Decimal } from "decimal.js";
import { a1 } from "../plan/address";
import { departmentCells, sumOf, valueOf } from "../plan/amounts";
import type { CellWrite } from "../plan/cellWrite";
import { sameAmount } from "../plan/money";
import type { AmountCell, Plan, PlanLine, TotalRow } from "../plan/plan";
import { setTotal } from "./fixes";
import { addends } from "./rowTotals";

/** An amount of a total that the officer added, and what it should be, in euros. */
export interface AddedTotal {
  readonly total: TotalRow;
  readonly cell: AmountCell;
  readonly header: string;
  readonly found: Decimal;
  readonly expected: Decimal;
  readonly against: readonly AmountCell[];
  readonly fix: readonly CellWrite[];
}

/** The cells of lines in a column of who pays, or of their totals. */
function cellsIn(lines: readonly PlanLine[], column: number): AmountCell[] {
  return lines
    .flatMap((line) => [
      ...departmentCells(line),
      ...line.states.map(({ cell }) => cell),
      line.total,
    ])
    .filter((cell) => cell?.at.column === column)
    .filter((cell) => cell !== null);
}

/** What the total may rightly be in a column, the first as it should be. */
function sumsOf(plan: Plan, lines: readonly PlanLine[], column: number): Decimal[] {
  const cells = cellsIn(lines, column);
  const isOfTotals = lines.some((line) => line.total?.at.column === column);
  const sums = [
    sumOf(cells),
    // A formula passes over an amount typed as text: that is the text's fault.
    sumOf(cells.filter(({ reading }) => reading.kind !== "text")),
    // A line's wrong total is said on its line: the total may be that of the right ones.
    ...(isOfTotals ? [sumOf(lines.flatMap((line) => addends(plan, line)))] : []),
  ];
  return sums.filter((sum) => sum !== null);
}

/** « =SUM(G5:G9,G11:G15) », over the rows of the lines; null where they are too scattered to be written so. */
function formulaOver(lines: readonly PlanLine[], cell: AmountCell): string | null {
  const runs: [number, number][] = [];
  for (const { row } of lines) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const { column } = cell.at;
  const ranges = runs.map(
    ([from, to]) => `${a1({ row: from, column })}:${a1({ row: to, column })}`,
  );
  return cell.formula === null || runs.length > MOST_RUNS ? null : `=SUM(${ranges.join(",")})`;
}

const MOST_RUNS = 8;

/** The added totals that are not the sums of their lines; what is not known to be a total of lines is left out. */
export function* wrongAddedTotals(plan: Plan, kind: TotalRow["kind"]): Iterable<AddedTotal> {
  for (const total of plan.totals) {
    if (total.kind !== kind || !total.isSure) continue;
    const rows = new Set(total.adds);
    const lines = plan.lines.filter(({ row }) => rows.has(row));
    for (const { column, header, spec } of plan.columns) {
      const cell = total.cells.get(column);
      const isSummed = ["department", "state", "total"].includes(spec.role);
      const found = cell && cell.reading.kind !== "blank" ? valueOf(cell) : null;
      if (!cell || !isSummed || found === null || lines.length === 0) continue;
      const sums = sumsOf(plan, lines, column);
      const [expected] = sums;
      if (!expected || sums.some((sum) => sameAmount(sum, found))) continue;
      yield {
        total,
        cell,
        header: header.text,
        found,
        expected,
        against: cellsIn(lines, column),
        fix: setTotal(cell, expected, formulaOver(lines, cell)),
      };
    }
  }
}
