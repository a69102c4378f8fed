import type { Recap, TextCell } from "../../plan/plan";
import { fold } from "../../plan/text";
import type { Grid } from "../cells/grid";
import type { HeaderBlock } from "./headerBlock";
import { range } from "../cells/range";

/** « (k€) », « en k€ », « en milliers d'euros ». */
const THOUSANDS = /(?:^|[^a-z])k ?(?:€|euros?\b|eur\b)|\bmilliers?(?: d['e] ?euros?|\b)/;

/** An instruction speaks of both units: « en euros, et non en milliers ». */
const DENIED = /\b(?:non|pas|jamais|ni)\b/;

const LONGEST = 150;

function saysThousands(text: string): boolean {
  const folded = fold(text);
  return text.length <= LONGEST && THOUSANDS.test(folded) && !DENIED.test(folded);
}

/**
 * The cell that says that amounts are in thousands of euros: a header, else what stands above the
 * table, else the recap's. Null as a rule.
 */
export function unitCell(grid: Grid, block: HeaderBlock, recap: Recap | null): TextCell | null {
  const cellsOf = (top: number, bottom: number): TextCell[] =>
    range(top, bottom).flatMap((row) =>
      [...grid.filled(row)].map((column) => grid.textCell(row, column)),
    );
  const ofRecap = recap ? [recap.title, recap.stateHeader, recap.departmentHeader] : [];
  const cells = [
    ...cellsOf(block.top, block.bottom),
    ...cellsOf(grid.top, block.top - 1),
    ...ofRecap,
  ];
  return cells.find(({ text }) => saysThousands(text)) ?? null;
}
