import { a1, columnNumber, type CellAddress } from "../plan/address";
import { unwatch, type Unwatch } from "./changes";
import { run } from "./run";

/**
 * Shows a cell to the officer: its sheet comes forward, the cell is selected.
 * @throws {ExcelFailure} also when another workbook has the focus: Excel then refuses.
 */
export function selectCell(at: CellAddress): Promise<void> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(at.sheet);
    sheet.activate();
    sheet.getRange(a1(at)).select();
    await context.sync();
  });
}

/** Where the officer is: the sheet's id, and the first cell of the selection. */
export interface Selected {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Calls back when the selection moves, in any sheet. */
export function onSelectionChanged(moved: (selected: Selected) => void): Promise<Unwatch> {
  return run(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add((event) => {
      const first = /([A-Z]+)(\d+)/.exec(event.address.replaceAll("$", ""));
      if (first?.[1] !== undefined && first[2] !== undefined) {
        const [, letters, row] = first;
        moved({
          sheetId: event.worksheetId,
          row: Number(row),
          column: columnNumber(letters),
        });
      }
      return Promise.resolve();
    });
    await context.sync();
    return () => unwatch(handler);
  });
}
