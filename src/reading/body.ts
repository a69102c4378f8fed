import type { Edition } from "../plan/edition";
import type { AmountCell, AmountRow, EngagementHeading, PlanColumn, PlanLine } from "../plan/plan";
import { amountCell } from "./amount";
import type { Grid } from "./grid";
import { breakdownRows } from "./breakdown";
import { LineReader } from "./lines";
import { withoutObjectiveSums } from "./objectiveSums";
import { range } from "./range";
import { Rows, isAmountColumn, type RowKind } from "./rows";
import { areSubtotals } from "./subtotals";
import { closingRow, isTotalByFormulas } from "./tableEnd";
import type { Wordings } from "./wording";

/** What stands between the headers and the recap. */
export interface TableBody {
  readonly headings: readonly EngagementHeading[];
  readonly lines: readonly PlanLine[];
  /** Rows of amounts under the lines, in order (2022: total, envelopes, differences). */
  readonly amountRows: readonly AmountRow[];
}

/** Who pays: what a total adds up. */
const PAID = new Set(["state", "department"]);

function amountsOf(grid: Grid, columns: readonly PlanColumn[], row: number) {
  return new Map<number, AmountCell>(
    columns.filter(isAmountColumn).map(({ column }) => [column, amountCell(grid, row, column)]),
  );
}

/**
 * Reads the rows of a table, between its headers and its end.
 * @param first the first row under the headers
 * @param last the last row that can be the table's
 */
export function readBody(
  grid: Grid,
  edition: Edition,
  columns: readonly PlanColumn[],
  wordings: Wordings,
  first: number,
  last: number,
): TableBody {
  const rows = new Rows(grid, edition, columns, wordings);
  const reader = new LineReader(grid, edition, columns, wordings);
  const amounts = (row: number) => amountsOf(grid, columns, row);
  const paid = columns.filter(({ spec }) => PAID.has(spec.role)).map(({ column }) => column);
  const seen = range(first, last).map((row) => [row, rows.kind(row)] as const);
  const { columnPerSource, subtotalsAbove } = edition.facts;
  // With a column for each source the total is broken down by them already.
  const breakdown = columnPerSource ? new Set<number>() : breakdownRows(seen, rows);
  const kinds = seen.map(([row, kind]): [number, RowKind] => {
    const isLoose =
      kind === "amounts" ||
      (kind === "line" && (!rows.isFirm(row) || rows.onlySource(row) !== null));
    const isTotal = breakdown.has(row) || (isLoose && isTotalByFormulas(amounts(row), first, paid));
    return [row, isTotal ? "total" : kind];
  });
  // Amounts without any text can be the subtotals of what follows.
  const isLine = (kind: RowKind) => kind === "line" || (kind === "amounts" && !subtotalsAbove);
  const closing = closingRow(kinds, rows, amounts, isLine) ?? last + 1;
  const lastSure =
    kinds.findLast(([row, kind]) => kind === "line" && row < closing)?.[0] ?? first - 1;
  const below = (row: number) => {
    const found: ReturnType<typeof amountsOf>[] = [];
    for (const [other, kind] of kinds.slice(row - first + 1, lastSure - first + 1)) {
      if (kind === "heading" || kind === "amounts") break;
      found.push(amountsOf(grid, columns, other));
    }
    return found;
  };
  const headings: EngagementHeading[] = [];
  const lines: PlanLine[] = [];
  const amountRows: AmountRow[] = [];
  for (const [row, kind] of kinds) {
    const cells = () => amounts(row);
    const isHidden = grid.sheet.hiddenRows.has(row);
    // Under the last sure line, a text right below goes on with it, others are notes.
    const goesOn =
      row < lastSure || (lines.at(-1)?.row === row - 1 && rows.hasText(row, ["action"]));
    const isBareHeading = () =>
      subtotalsAbove && kind === "amounts" && areSubtotals(cells(), below(row));
    if (kind === "heading" || (row < lastSure && isBareHeading())) {
      headings.push({
        ...reader.heading(row, rows.headingColumn(row)),
        subtotals: cells(),
        isHidden,
      });
    } else if (row < closing && (kind === "line" || (kind === "text" && goesOn))) {
      lines.push(reader.line(row));
    } else if (kind === "amounts" && row < lastSure) {
      lines.push(reader.line(row));
    } else if (row < closing && kind === "amounts" && !subtotalsAbove) {
      lines.push(reader.line(row));
    } else if (kind === "amounts" || kind === "total" || kind === "under") {
      amountRows.push({ row, label: rows.label(row), cells: cells(), isHidden });
    }
  }
  return { headings, lines: withoutObjectiveSums(lines), amountRows };
}
