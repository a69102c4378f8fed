import type { TextCell } from "../plan/plan";
import { fold } from "../plan/text";
import type { Grid } from "./grid";
import { rolesOf } from "./headerWords";
import { isApart } from "./recap";
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
/** What standing on three lines rather than on one takes off a block: less than a column named. */
const LINES_COST = 0.8;

const GROUP = /^financements?\b(?: (?:pour )?(?:l'annee |annee )?20\d\d| \d?\S* ?annee)$/;

function isYear(value: number): boolean {
  return value >= 2015 && value <= 2040;
}

/** A row that names so many columns is one of headers, be it numbered. */
const NAMED = 3;

/** Running numbers of rows, in the sheet's first column: they can begin beside the headers. */
function isRowNumber(grid: Grid, row: number, column: number): boolean {
  if (column !== grid.left) return false;
  const [above, own, below] = [-1, 0, 1].map((by) => grid.cell(row + by, column)?.value);
  return typeof own === "number" && (above === own - 1 || below === own + 1);
}

/** What cannot stand in a line of headers: amounts, paragraphs, engagements. */
function looksLikeData(grid: Grid, row: number, roles: ReadonlySet<string>): boolean {
  for (const column of grid.filled(row)) {
    if (roles.size >= NAMED && isRowNumber(grid, row, column)) continue;
    const value = grid.cell(row, column)?.value;
    if (typeof value === "number" && value !== 304 && !isYear(value)) return true;
    const text = fold(grid.text(row, column));
    if (text.length > 150 || /^engagement \d|^conditions pour/.test(text)) return true;
  }
  return false;
}

/** A recap's title or headers beside the plan's; « État sollicité » among the plan's is the plan's own. */
function beginsRecap(grid: Grid, row: number, column: number): boolean {
  const text = fold(grid.text(row, column));
  return text.includes("recap") || (text.includes("sollicite") && isApart(grid, row, column));
}

/** The roles that the cells of a row could head, each counted once. */
function rolesInRow(grid: Grid, row: number): Set<string> {
  const roles = new Set<string>();
  const sources = new Set<string>();
  for (const column of grid.filled(row)) {
    const text = grid.text(row, column);
    if (beginsRecap(grid, row, column)) break;
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
      if (beginsRecap(grid, row, column)) break;
      if (isRowNumber(grid, row, column)) continue;
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

/** « (1) », « (2) », « (3) »… or « A », « B », « C »… under the headers. */
function isColumnNumbersRow(grid: Grid, row: number): boolean {
  const marks = [...grid.filled(row)].map(
    (column) =>
      /^\(?(\d{1,2}|[a-z])\)?(?: ?[=+].*)?$/.exec(fold(grid.text(row, column)))?.[1] ?? "",
  );
  const places = marks.map((mark) => (/\d/.test(mark) ? Number(mark) : mark.charCodeAt(0)));
  return places.length >= 4 && places.every((place, at) => place === (places[0] ?? 0) + at);
}

/**
 * Finds the lines of headers of the sheet's plan: the block of one to three lines whose cells name
 * the most columns of a plan. Null when no block names at least four, one of them a number, an
 * objective, an action or a measure.
 */
export function findHeaderBlock(grid: Grid): HeaderBlock | null {
  const best = firstOfBest(candidateBlocks(grid));
  if (!best) return null;
  const { top, rows } = best;
  return isGroupRow(grid, top - 1)
    ? blockAt(grid, top - 1, [top - 1, ...rows])
    : blockAt(grid, top, rows);
}

/** Rows that could be the headers, and how many columns they name. */
interface Candidate {
  readonly top: number;
  readonly rows: readonly number[];
  readonly score: number;
}

function candidateBlocks(grid: Grid): Candidate[] {
  const found: Candidate[] = [];
  // Each row is looked at once, though it can stand in three blocks.
  const roles = range(grid.top, grid.bottom).map((row) => {
    const named = rolesInRow(grid, row);
    return looksLikeData(grid, row, named) ? null : named;
  });
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
      const score = all.size - (LINES_COST * (rows.length - 1)) / (TALLEST - 1);
      if (isPlanHeader(all)) found.push({ top, rows: [...rows], score });
    }
  }
  return found;
}

function bestOf(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (best, one) => (best && best.score >= one.score ? best : one),
    null,
  );
}

/** The best, or the first that is about as good: headers can be repeated lower, for each page. */
function firstOfBest(candidates: readonly Candidate[]): Candidate | null {
  const best = bestOf(candidates);
  if (!best) return null;
  const asGood = candidates.filter(({ score }) => score >= best.score - LINES_COST);
  let first = best;
  for (;;) {
    const above = bestOf(asGood.filter(({ rows }) => (rows.at(-1) ?? 0) < first.top));
    if (!above) return first;
    first = above;
  }
}
