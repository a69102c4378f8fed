import type { Edition } from "../plan/edition";
import { isZero, sameAmount, sum } from "../plan/money";
import { valueOf } from "../plan/amounts";
import type { AmountCell, AmountRow, EngagementHeading, PlanColumn, PlanLine } from "../plan/plan";
import { amountCell } from "./amount";
import type { Grid } from "./grid";
import { LineReader } from "./lines";
import { Rows, isAmountColumn, type RowKind } from "./rows";
import { addsUpRows, areSubtotals } from "./subtotals";
import type { Wordings } from "./wording";

/** What stands between the headers and the recap. */
export interface TableBody {
  readonly headings: readonly EngagementHeading[];
  readonly lines: readonly PlanLine[];
  /** Rows of amounts under the lines, in order (2022: total, envelopes, differences). */
  readonly amountRows: readonly AmountRow[];
}

function amountsOf(grid: Grid, columns: readonly PlanColumn[], row: number) {
  return new Map<number, AmountCell>(
    columns.filter(isAmountColumn).map(({ column }) => [column, amountCell(grid, row, column)]),
  );
}

/** An unnamed total: its amounts add up those of the lines, by formula or by value. */
function isTotalOf(cells: ReadonlyMap<number, AmountCell>, lines: readonly PlanLine[]): boolean {
  if ([...cells.values()].some(addsUpRows)) return true;
  const filled = [...cells.values()].filter((cell) => cell.reading.kind !== "blank");
  return (
    lines.length > 1 &&
    filled.every((cell) => {
      const own = lines
        .flatMap((line) => [line.department, ...line.states.map((state) => state.cell), line.total])
        .filter((one) => one?.at.column === cell.at.column);
      const total = sum(own.map((one) => valueOf(one)).filter((one) => one !== null));
      const value = valueOf(cell);
      return value !== null && !isZero(value) && sameAmount(value, total);
    })
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
  const kinds: [number, RowKind][] = [];
  for (let row = first; row <= last; row += 1) kinds.push([row, rows.kind(row)]);
  const lastSure = kinds.findLast(([, kind]) => kind === "line")?.[0] ?? first - 1;
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
    const cells = () => amountsOf(grid, columns, row);
    const isHidden = grid.sheet.hiddenRows.has(row);
    // Under the last sure line, a text right below goes on with it, others are notes.
    const goesOn =
      row < lastSure || (lines.at(-1)?.row === row - 1 && rows.hasText(row, ["action"]));
    const isBareHeading = () =>
      edition.hasSubtotals && kind === "amounts" && areSubtotals(cells(), below(row));
    if (kind === "heading" || (row < lastSure && isBareHeading())) {
      headings.push({
        ...reader.heading(row, rows.headingColumn(row)),
        subtotals: cells(),
        isHidden,
      });
    } else if (kind === "line" || (kind === "text" && goesOn)) {
      lines.push(reader.line(row));
    } else if (kind === "amounts" && row < lastSure) {
      lines.push(reader.line(row));
    } else if (kind === "amounts" && !edition.hasSubtotals && !isTotalOf(cells(), lines)) {
      lines.push(reader.line(row));
    } else if (kind === "amounts" || kind === "total" || kind === "under") {
      amountRows.push({ row, label: rows.label(row), cells: cells(), isHidden });
    }
  }
  return { headings, lines, amountRows };
}
