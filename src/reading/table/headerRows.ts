import { fold } from "../../plan/text";
import type { Grid } from "../cells/grid";
import { rolesOf } from "./headerWords";
import { isApart } from "../recap/find";
import { range } from "../cells/range";
import { HEADING } from "../vocabulary/rows";
import { isSourceNumber } from "../vocabulary/sources";

/** Headers stand on one, two or three lines. */
const TALLEST = 3;
/** What standing on three lines rather than on one takes off a block: less than a column named. */
const LINES_COST = 0.8;
/** A row that names so many columns is one of headers, be it numbered. */
const NAMED = 3;
/** Beside other figures, which are amounts as a rule, it takes more. */
const NAMED_BESIDE_FIGURES = 6;

function isYear(value: number): boolean {
  return value >= 2015 && value <= 2040;
}

/** Running numbers of rows, in the sheet's first column: they can begin beside the headers. */
export function isRowNumber(grid: Grid, row: number, column: number): boolean {
  if (column !== grid.left) return false;
  const [above, own, below] = [-1, 0, 1].map((by) => grid.cell(row + by, column)?.value);
  return typeof own === "number" && (above === own - 1 || below === own + 1);
}

/** What cannot stand in a line of headers: amounts, paragraphs, engagements. */
function looksLikeData(grid: Grid, row: number): boolean {
  const numbers: number[] = [];
  for (const column of grid.filled(row)) {
    if (isFigure(grid, row, column)) numbers.push(column);
    else {
      const text = fold(grid.text(row, column));
      if (text.length > 150 || HEADING.test(text)) return true;
    }
  }
  return numbers.length > 0 && !areBesideHeaders(grid, row, numbers);
}

/** A number that is neither a source nor a year. */
export function isFigure(grid: Grid, row: number, column: number): boolean {
  const value = grid.cell(row, column)?.value;
  return typeof value === "number" && !isSourceNumber(value, grid.sources) && !isYear(value);
}

/** Figures outside the headers of a plan: the rows' running numbers, a date or a version at the side. */
function areBesideHeaders(grid: Grid, row: number, numbers: readonly number[]): boolean {
  const roles = rolesInRow(grid, row).size;
  if (roles < NAMED) return false;
  const named = [...grid.filled(row)].filter(
    (column) =>
      !isFigure(grid, row, column) && rolesOf(grid.text(row, column), grid.sources).length > 0,
  );
  const [first, last] = [named[0] ?? 0, named.at(-1) ?? 0];
  const areApart = numbers.every((column) => column < first || column > last);
  const areRowNumbers = numbers.every((column) => isRowNumber(grid, row, column));
  return roles >= (areRowNumbers ? NAMED : NAMED_BESIDE_FIGURES) && (areRowNumbers || areApart);
}

/** A recap's title or headers beside the plan's; « État sollicité » among the plan's is the plan's own. */
export function beginsRecap(grid: Grid, row: number, column: number): boolean {
  const text = fold(grid.text(row, column));
  return text.includes("recap") || (text.includes("sollicite") && isApart(grid, row, column));
}

/** The roles that the cells of a row could head, each counted once. */
function rolesInRow(grid: Grid, row: number): Set<string> {
  const roles = new Set<string>();
  const sources = new Set<string>();
  for (const column of grid.filled(row)) {
    if (isFigure(grid, row, column)) continue;
    const text = grid.text(row, column);
    if (beginsRecap(grid, row, column)) break;
    for (const role of rolesOf(text, grid.sources))
      (role.startsWith("state:") ? sources : roles).add(role);
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

/** Rows that could be the headers, and how many columns they name. */
interface Candidate {
  readonly top: number;
  readonly rows: readonly number[];
  readonly score: number;
}

function candidateBlocks(grid: Grid): Candidate[] {
  const found: Candidate[] = [];
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

/**
 * The rows whose cells name the most columns of a plan, or the first that do about as well: headers
 * can be repeated lower, for each page. Null when none name at least four.
 */
export function findHeaderRows(grid: Grid): readonly number[] | null {
  const candidates = candidateBlocks(grid);
  const best = bestOf(candidates);
  if (!best) return null;
  const asGood = candidates.filter(({ score }) => score >= best.score - LINES_COST);
  let first = best;
  for (;;) {
    const above = bestOf(asGood.filter(({ rows }) => (rows.at(-1) ?? 0) < first.top));
    if (!above) return first.rows;
    first = above;
  }
}
