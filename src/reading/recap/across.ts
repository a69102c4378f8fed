import type { Recap } from "../../plan/plan";
import { fold } from "../../plan/text";
import { amountCell } from "../cells/amount";
import type { Grid } from "../cells/grid";
import { range } from "../cells/range";
import { isSourceNumber, sourcesIn } from "../vocabulary/sources";
import { classifyEntries } from "./classify";
import { entryOf } from "./entries";
import { shapeOf } from "./shape";
import { titleOf } from "./title";
import { LONGEST_LABEL, REACH, headsDepartment, headsState, isTotalLabel } from "./words";

/** The columns of a row whose texts name a source each, one after the other or nearly. */
function sourceColumns(
  grid: Grid,
  row: number,
  isPlan: (row: number, column: number) => boolean,
): number[] {
  const columns: number[] = [];
  for (const column of grid.filled(row)) {
    const value = grid.cell(row, column)?.value;
    // An amount is no label, but for 304.
    if (typeof value === "number" && !isSourceNumber(value, grid.sources)) continue;
    const text = grid.text(row, column);
    if (text.length > LONGEST_LABEL || isPlan(row, column)) continue;
    if (sourcesIn(text, grid.sources).length === 1) columns.push(column);
  }
  return columns.length > 1 ? columns : [];
}

/** The rows under the headers whose labels say who pays, in a column at their left. */
function payers(grid: Grid, headerRow: number, first: number) {
  for (let labels = first - 1; labels >= Math.max(1, first - REACH); labels -= 1) {
    const rows = range(headerRow + 1, Math.min(grid.bottom, headerRow + REACH));
    const labelled = (test: (folded: string) => boolean) =>
      rows.find((row) => {
        const text = grid.text(row, labels);
        return text.length <= LONGEST_LABEL && test(fold(text));
      });
    const state = labelled(headsState);
    const department = labelled(headsDepartment);
    if (state !== undefined && department !== undefined) return { labels, state, department };
  }
  return null;
}

function recapAt(grid: Grid, headerRow: number, columns: readonly number[]): Recap | null {
  const first = columns[0] ?? 1;
  const found = payers(grid, headerRow, first);
  if (!found) return null;
  const { labels, state, department } = found;
  // Up to the total, or as far as amounts go on without a gap.
  const entries = range(first, grid.right).map((column) =>
    entryOf(
      grid.textCell(headerRow, column),
      amountCell(grid, state, column),
      amountCell(grid, department, column),
      grid.sources,
    ),
  );
  const end = entries.findIndex(({ words }) => isTotalLabel(words));
  const gap = entries.findIndex(({ words }) => words === "");
  const kept =
    end === -1 ? (gap === -1 ? entries : entries.slice(0, gap)) : entries.slice(0, end + 1);
  const lines = classifyEntries(kept);
  if (lines.sources.length < 2) return null;
  const right = Math.max(...kept.map(({ state: cell }) => cell.at.column));
  const title = titleOf(grid, headerRow, labels, right);
  return {
    sheet: grid.sheet.name,
    area: { top: title.at.row, left: labels, bottom: Math.max(state, department), right },
    title,
    stateHeader: grid.textCell(state, labels),
    departmentHeader: grid.textCell(department, labels),
    lines: lines.sources,
    otherLines: lines.others,
    subtotals: lines.subtotals,
    besides: lines.beside,
    total: lines.total,
    shape: shapeOf(lines, true),
  };
}

/**
 * The recaps whose sources stand across, with a row for the State and one for the Département.
 * @param isPlan tells the cells of the plan's own table where no recap can begin
 */
export function recapsAcross(
  grid: Grid,
  isPlan: (row: number, column: number) => boolean,
): Recap[] {
  return range(grid.top, grid.bottom).flatMap((row) => {
    const columns = sourceColumns(grid, row, isPlan);
    return columns.length === 0 ? [] : (recapAt(grid, row, columns) ?? []);
  });
}
