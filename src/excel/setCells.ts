import type { CellAddress } from "../plan/address";
import type { Landmark } from "../plan/landmarks";
import { restored, TEXT_FORMAT, type RawCell } from "./cellContent";
import {
  queueCells,
  queueTyped,
  rangesOf,
  sameTyped,
  type FoundCell,
  type Typed,
} from "./cellsFound";
import { failure, toFailure, type ExcelFailure } from "./failure";
import { writingOurselves } from "./ownWrites";
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

/**
 * Sets cells all together or not at all: one trip to see that each holds what is expected and that
 * nothing has moved, one to set them. Answers what stood in each.
 * @throws {ExcelFailure}, whose message says whether anything was written
 */
export async function setCells(
  cells: readonly Wanted[],
  landmarks: readonly Landmark[],
): Promise<readonly RawCell[]> {
  const places = [...cells, ...landmarks].map(({ at }) => at);
  const found = await readCells(places);
  refuseIfMoved(landmarks, found.slice(cells.length));
  refuseIfChanged(cells, found);
  if (found.slice(0, cells.length).some(({ isLocked }) => isLocked)) {
    throw unwritten(failure("protected", "Locked cells of a protected sheet."));
  }
  await writingOurselves(() => stroke(cells, places, found));
  return found.slice(0, cells.length);
}

function readCells(places: readonly CellAddress[]): Promise<readonly FoundCell[]> {
  return run(async (context) => {
    const read = queueCells(context, places);
    await context.sync();
    return read();
  });
}

/** Sets the cells in one batch, which reads them once more before: nobody can come between the two. */
async function stroke(
  cells: readonly Wanted[],
  places: readonly CellAddress[],
  found: readonly RawCell[],
): Promise<void> {
  const puts = cells.map((wanted, i): Put => {
    const isText = wanted.format === TEXT_FORMAT || found[i]?.format === TEXT_FORMAT;
    return { content: wanted.content, format: isText ? wanted.format : null };
  });
  let before: readonly Typed[];
  try {
    before = await put(places, puts);
  } catch (error) {
    throw await refusal(toFailure(error), cells, () => putBack(places, puts, found, found));
  }
  if (!sameTyped(before, found)) {
    const reason = moved("Changed between the reading and the writing.");
    throw (await putBack(places, puts, found, before)) ? reason : unsure(reason, cells);
  }
}

/** What to set in a cell, and the number format where it needs another. */
interface Put {
  readonly content: unknown;
  readonly format: string | null;
}

/** Sets the first cells of the places. Answers what stood in all of them just before. */
function put(places: readonly CellAddress[], puts: readonly Put[]): Promise<readonly Typed[]> {
  return run(
    async (context) => {
      const ranges = rangesOf(context, places).map(({ range }) => range);
      const read = queueTyped(ranges);
      puts.forEach(({ content, format }, i) => {
        const range = ranges[i];
        if (range && format !== null) {
          range.numberFormat = [[format]];
        }
        if (range) {
          range.formulas = [[content]];
        }
      });
      await context.sync();
      return read();
    },
    { waitsForTyping: false },
  );
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
  found: readonly RawCell[],
  before: readonly Typed[],
): Promise<boolean> {
  const written = places.slice(0, puts.length);
  const back = puts.map(({ format }, i): Put => {
    const content = before[i] && restored(before[i]);
    return { content, format: format === null ? null : String(found[i]?.format) };
  });
  try {
    // What the first refusal stopped, it stops again at the same place.
    await put(written, back).catch(() => undefined);
    return sameTyped(await readCells(written), before.slice(0, puts.length));
  } catch {
    return false;
  }
}
