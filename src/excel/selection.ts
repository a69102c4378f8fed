import { a1, columnNumber, type Area, type CellAddress } from "../plan/address";
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

/**
 * Shows some cells to the officer: their sheet comes forward, they are selected; rows as a whole where
 * it says so.
 * @throws {ExcelFailure} as `selectCell` does
 */
export function selectCells({
  sheet: name,
  top,
  bottom,
  left,
  right,
  isRow,
}: Area & { readonly sheet: string; readonly isRow?: true }): Promise<void> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    const cells = `${a1({ row: top, column: left })}:${a1({ row: bottom, column: right })}`;
    sheet.getRange(isRow ? `${String(top)}:${String(bottom)}` : cells).select();
    await context.sync();
  });
}

/** Where the officer is: the sheet's id, and the first cell of the selection; null where it is whole columns, or whole rows. */
export interface Selected {
  readonly sheetId: string;
  readonly row: number | null;
  readonly column: number | null;
}

/** Calls back when the selection moves, in any sheet. */
export function onSelectionChanged(moved: (selected: Selected) => void): Promise<Unwatch> {
  return run(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add((event) => {
      // « B12:D14 », « 31:31 », « K:K ».
      const address = event.address.replaceAll("$", "").replace(/^.*!/, "");
      const [, letters = "", row = ""] = /^([A-Z]*)(\d*)/.exec(address) ?? [];
      if (letters !== "" || row !== "") {
        moved({
          sheetId: event.worksheetId,
          row: row === "" ? null : Number(row),
          column: letters === "" ? null : columnNumber(letters),
        });
      }
      return Promise.resolve();
    });
    await context.sync();
    return () => unwatch(handler);
  });
}
