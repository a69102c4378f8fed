import { lastOf } from "../../plan/lists";
import type { Classified } from "./classify";
import { RunningSums } from "./sums";

/** An action as dear as so many others together is none. */
const SEVERAL = 3;

/**
 * The row that closes the table: the first total, or line of envelopes, under the last line that a
 * number, a wording or a source makes one. What comes after it (remarks, other amounts) is no line.
 * Null when nothing closes it.
 * @param isLine tells the rows whose amounts a total adds up
 */
export function closingRow(
  rows: readonly Classified[],
  isLine: (row: Classified) => boolean,
): number | null {
  const lines = rows.filter(({ kind }) => kind === "line");
  const lastFirm = (lastOf(lines, ({ facts }) => facts.isFirm) ?? lines.at(-1))?.facts.row;
  if (lastFirm === undefined) return null;
  const above = new RunningSums();
  for (const one of rows) {
    const { facts, kind } = one;
    if (facts.row > lastFirm) {
      if (kind === "total" || kind === "breakdown" || kind === "under") return facts.row;
      // « Coût global du plan »: words tell a line from a total less than what the amounts add up to.
      const isOpen = kind === "amounts" || (kind === "line" && above.paid >= SEVERAL);
      if (isOpen && above.isTotal(facts.table.amountsOf(facts.row))) return facts.row;
    }
    if (isLine(one)) above.add(facts.table.amountsOf(facts.row));
  }
  return null;
}
