import { columnLetters } from "../../src/plan/address";
import { Grid } from "../../src/reading/cells/grid";
import { sheet, type CellSpec, type SheetSpec } from "../plans/sheet";

/** A small sheet as it looks: its rows from row 1 down, each from column A on. */
export type Rows = readonly (readonly CellSpec[])[];

/** What a sheet is besides its cells. */
export type Layout = Omit<SheetSpec, "cells">;

export function gridOf(rows: Rows, layout: Layout = {}): Grid {
  const cells = rows.flatMap((row, above) =>
    row.map((cell, before) => [columnLetters(before + 1) + String(above + 1), cell] as const),
  );
  return new Grid(sheet({ ...layout, cells: Object.fromEntries(cells) }));
}
