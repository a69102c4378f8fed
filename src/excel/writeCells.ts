import type { CellWrite } from "../plan/cellWrite";
import type { Landmark } from "../plan/landmarks";
import { AMOUNT_FORMAT, restored, TEXT_FORMAT, toExcel } from "./cellContent";
import { setCells } from "./setCells";
import type { Wanted } from "./wanted";

/** Puts back what stood in the cells before they were written; refused when they changed since. */
export type Undo = () => Promise<void>;

/**
 * Writes cells in one stroke, two round trips. When one does not hold what was announced, nothing
 * is written. Number formats stay, except « text », which would make a text of an amount.
 * @param landmarks cells that must still be in their place, for the writing and for its undo
 * @returns what undoes it.
 * @throws {ExcelFailure} when a cell changed or moved since, the sheet is protected, or Excel refuses.
 */
export async function writeCells(
  writes: readonly CellWrite[],
  landmarks: readonly Landmark[] = [],
): Promise<Undo> {
  const found = await setCells(
    writes.map(({ at, before, after }) => ({
      at,
      expected: before,
      content: toExcel(after),
      format: after.kind === "amount" || after.kind === "formula" ? AMOUNT_FORMAT : null,
    })),
    landmarks,
  );
  const undos = writes.flatMap(({ at, after }, i): Wanted[] => {
    const cell = found[i];
    const format = cell?.format === TEXT_FORMAT ? TEXT_FORMAT : null;
    return cell === undefined ? [] : [{ at, expected: after, content: restored(cell), format }];
  });
  return async () => {
    await setCells(undos, landmarks);
  };
}
