import type { TextCell } from "../../plan/plan";
import type { Grid } from "../cells/grid";
import { REACH, isRecapTitle } from "./words";

/** The title of a recap: beside its headers, or on one of the lines above. */
export function titleOf(grid: Grid, headerRow: number, labels: number, right: number): TextCell {
  for (let row = headerRow; row >= Math.max(grid.top, headerRow - REACH); row -= 1) {
    for (let column = labels; column <= right; column += 1) {
      const cell = grid.textCell(row, column);
      if (isRecapTitle(cell.text)) return cell;
    }
  }
  const beside = grid.textCell(headerRow, labels);
  if (beside.text !== "") return beside;
  // Whatever it is called: the text right above the headers.
  const above = grid.textCell(headerRow - 1, labels);
  return headerRow > grid.top && above.text !== "" ? above : beside;
}
