import type { CellAddress } from "../plan/address";
import { TEXT_FORMAT } from "./cellContent";
import { queueFormats, queueTyped, rangesOf, type Typed } from "./cellsFound";
import { entryFor, suffersFromText, type Held } from "./held";
import { run } from "./run";

/** What to set in a cell, the number format that it has, and another where it needs one. */
export interface Put {
  readonly held: Held;
  readonly before: unknown;
  readonly format: string | null;
}

/** What stood in all of the places just before, and the number formats of the cells just after. */
export interface Done {
  readonly before: readonly Typed[];
  readonly formats: readonly unknown[];
}

/**
 * Sets the first cells of the places, in one trip, and reads all of them just before. Refused while
 * a cell is being edited.
 * @throws {ExcelFailure}
 */
export function putCells(places: readonly CellAddress[], puts: readonly Put[]): Promise<Done> {
  return run(
    async (context) => {
      const ranges = rangesOf(context, places).map(({ range }) => range);
      const before = queueTyped(ranges);
      const set = ranges.slice(0, puts.length);
      puts.forEach((one, i) => {
        const range = set[i];
        if (range) {
          queuePut(range, one);
        }
      });
      const formats = queueFormats(set);
      await context.sync();
      return { before: before(), formats: formats() };
    },
    { waitsForTyping: false },
  );
}

function queuePut(range: Excel.Range, { held, before, format }: Put): void {
  const after = format ?? before;
  const steps = suffersFromText(held)
    ? aroundText(before, after)
    : { first: format, last: null, entered: after };
  if (steps.first !== null) {
    range.numberFormat = [[steps.first]];
  }
  range.formulas = [[entryFor(held, steps.entered)]];
  if (steps.last !== null) {
    range.numberFormat = [[steps.last]];
  }
}

/** The number formats to set before and after the content, and the one that it is entered in. */
interface Steps {
  readonly first: string | null;
  readonly last: string | null;
  readonly entered: unknown;
}

/** What a cell formatted as text would make a text of is entered while it is formatted otherwise. */
function aroundText(before: unknown, after: unknown): Steps {
  const first = before !== TEXT_FORMAT ? null : after === TEXT_FORMAT ? "General" : String(after);
  const last =
    after === TEXT_FORMAT ? TEXT_FORMAT : before === after || first !== null ? null : String(after);
  return { first, last, entered: first ?? before };
}
