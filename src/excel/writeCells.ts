import type { CellAddress } from "../plan/address";
import type { CellContent, CellWrite } from "../plan/cellWrite";
import type { Landmark } from "../plan/landmarks";
import { AMOUNT_FORMAT, TEXT_FORMAT } from "./cellContent";
import { heldFor, heldIn, suffersFromText } from "./held";
import { setCells, type SetCell } from "./setCells";
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
  const done = await setCells(
    writes.map(({ at, before, after }) => ({
      at,
      expected: before,
      held: heldFor(after),
      format: (found: unknown) =>
        found === TEXT_FORMAT && suffersFromText(heldFor(after)) ? AMOUNT_FORMAT : null,
    })),
    landmarks,
  );
  const undos = writes.flatMap(({ at, after }, i): Wanted[] => {
    const cell = done[i];
    return cell === undefined ? [] : [undoOf(at, after, cell)];
  });
  return async () => {
    await setCells(undos, landmarks);
  };
}

/** What stood there comes back; its format too, unless somebody gave the cell another one since. */
function undoOf(at: CellAddress, after: CellContent, { before, format }: SetCell): Wanted {
  const first = before.format;
  return {
    at,
    expected: after,
    held: heldIn(before),
    format: (found) =>
      typeof first === "string" && first !== format && found === format ? first : null,
  };
}
