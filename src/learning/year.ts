import { yearsIn } from "../plan/text";
import type { Grid } from "../reading/cells/grid";
import type { HeaderBlock } from "../reading/table/headerBlock";
import { range } from "../reading/cells/range";
import type { SheetSnapshot, WorkbookSnapshot } from "../reading/snapshot";

/** How much a mention of the year weighs: what the table says of itself before what stands about it. */
const WEIGHTS = { header: 3, title: 2, sheet: 1 };

/**
 * The year that a table is of: the one that its headers, its title and the names of the sheets say
 * most. Null when they say none; of two that weigh the same, the headers' first.
 */
export function yearOfTable(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  grid: Grid,
  block: HeaderBlock,
): number | null {
  const weights = new Map<number, number>();
  const add = (text: string, weight: number) => {
    const years = [...new Set(yearsIn(text))];
    // « 2024-2026 » is a contract's.
    if (years.length !== 1) return;
    const [year = 0] = years;
    weights.set(year, (weights.get(year) ?? 0) + weight);
  };
  for (const [column, { text }] of block.headers) {
    const own = yearsIn(text);
    add(own.length > 0 ? text : (block.groups.get(column)?.text ?? ""), WEIGHTS.header);
  }
  for (const row of range(grid.top, block.top - 1)) {
    for (const column of grid.filled(row)) add(grid.text(row, column), WEIGHTS.title);
  }
  for (const { name } of [sheet, ...workbook.sheets]) add(name, WEIGHTS.sheet);
  const [best] = [...weights].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
}
