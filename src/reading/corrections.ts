import { columnNumber } from "../plan/address";
import { isRowPlace, type ColumnSaid, type Correction, type RowSaid } from "../plan/correction";
import { fold } from "../plan/text";
import { Grid } from "./grid";
import type { SheetSnapshot } from "./snapshot";

/** What the officer said of a sheet, by row and by column. */
export interface Said {
  readonly rows: ReadonlyMap<number, RowSaid>;
  readonly objectives: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, ColumnSaid>;
}

export const NOTHING_SAID: Said = { rows: new Map(), objectives: new Map(), columns: new Map() };

const LONGEST = 200;

/** What stands in a row or a column's first cells, as a correction remembers it. */
function contentAt(sheet: SheetSnapshot, at: string): string {
  const grid = new Grid(sheet);
  const texts: string[] = [];
  if (isRowPlace(at)) {
    const row = Number(at);
    for (const column of grid.filled(row)) texts.push(fold(grid.text(row, column)));
  } else {
    const column = columnNumber(at);
    for (let row = grid.top; row <= grid.bottom && texts.length < 3; row += 1) {
      const text = grid.text(row, column);
      if (text !== "") texts.push(fold(text));
    }
  }
  return texts.join(" | ").slice(0, LONGEST);
}

/** Whether the correction is of this sheet, and what it was said of still stands there. */
export function isStanding(sheet: SheetSnapshot, correction: Correction): boolean {
  const { at, of, sheet: name } = correction;
  if (name !== undefined && name !== sheet.name) return false;
  return of === undefined || contentAt(sheet, at) === of;
}

/** The corrections that hold for a sheet. */
export function saidOf(corrections: readonly Correction[]): Said {
  const rows = new Map<number, RowSaid>();
  const objectives = new Map<number, number>();
  const columns = new Map<number, ColumnSaid>();
  for (const { at, said, objective } of corrections) {
    if (!isRowPlace(at)) columns.set(columnNumber(at), said as ColumnSaid);
    else {
      rows.set(Number(at), said as RowSaid);
      if (objective !== undefined) objectives.set(Number(at), objective);
    }
  }
  return { rows, objectives, columns };
}
