import type { TextCell } from "../plan/plan";
import { fold } from "../plan/text";
import type { Grid } from "./grid";
import { rolesOf } from "./headerWords";
import { range } from "./range";

/** The lines of headers of a table. Rows and columns count from 1. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  /** By column: the header cell that names it, the lowest one. */
  readonly headers: ReadonlyMap<number, TextCell>;
  /** By column: the merged header above (« Financements 2024 »). */
  readonly groups: ReadonlyMap<number, TextCell>;
}

/** Headers stand on one, two or three lines (domain.md). */
const TALLEST = 3;

const GROUP = /^financements?\b(?: (?:pour )?(?:l'annee |annee )?20\d\d| \d?\S* ?annee)$/;

function isYear(value: number): boolean {
  return value >= 2015 && value <= 2040;
}

/** What cannot stand in a line of headers: amounts, paragraphs, engagements. */
function looksLikeData(grid: Grid, row: number): boolean {
  for (const column of grid.filled(row)) {
    const value = grid.cell(row, column)?.value;
    if (typeof value === "number" && value !== 304 && !isYear(value)) return true;
    const text = fold(grid.text(row, column));
    if (text.length > 150 || /^engagement \d|^conditions pour/.test(text)) return true;
  }
  return false;
}

/** The roles that the cells of a row could head, each counted once. */
function rolesInRow(grid: Grid, row: number): Set<string> {
  const roles = new Set<string>();
  const sources = new Set<string>();
  for (const column of grid.filled(row)) {
    const text = grid.text(row, column);
    if (/recap|sollicite/.test(fold(text))) break;
    for (const role of rolesOf(text)) (role.startsWith("state:") ? sources : roles).add(role);
  }
  // One lonely « FIR » is a source cell; two in a row are headers (2022).
  if (sources.size > 1) for (const role of sources) roles.add(role);
  return roles;
}

function union(sets: readonly ReadonlySet<string>[]): Set<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

/** A plan's headers, and not those of a recap: they name what is done, not only who pays. */
function isPlanHeader(roles: ReadonlySet<string>): boolean {
  const names = ["number", "objective", "action", "measure"].filter((role) => roles.has(role));
  return roles.size >= 4 && names.length >= 1;
}

function blockAt(grid: Grid, top: number, rows: readonly number[]): HeaderBlock {
  const headers = new Map<number, TextCell>();
  const groups = new Map<number, TextCell>();
  let bottom = rows.at(-1) ?? top;
  for (const row of rows) {
    for (const column of grid.filled(row)) {
      const cell = grid.textCell(row, column);
      if (/recap|sollicite/.test(fold(cell.text))) break;
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
  while (isUnitRow(grid, bottom + 1)) bottom += 1;
  return { top, bottom: Math.min(bottom, grid.bottom), headers, groups };
}

/** « Financements 2024 » on a line of its own, above the headers. */
function isGroupRow(grid: Grid, row: number): boolean {
  const filled = [...grid.filled(row)];
  return filled.length > 0 && filled.every((column) => GROUP.test(fold(grid.text(row, column))));
}

/** « en € » under the headers. */
function isUnitRow(grid: Grid, row: number): boolean {
  const filled = [...grid.filled(row)];
  return (
    filled.length > 0 &&
    filled.every((column) =>
      /^\(?(?:montants? )?(?:en )?(?:k?€|k?euros?)\)?$/.test(fold(grid.text(row, column))),
    )
  );
}

/**
 * Finds the lines of headers of the sheet's plan: the block of one to three lines whose cells name
 * the most columns of a plan. Null when no block names at least four, one of them a number, an
 * objective, an action or a measure.
 */
export function findHeaderBlock(grid: Grid): HeaderBlock | null {
  let best: { top: number; rows: number[]; score: number } | null = null;
  // Each row is looked at once, though it can stand in three blocks.
  const roles = range(grid.top, grid.bottom).map((row) =>
    looksLikeData(grid, row) ? null : rolesInRow(grid, row),
  );
  for (let top = grid.top; top <= grid.bottom; top += 1) {
    const sets: Set<string>[] = [];
    const rows: number[] = [];
    for (let row = top; row < top + TALLEST && row <= grid.bottom; row += 1) {
      const own = roles[row - grid.top];
      if (!own || (own.size === 0 && row === top)) break;
      sets.push(own);
      rows.push(row);
      const all = union(sets);
      // A line more must name a column more.
      const score = all.size - 0.4 * (rows.length - 1);
      if (isPlanHeader(all) && score > (best?.score ?? 0)) best = { top, rows: [...rows], score };
    }
  }
  if (!best) return null;
  const { top, rows } = best;
  return isGroupRow(grid, top - 1)
    ? blockAt(grid, top - 1, [top - 1, ...rows])
    : blockAt(grid, top, rows);
}
