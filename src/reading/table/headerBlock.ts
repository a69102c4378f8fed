import type { TextCell } from "../../plan/plan";
import { fold } from "../../plan/text";
import type { Grid } from "../cells/grid";
import { beginsRecap, findHeaderRows, isFigure, isRowNumber } from "./headerRows";
import { range } from "../cells/range";

/** The lines of headers of a table. Rows and columns count from 1. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  /** By column: the header cell that names it, the lowest one. */
  readonly headers: ReadonlyMap<number, TextCell>;
  /** By column: the merged header above (« Financements 2024 »). */
  readonly groups: ReadonlyMap<number, TextCell>;
}

const GROUP = /^financements?\b(?: (?:pour )?(?:l'annee |annee )?20\d\d| \d?\S* ?annee)$/;

function blockAt(grid: Grid, rows: readonly number[]): HeaderBlock {
  const headers = new Map<number, TextCell>();
  const groups = new Map<number, TextCell>();
  const top = rows[0] ?? grid.top;
  let bottom = rows.at(-1) ?? top;
  for (const row of rows) {
    for (const column of grid.filled(row)) {
      const cell = grid.textCell(row, column);
      if (beginsRecap(grid, row, column)) break;
      if (isFigure(grid, row, column) || isRowNumber(grid, row, column)) continue;
      const merge = grid.merge(row, column);
      const last = merge ? merge.right : column;
      const isGroup = last > column || GROUP.test(fold(cell.text));
      if (isGroup) range(column, last).forEach((covered) => groups.set(covered, cell));
      // A group names no column by itself, unless nothing can stand under it.
      const isLowest = Math.max(row, merge?.bottom ?? row) >= bottom;
      if (!isGroup || isLowest) headers.set(column, cell);
      if (merge) bottom = Math.max(bottom, merge.bottom);
    }
  }
  while (isUnitRow(grid, bottom + 1) || isColumnNumbersRow(grid, bottom + 1)) bottom += 1;
  return { top, bottom: Math.min(bottom, grid.bottom), headers, groups };
}

/** « Financements 2024 » on a line of its own, above the headers. */
function isGroupRow(grid: Grid, row: number): boolean {
  const filled = [...grid.filled(row)];
  return filled.length > 0 && filled.every((column) => GROUP.test(fold(grid.text(row, column))));
}

/** « en € », or the year, under the headers. */
function isUnitRow(grid: Grid, row: number): boolean {
  const filled = [...grid.filled(row)];
  return (
    filled.length > 0 &&
    filled.every((column) =>
      /^(?:\(?(?:montants? )?(?:en )?(?:k?€|k?euros?)\)?|20\d\d)$/.test(
        fold(grid.text(row, column)),
      ),
    )
  );
}

/** « (1) », « (2) », « (3)=(1)+(2) »… or « A », « B », « C »… under the headers. */
const COLUMN_MARK = /^(?:col(?:onne)?\.? )?(\(?)(\d{1,2}|[a-z])\)?( ?[=+].*)?$/;

/** So many marks make a row of them: bare ones could be a line's figures. */
const BARE_MARKS = 4;
const BRACKETED_MARKS = 2;

/** The marks of the columns, one after the other. */
function isColumnNumbersRow(grid: Grid, row: number): boolean {
  const marks = [...grid.filled(row)].map((column) =>
    COLUMN_MARK.exec(fold(grid.text(row, column))),
  );
  const places = marks.map((mark) => {
    const place = mark?.[2] ?? "";
    return /\d/.test(place) ? Number(place) : place.charCodeAt(0);
  });
  const isBracketed =
    marks.every((mark) => mark?.[1] === "(") || marks.some((mark) => mark?.[3] !== undefined);
  return (
    places.length >= (isBracketed ? BRACKETED_MARKS : BARE_MARKS) &&
    places.every((place, at) => place === (places[0] ?? 0) + at)
  );
}

/**
 * Finds the lines of headers of the sheet's plan: the block of one to three lines whose cells name
 * the most columns of a plan. Null when no block names at least four, one of them a number, an
 * objective, an action or a measure.
 */
export function findHeaderBlock(grid: Grid): HeaderBlock | null {
  const rows = findHeaderRows(grid);
  if (!rows) return null;
  const above = (rows[0] ?? grid.top) - 1;
  return blockAt(grid, isGroupRow(grid, above) ? [above, ...rows] : rows);
}
