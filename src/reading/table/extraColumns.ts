import type { PlanColumn } from "../../plan/plan";
import type { Grid } from "../cells/grid";
import type { HeaderBlock } from "./headerBlock";
import { bareHeader } from "./headerWords";
import { range } from "../cells/range";

/**
 * The columns that no column of the edition claims: headed ones inside the table, or next to it and
 * filled along its lines (« Commentaires », « N° fiche »), as officers add them; inside it, also one
 * without a header that is filled on half of the lines.
 */
export function extraColumns(
  grid: Grid,
  block: HeaderBlock,
  columns: readonly PlanColumn[],
  lastRow: number,
): number[] {
  const claimed = new Set(columns.map((column) => column.column));
  const groups = new Set([...block.groups.values()].map((group) => bareHeader(group.text)));
  const isExtra = (column: number): boolean => {
    const header = block.headers.get(column);
    return header !== undefined && !claimed.has(column) && !groups.has(bareHeader(header.text));
  };
  const rows = range(block.bottom + 1, lastRow);
  const filledRows = (column: number) => rows.filter((row) => grid.cell(row, column) !== null);
  const isFilled = (column: number): boolean => filledRows(column).length > 0;
  const isBareExtra = (column: number): boolean => {
    const isFree = !block.headers.has(column) && !claimed.has(column);
    // A header that runs over several columns is theirs.
    if (!isFree || grid.textCell(block.bottom, column).text !== "") return false;
    const filled = filledRows(column).length;
    return filled > 1 && 2 * filled >= rows.filter((row) => hasCells(grid, row)).length;
  };
  let first = Math.min(...claimed);
  let last = Math.max(...claimed);
  while (isExtra(first - 1) && isFilled(first - 1)) first -= 1;
  while (isExtra(last + 1) && isFilled(last + 1)) last += 1;
  return range(first, last).filter((column) => isExtra(column) || isBareExtra(column));
}

function hasCells(grid: Grid, row: number): boolean {
  const [first] = grid.filled(row);
  return first !== undefined;
}
