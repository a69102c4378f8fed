import { a1, type CellAddress } from "../plan/address";
import type { CellContent, CellWrite } from "../plan/cellWrite";
import { AMOUNT_FORMAT, holds, restored, TEXT_FORMAT, toExcel, type RawCell } from "./cellContent";
import { ExcelFailure } from "./failure";
import { writingOurselves } from "./ownWrites";
import { run } from "./run";

/** Puts back what stood in the cells before they were written; refused when they changed since. */
export type Undo = () => Promise<void>;

/** One cell to set, provided that it holds what is expected. */
interface Wanted {
  readonly at: CellAddress;
  readonly expected: CellContent;
  readonly content: unknown;
  /** The number format that a cell formatted as text gets with it, or that the cell is given back. */
  readonly format: string | null;
}

/** A cell to set, as it was found. */
interface Target {
  readonly wanted: Wanted;
  readonly range: Excel.Range;
  readonly found: RawCell;
}

/**
 * Writes cells in one stroke: one trip to see that each still holds what was announced, one to
 * write them all. When one does not, nothing is written. Number formats stay, except « text »,
 * which would make a text of an amount.
 * @returns what undoes it.
 * @throws {ExcelFailure} when a cell changed since, the sheet is protected, or Excel refuses.
 */
export async function writeCells(writes: readonly CellWrite[]): Promise<Undo> {
  const found = await setCells(
    writes.map(({ at, before, after }) => ({
      at,
      expected: before,
      content: toExcel(after),
      format: after.kind === "amount" || after.kind === "formula" ? AMOUNT_FORMAT : null,
    })),
  );
  const undos = writes.flatMap(({ at, after }, i): Wanted[] => {
    const cell = found[i];
    return cell === undefined
      ? []
      : [{ at, expected: after, content: restored(cell), format: textFormatOf(cell) }];
  });
  return async () => {
    await setCells(undos);
  };
}

/** Checks, then sets. Answers what stood in each cell. */
function setCells(cells: readonly Wanted[]): Promise<readonly RawCell[]> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const asked = cells.map((wanted) => {
      const range = worksheets.getItem(wanted.at.sheet).getRange(a1(wanted.at));
      range.load("values,formulas,numberFormat");
      return { wanted, range };
    });
    await context.sync();

    const targets = asked.map(({ wanted, range }) => ({ wanted, range, found: rawCell(range) }));
    refuseIfChanged(targets);
    await writingOurselves(async () => {
      for (const { range, wanted, found } of targets) {
        put(range, wanted.content, newFormat(wanted, found));
      }
      try {
        await context.sync();
      } catch (error) {
        await takeBack(context, targets);
        throw error;
      }
    });
    return targets.map(({ found }) => found);
  });
}

/**
 * Excel stops a batch at the first refusal and keeps what came before (a locked cell among
 * unlocked ones): the same batch with the old contents stops at the same place.
 */
async function takeBack(context: Excel.RequestContext, targets: readonly Target[]): Promise<void> {
  for (const { range, wanted, found } of targets) {
    put(range, restored(found), newFormat(wanted, found) === null ? null : String(found.format));
  }
  try {
    await context.sync();
  } catch {
    // The refusal that is being told already: what came before it has been put back.
  }
}

function put(range: Excel.Range, content: unknown, format: string | null): void {
  if (format !== null) {
    range.numberFormat = [[format]];
  }
  range.formulas = [[content]];
}

/** The format to set: none, unless the cell is formatted as text, or is to be again. */
function newFormat(wanted: Wanted, found: RawCell): string | null {
  return wanted.format === TEXT_FORMAT || textFormatOf(found) !== null ? wanted.format : null;
}

function textFormatOf(cell: RawCell): string | null {
  return cell.format === TEXT_FORMAT ? TEXT_FORMAT : null;
}

function rawCell(range: Excel.Range): RawCell {
  const first = (grid: readonly (readonly unknown[])[]) => grid[0]?.[0];
  return {
    value: first(range.values),
    formula: first(range.formulas),
    format: first(range.numberFormat),
  };
}

function refuseIfChanged(targets: readonly Target[]): void {
  const changed = targets.filter(({ wanted, found }) => !holds(found, wanted.expected));
  if (changed.length === 0) {
    return;
  }
  const names = changed.map(({ wanted }) => a1(wanted.at)).join(", ");
  const what =
    changed.length === 1 ? `La cellule ${names} a changé` : `Les cellules ${names} ont changé`;
  throw new ExcelFailure(
    "stale",
    `${what} depuis la vérification\u00a0: rien n'a été écrit. Vérifiez à nouveau.`,
    JSON.stringify(changed.map(({ found }) => found)),
  );
}
