import type { ColumnRole, Edition } from "../../plan/edition";
import type { Grid } from "../cells/grid";
import { numbersInCell } from "../cells/numbers";
import { sourcesIn } from "../vocabulary/sources";
import type { Wordings } from "../vocabulary/wording";

/** What a column's cells look like, as shares (0 to 1) of those that hold something. */
export interface ColumnContent {
  readonly filled: number;
  readonly numbers: number;
  readonly sources: number;
  readonly wordings: number;
  readonly amounts: number;
  readonly formulas: number;
  readonly texts: number;
}

/** A look at the first lines is enough to tell a column of amounts from one of texts. */
const ROWS_LOOKED_AT = 300;

/** What stands under the headers in a column. */
export function contentOf(
  grid: Grid,
  column: number,
  firstRow: number,
  lastRow: number,
  edition: Edition,
  wordings: Wordings,
): ColumnContent {
  const known = new Set(edition.objectives.map((objective) => objective.number));
  const counts = {
    filled: 0,
    numbers: 0,
    sources: 0,
    wordings: 0,
    amounts: 0,
    formulas: 0,
    texts: 0,
  };
  const bottom = Math.min(lastRow, firstRow + ROWS_LOOKED_AT);
  for (let row = firstRow; row <= bottom; row += 1) {
    const cell = grid.cell(row, column);
    const merge = grid.merge(row, column);
    // A heading that runs across the table says nothing of its first column.
    if (cell === null || (merge && merge.right > merge.left)) continue;
    const text = grid.text(row, column);
    if (text === "") continue;
    counts.filled += 1;
    const numbers = text.length <= 30 ? numbersInCell(text) : [];
    if (cell.formula === null && numbers.length > 0 && numbers.every((n) => known.has(n))) {
      counts.numbers += 1;
    }
    if (text.length <= 40 && sourcesIn(text, grid.sources).length > 0) counts.sources += 1;
    if (wordings.match(text).length > 0) counts.wordings += 1;
    if (typeof cell.value === "number") counts.amounts += 1;
    else counts.texts += 1;
    if (cell.formula !== null) counts.formulas += 1;
  }
  const share = (count: number) => (counts.filled === 0 ? 0 : count / counts.filled);
  return {
    filled: counts.filled,
    numbers: share(counts.numbers),
    sources: share(counts.sources),
    wordings: share(counts.wordings),
    amounts: share(counts.amounts),
    formulas: share(counts.formulas),
    texts: share(counts.texts),
  };
}

/** Whether a column without a telling header can be that of the role, by what it holds. */
export function couldBe(role: ColumnRole, content: ColumnContent): boolean {
  if (content.filled === 0) return false;
  switch (role) {
    case "number":
      return content.numbers > 0.6;
    case "source":
      return content.sources > 0.6;
    case "objective":
      return content.wordings > 0.5;
    case "department":
    case "state":
    case "nextState":
      return content.amounts > 0.5 && content.sources < 0.5;
    case "total":
      return content.amounts > 0.5 && content.sources < 0.5;
    case "action":
      return content.texts > 0.6 && content.sources < 0.5 && content.wordings < 0.5;
    case "measure":
    case "fiche":
    case "identification":
    case "partners":
      return content.texts > 0.5 && content.sources < 0.5 && content.wordings < 0.5;
    case "other":
      // An amount, a text, or both in one.
      return content.sources < 0.5 && content.wordings < 0.5;
    case "free":
      return false;
  }
}
