import type { PlanColumn } from "../../plan/plan";
import type { Grid } from "../cells/grid";

/** So many headers on a row are no line's. */
const REPEATED = 3;

/** The headers once more, before an engagement or at the top of a printed page. */
export function repeatsHeaders(grid: Grid, columns: readonly PlanColumn[], row: number): boolean {
  let repeated = 0;
  for (const { column, header } of columns) {
    if (header.text !== "" && grid.text(row, column) === header.text) repeated += 1;
  }
  return repeated >= REPEATED;
}
