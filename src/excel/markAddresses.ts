import { a1, type CellAddress } from "../plan/address";
import { SEVERITIES, type Severity } from "../judgement/finding";

/** Cells to mark for a severity. */
export interface Mark {
  readonly severity: Severity;
  readonly cells: readonly CellAddress[];
}

/** What one conditional format will cover. */
export interface MarkedArea {
  readonly sheet: string;
  readonly severity: Severity;
  /** « I19,I21:I24 », within what Excel takes for an address. */
  readonly address: string;
}

/** Excel cuts an address string at 8,192 characters. */
const LONGEST_ADDRESS = 8_000;

/** The areas to mark by sheet and severity; a cell with several findings belongs to its gravest. */
export function markedAreas(marks: readonly Mark[]): readonly MarkedArea[] {
  const taken = new Set<string>();
  const areas: MarkedArea[] = [];
  for (const severity of SEVERITIES) {
    const bySheet = new Map<string, CellAddress[]>();
    for (const cell of marks.filter((mark) => mark.severity === severity).flatMap(cellsOf)) {
      const key = `${a1(cell)} ${cell.sheet}`;
      if (!taken.has(key)) {
        taken.add(key);
        bySheet.set(cell.sheet, [...(bySheet.get(cell.sheet) ?? []), cell]);
      }
    }
    for (const [sheet, cells] of bySheet) {
      areas.push(...chunks(runs(cells)).map((address) => ({ sheet, severity, address })));
    }
  }
  return areas;
}

function cellsOf(mark: Mark): readonly CellAddress[] {
  return mark.cells;
}

/** Cells that follow each other in a column, as one range each: « I21:I24 ». */
function runs(cells: readonly CellAddress[]): readonly string[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const found: { first: CellAddress; last: CellAddress }[] = [];
  for (const cell of sorted) {
    const run = found.at(-1);
    if (run?.last.column === cell.column && run.last.row + 1 === cell.row) {
      run.last = cell;
    } else {
      found.push({ first: cell, last: cell });
    }
  }
  return found.map(({ first, last }) => (first === last ? a1(first) : `${a1(first)}:${a1(last)}`));
}

/** Joined by commas, in as few addresses as Excel's limit allows. */
function chunks(ranges: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + range.length < LONGEST_ADDRESS) {
      joined[joined.length - 1] = `${last},${range}`;
    } else {
      joined.push(range);
    }
  }
  return joined;
}
