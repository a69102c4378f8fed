import type { CellAddress } from "../plan/address";
import type { Landmark } from "../plan/landmarks";
import type { RawCell } from "./cellContent";
import { queueCells, sameTyped, type FoundCell, type Typed } from "./cellsFound";
import { failure, toFailure, type ExcelFailure } from "./failure";
import { heldIn, type Held } from "./held";
import { writingOurselves } from "./ownWrites";
import { putCells, type Done, type Put } from "./putCells";
import { run } from "./run";
import type { Wanted } from "./wanted";
import {
  moved,
  refuseIfChanged,
  refuseIfMoved,
  unanswered,
  unsure,
  unwritten,
} from "./writeFailures";

/** A cell that was set: what stood there, and the number format that it has now. */
export interface SetCell {
  readonly before: RawCell;
  readonly format: unknown;
}

/**
 * Sets cells all together or not at all: one trip to see that each holds what is expected and that
 * nothing has moved, one to set them.
 * @throws {ExcelFailure}, whose message says whether anything was written
 */
export async function setCells(
  cells: readonly Wanted[],
  landmarks: readonly Landmark[],
): Promise<readonly SetCell[]> {
  const places = [...cells, ...landmarks].map(({ at }) => at);
  const found = await readCells(places);
  refuseIfMoved(landmarks, found.slice(cells.length));
  refuseIfChanged(cells, found);
  if (found.slice(0, cells.length).some(({ isLocked }) => isLocked)) {
    throw unwritten(failure("protected", "Locked cells of a protected sheet."));
  }
  const formats = await writingOurselves(() => stroke(cells, places, found));
  return cells.flatMap((_, i) => {
    const before = found[i];
    return before ? [{ before, format: formats[i] }] : [];
  });
}

function readCells(places: readonly CellAddress[]): Promise<readonly FoundCell[]> {
  return run(async (context) => {
    const read = queueCells(context, places);
    await context.sync();
    return read();
  });
}

/**
 * Sets the cells in one batch, which reads them once more before: nobody can come between the two.
 * Answers the number formats that they have then.
 */
async function stroke(
  cells: readonly Wanted[],
  places: readonly CellAddress[],
  found: readonly RawCell[],
): Promise<readonly unknown[]> {
  const puts = cells.map(({ held, format }, i): Put => {
    const before = found[i]?.format;
    return { held, before, format: format(before) };
  });
  let done: Done;
  try {
    done = await putCells(places, puts);
  } catch (error) {
    throw await refusal(toFailure(error), cells, () => putBack(places, puts, found));
  }
  if (!sameTyped(done.before, found)) {
    const reason = moved("Changed between the reading and the writing.");
    throw (await putBack(places, puts, done.before)) ? reason : unsure(reason, cells);
  }
  return done.formats;
}

/** The failure to tell, once the cells are as they were again or may not be. */
async function refusal(
  reason: ExcelFailure,
  cells: readonly Wanted[],
  restore: () => Promise<boolean>,
): Promise<ExcelFailure> {
  if (reason.kind === "silent") {
    return unanswered(reason);
  }
  // Excel stops a batch at the first refusal and keeps what came before; while a cell is being
  // edited it refuses the whole batch.
  return reason.kind === "editing" || (await restore()) ? unwritten(reason) : unsure(reason, cells);
}

/** Sets the cells to what stood there, and looks: whether they all hold it again. */
async function putBack(
  places: readonly CellAddress[],
  puts: readonly Put[],
  stood: readonly Typed[],
): Promise<boolean> {
  const written = places.slice(0, puts.length);
  const back = puts.map(({ before, format }, i): Put => {
    const cell = stood[i];
    const held: Held = cell ? heldIn(cell) : { kind: "blank" };
    return { held, before: format ?? before, format: format === null ? null : String(before) };
  });
  try {
    // What the first refusal stopped, it stops again at the same place.
    await putCells(written, back).catch(() => undefined);
    return sameTyped(await readCells(written), stood.slice(0, puts.length));
  } catch {
    return false;
  }
}
