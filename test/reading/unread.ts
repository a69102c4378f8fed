import type { Edition } from "../../src/plan/edition";
import { planCells } from "../../src/reading/table/beside";
import { Grid } from "../../src/reading/cells/grid";
import { findHeaderBlock } from "../../src/reading/table/headerBlock";
import { findRecaps } from "../../src/reading/recap/find";
import { recognise } from "../../src/reading/table/recognise";
import type { WorkbookSnapshot } from "../../src/reading/snapshot";

/** What is known of a table before its lines are read. */
export function unreadTable(snapshot: WorkbookSnapshot, edition: Edition) {
  const [sheet] = snapshot.sheets;
  if (!sheet) throw new Error("no sheet");
  const grid = new Grid(sheet);
  const block = findHeaderBlock(grid);
  const recognised = block && recognise(grid, block, [edition]);
  if (!recognised) throw new Error("no table");
  const { fit } = recognised;
  const isPlan = planCells(grid, block, fit);
  return { grid, block, fit, isPlan, recaps: findRecaps(grid, isPlan) };
}
