import { a1, type CellAddress } from "../plan/address";
import type { CellContent, CellWrite } from "../plan/cellWrite";
import { AMOUNT_FORMAT, holds, restored, TEXT_FORMAT, toExcel, type RawCell } from "./cellContent";
import { ExcelFailure } from "./failure";
import { writingOurselves } from "./ownWrites";
import { run } from "./run";

/** Puts back what stood in the cells before they were written; refused when they changed since. */
export type Undo = () => Promise<void>;

/** One cell to set, once it was found to hold what it should. */
interface Setting {
  readonly at: CellAddress;
  readonly expected: CellContent;
  readonly content: unknown;
  /** The number format to set with it; null keeps the cell's own. */
  readonly format: string | null;
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
  return async () => {
    await setCells(
      writes.map(({ at, after }, i) => ({
        at,
        expected: after,
        content: restored(found[i] ?? { value: "", formula: "", format: null }),
        format: found[i]?.format === TEXT_FORMAT ? TEXT_FORMAT : null,
      })),
    );
  };
}

/** Checks, then sets. Answers what stood in each cell. */
function setCells(settings: readonly Setting[]): Promise<readonly RawCell[]> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const ranges = settings.map(({ at }) => {
      const range = worksheets.getItem(at.sheet).getRange(a1(at));
      range.load("values,formulas,numberFormat");
      return range;
    });
    await context.sync();

    const found = ranges.map((range) => ({
      value: firstOf(range.values),
      formula: firstOf(range.formulas),
      format: firstOf(range.numberFormat),
    }));
    refuseIfChanged(settings, found);
    await writingOurselves(async () => {
      settings.forEach((setting, i) => {
        queueWrite(ranges[i], setting, found[i]);
      });
      try {
        await context.sync();
      } catch (error) {
        await takeBack(context, ranges, found);
        throw error;
      }
    });
    return found;
  });
}

function queueWrite(range: Excel.Range | undefined, setting: Setting, found?: RawCell): void {
  if (!range) {
    return;
  }
  const becomesAmount = setting.format === AMOUNT_FORMAT && found?.format === TEXT_FORMAT;
  if (setting.format === TEXT_FORMAT || becomesAmount) {
    range.numberFormat = [[setting.format]];
  }
  range.formulas = [[setting.content]];
}

/**
 * Excel stops a batch at the first refusal and keeps what came before (a locked cell among
 * unlocked ones): the same batch with the old contents stops at the same place.
 */
async function takeBack(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
  found: readonly RawCell[],
): Promise<void> {
  ranges.forEach((range, i) => {
    const cell = found[i];
    if (cell) {
      range.numberFormat = [[cell.format]];
      range.formulas = [[restored(cell)]];
    }
  });
  try {
    await context.sync();
  } catch {
    // The refusal that is being told already: what came before it has been put back.
  }
}

function refuseIfChanged(settings: readonly Setting[], found: readonly RawCell[]): void {
  const changed = settings.filter(({ expected }, i) => {
    const cell = found[i];
    return cell === undefined || !holds(cell, expected);
  });
  if (changed.length > 0) {
    const cells = changed.map(({ at }) => a1(at)).join(", ");
    throw new ExcelFailure(
      "stale",
      changed.length === 1
        ? `La cellule ${cells} a changé depuis la vérification\u00a0: rien n'a été écrit. Vérifiez à nouveau.`
        : `Les cellules ${cells} ont changé depuis la vérification\u00a0: rien n'a été écrit. Vérifiez à nouveau.`,
      JSON.stringify(found),
    );
  }
}

function firstOf(grid: readonly (readonly unknown[])[]): unknown {
  return grid[0]?.[0];
}
