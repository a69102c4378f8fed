import type { ColumnSaid } from "../../plan/correction";
import type { ColumnSpec, Edition } from "../../plan/edition";
import type { PlanColumn, TextCell } from "../../plan/plan";
import { couldBe, contentOf } from "./columnContent";
import type { Grid } from "../cells/grid";
import type { HeaderBlock } from "./headerBlock";
import { fold, yearsIn } from "../../plan/text";
import { withParts } from "./parts";
import { suits } from "./headerWords";
import { range } from "../cells/range";
import type { Wordings } from "../vocabulary/wording";

interface Candidate {
  readonly place: number;
  readonly spec: ColumnSpec;
  readonly column: number;
  readonly score: number;
}

/** A column may stand without a header just outside the headed ones: the source of 2025, a header rubbed out. */
const MARGIN = 2;

/** How far what stands above a column, or in its header, tells it from its like of another year. */
function groupScore(
  edition: Edition,
  spec: ColumnSpec,
  header: string,
  group: string | undefined,
  groups: readonly string[],
): number {
  const year = spec.role === "nextState" ? edition.year + 1 : edition.year;
  const isOthers = (text: string) => yearsIn(text).length > 0 && !yearsIn(text).includes(year);
  // Last year's column, beside this year's.
  const own = isOthers(header) ? -0.3 : 0;
  if (spec.group === undefined || group === undefined || groups.length < 2) return own;
  const years = groups.flatMap(yearsIn);
  if (years.includes(edition.year)) {
    const exact = fold(group) === fold(spec.group) ? 0.1 : 0;
    return own + exact + (yearsIn(group).includes(year) ? 0.6 : -0.6);
  }
  // Years change; the order of the groups doesn't: the first is this year's, the last the next one's.
  const isLast = group === groups.at(-1);
  return own + ((spec.role === "nextState") === isLast ? 0.6 : -0.6);
}

function candidates(grid: Grid, edition: Edition, block: HeaderBlock): Candidate[] {
  const groups = [...new Set([...block.groups.values()].map((group) => group.text))];
  const found: Candidate[] = [];
  for (const [column, header] of block.headers) {
    const group = block.groups.get(column)?.text;
    for (const [place, spec] of edition.columns.entries()) {
      const score = suits(header.text, spec, grid.sources);
      if (score > 0) {
        // To the letter, year included: before « Montant 2022 », « Montant » itself.
        const exact = fold(header.text) === fold(spec.header) ? 0.1 : 0;
        found.push({
          place,
          spec,
          column,
          score: score + exact + groupScore(edition, spec, header.text, group, groups),
        });
      }
    }
  }
  // Best first; among equals, the template's order from the left.
  return found.sort(
    (one, other) => other.score - one.score || one.place - other.place || one.column - other.column,
  );
}

/** The columns of the template, in its order, that the officer or the headers name: place in the template -> column. */
function byHeaders(
  grid: Grid,
  edition: Edition,
  block: HeaderBlock,
  said: ReadonlyMap<number, ColumnSaid>,
): Map<number, number> {
  const taken = new Set(said.keys());
  const places = new Map<number, number>();
  for (const [column, role] of said) {
    const place = edition.columns.findIndex((spec, at) => spec.role === role && !places.has(at));
    if (place !== -1) places.set(place, column);
  }
  for (const { place, column } of candidates(grid, edition, block)) {
    if (places.has(place) || taken.has(column)) continue;
    places.set(place, column);
    taken.add(column);
  }
  return places;
}

/** A column without a header is the table's when something stands in it, be it a heading. */
function holdsSomething(grid: Grid, column: number, headerBottom: number): boolean {
  return range(headerBottom + 1, Math.min(grid.bottom, headerBottom + 50)).some(
    (row) => grid.text(row, column) !== "" || grid.merge(row, column) !== undefined,
  );
}

/** The columns between those of the template's neighbours that were found. */
function slot(
  places: ReadonlyMap<number, number>,
  place: number,
  left: number,
  right: number,
): [number, number] {
  let from = left;
  let to = right;
  for (const [other, column] of places) {
    if (other < place) from = Math.max(from, column + 1);
    if (other > place) to = Math.min(to, column - 1);
  }
  return [from, to];
}

/**
 * Finds the edition's columns in the table: by their headers, then, for what is left, by what a
 * column holds at the place where the template has it.
 * @param lastRow the last row of the table, at the most
 * @param said what the officer says that columns are for
 */
export function findColumns(
  grid: Grid,
  block: HeaderBlock,
  edition: Edition,
  wordings: Wordings,
  lastRow: number,
  said: ReadonlyMap<number, ColumnSaid> = new Map(),
): PlanColumn[] {
  const places = byHeaders(grid, edition, block, said);
  const taken = new Set([...places.values(), ...said.keys()]);
  // The column that the template itself leaves without a header is known by its neighbours.
  const specs = [...edition.columns.entries()];
  const lastly = specs.filter(([, spec]) => spec.header === "");
  for (const [place, spec] of [...specs.filter((one) => !lastly.includes(one)), ...lastly]) {
    if (places.has(place)) continue;
    const named = [...block.headers.keys(), ...taken];
    const left = Math.max(1, Math.min(...named) - MARGIN);
    const right = Math.max(...named) + MARGIN;
    const [from, to] = slot(places, place, left, right);
    const free = range(from, to).filter((column) => !taken.has(column));
    const headed = free.filter((column) => block.headers.has(column));
    for (const column of free) {
      const content = contentOf(grid, column, block.bottom + 1, lastRow, edition, wordings);
      // The only one left in its slot: a column whose header was reworded may still be empty.
      const isItsPlace =
        spec.header !== "" && headed.length === 1 && headed[0] === column && content.filled === 0;
      const isBare =
        spec.header === "" && column === to && holdsSomething(grid, column, block.bottom);
      if (couldBe(spec.role, content) || isItsPlace || isBare) {
        places.set(place, column);
        taken.add(column);
        break;
      }
    }
  }
  return withParts(grid, block, inOrder(grid, block, edition, places), lastRow, said);
}

/** The columns in the template's order, each with its headers. */
function inOrder(
  grid: Grid,
  block: HeaderBlock,
  edition: Edition,
  places: ReadonlyMap<number, number>,
): PlanColumn[] {
  return [...places]
    .sort(([one], [other]) => one - other)
    .flatMap(([place, column]) => {
      const spec = edition.columns[place];
      if (!spec) return [];
      const header = block.headers.get(column);
      return [
        {
          spec,
          column,
          header: header ?? missingHeader(grid, block, edition, places, place, column),
          group: block.groups.get(column) ?? null,
          isHidden: grid.sheet.hiddenColumns.has(column),
        },
      ];
    });
}

/**
 * Where a header that misses should stand: on the row of the nearest one of its group, or of none,
 * unless something else covers it there.
 */
function missingHeader(
  grid: Grid,
  block: HeaderBlock,
  edition: Edition,
  places: ReadonlyMap<number, number>,
  place: number,
  column: number,
): TextCell {
  const group = edition.columns[place]?.group;
  const [nearest] = [...places]
    .filter(
      ([other, headed]) => block.headers.has(headed) && edition.columns[other]?.group === group,
    )
    .sort(([one], [other]) => Math.abs(one - place) - Math.abs(other - place));
  const header = nearest && block.headers.get(nearest[1]);
  const beside = grid.textCell(header?.at.row ?? block.bottom, column);
  return beside.text === "" ? beside : grid.textCell(block.bottom, column);
}
