import { sameCell, type CellAddress } from "../plan/address";
import type { CellContent, CellWrite } from "../plan/cellWrite";
import type { Landmark } from "../plan/landmarks";
import { AMOUNT_FORMAT, TEXT_FORMAT } from "./cellContent";
import { heldFor, heldIn, suffersFromText } from "./held";
import { setCells, type SetCell } from "./setCells";
import type { Wanted } from "./wanted";
import { formulaMoved } from "./writeFailures";

/** What to undo, and where it stands now. */
export interface UndoOptions {
  /** Where a cell stands now that stood there when it was written; it itself as a rule. */
  readonly placeOf?: (at: CellAddress) => CellAddress;
  /** Those cells alone, by the addresses that they had; all as a rule. */
  readonly only?: readonly CellAddress[];
}

/**
 * Puts back what stood in the cells before they were written; refused when they changed since, or
 * when a formula would have to follow rows that moved.
 */
export type Undo = (options?: UndoOptions) => Promise<void>;

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
  return async ({ placeOf = same, only } = {}) => {
    const chosen = undos.filter(({ at }) => only?.some((one) => sameCell(at, one)) ?? true);
    const beside = landmarks.filter((mark) => chosen.some(({ at }) => isBeside(mark.at, at)));
    const hasMoved = [...chosen, ...beside].some(({ at }) => !sameCell(placeOf(at), at));
    if (hasMoved && chosen.some(holdsFormula)) throw formulaMoved();
    const placed = <Cell extends { readonly at: CellAddress }>(cell: Cell) => ({
      ...cell,
      at: placeOf(cell.at),
    });
    await setCells(chosen.map(placed), beside.map(placed));
  };
}

/** A landmark tells the place of what stands in its row or under it. */
function isBeside(mark: CellAddress, at: CellAddress): boolean {
  return mark.sheet === at.sheet && (mark.row === at.row || mark.column === at.column);
}

const same = (at: CellAddress): CellAddress => at;

/** Its references would be those of the rows as they stood. */
function holdsFormula({ expected, held }: Wanted): boolean {
  return expected.kind === "formula" || held.kind === "formula";
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
