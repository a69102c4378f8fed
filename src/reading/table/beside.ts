import { lastOf } from "../../plan/lists";
import type { Edition } from "../../plan/edition";
import { edgesOf } from "../../plan/edges";
import type { PlanColumn, Recap } from "../../plan/plan";
import type { Grid } from "../cells/grid";
import type { HeaderBlock } from "./headerBlock";
import { numbersInCell } from "../cells/numbers";
import { range } from "../cells/range";
import { isRecapTitle } from "../recap/words";
import type { Fit } from "./recognise";
import { repeatsHeaders } from "./repeats";

function columnOf(columns: readonly PlanColumn[], role: string): number | undefined {
  return columns.find((column) => column.spec.role === role)?.column;
}

/** Where no recap can begin: the table's headers and the lines that hold an objective. */
export function planCells(grid: Grid, block: HeaderBlock, { columns, wordings }: Fit) {
  const { left, right } = edgesOf(columns);
  const number = columnOf(columns, "number");
  const wording = columnOf(columns, "objective");
  const holdsObjective = (row: number): boolean =>
    (number !== undefined && numbersInCell(grid.textCell(row, number).text).length > 0) ||
    (wording !== undefined && wordings.match(grid.textCell(row, wording).text).length > 0);
  const known = new Map<number, boolean>();
  return (row: number, column: number): boolean => {
    if (column < left || column > right || row < block.top) return false;
    if (row <= block.bottom) return true;
    const isLine = known.get(row) ?? (holdsObjective(row) || repeatsHeaders(grid, columns, row));
    known.set(row, isLine);
    return isLine;
  };
}

/** The table ends above the first recap under it, be it one whose title alone can be read. */
export function lastTableRow(
  grid: Grid,
  block: HeaderBlock,
  columns: readonly PlanColumn[],
  recaps: readonly Recap[],
  isPlan: (row: number, column: number) => boolean,
) {
  const { left, right } = edgesOf(columns);
  const under = recaps
    .map((recap) => recap.area)
    .filter((area) => area.top > block.bottom && area.left <= right && area.right >= left)
    .map((area) => area.top);
  const rows = range(block.bottom + 1, grid.bottom);
  const lastLine = lastOf(rows, (row) => isPlan(row, left)) ?? block.bottom;
  const title = rows.find(
    (row) =>
      row > lastLine && range(left, right).some((column) => isRecapTitle(grid.text(row, column))),
  );
  return Math.min(grid.bottom, ...[...under, title ?? grid.bottom + 1].map((row) => row - 1));
}

/** This year's recap rather than a reminder of last year's; the one under the headers rather than above. */
export function chooseRecap(
  recaps: readonly Recap[],
  { year }: Edition,
  { bottom }: HeaderBlock,
): Recap | null {
  const isUnder = (recap: Recap) => recap.area.bottom > bottom;
  const isOfYear = (recap: Recap) => recap.title.text.includes(String(year));
  return (
    recaps.find((recap) => isUnder(recap) && isOfYear(recap)) ??
    recaps.find(isOfYear) ??
    recaps.find(isUnder) ??
    recaps[0] ??
    null
  );
}
