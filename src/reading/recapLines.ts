import type { RecapLine } from "../plan/plan";
import { fold } from "../plan/text";
import { amountCell } from "./amount";
import type { Grid } from "./grid";
import { sourcesIn } from "./source";

const TOTAL = /^(?:montant )?tota(?:l|ux)\b|^ensemble$/;

/** Labels are short: a wording that names a source is none. */
export const LONGEST_LABEL = 60;
/** Lines between the headers and the first source, and columns between the labels and the amounts. */
export const REACH = 4;

/** Where a recap's headers stand: a row, and the columns of the two amounts. */
export interface Frame {
  readonly headerRow: number;
  readonly state: number;
  readonly department: number;
}

/** The lines under the labels of a recap. */
export interface Labelled {
  readonly sources: readonly RecapLine[];
  /** Lines of amounts among them that name no source. */
  readonly others: readonly RecapLine[];
  readonly total: RecapLine | null;
}

/** Reads the lines down from the headers: the sources, what stands among them, the total. */
export function labelledLines(grid: Grid, frame: Frame, labels: number): Labelled {
  const sources: RecapLine[] = [];
  const between: RecapLine[] = [];
  let unnamed: RecapLine | null = null;
  // Above the sources: rare, and no less the total.
  let first: RecapLine | null = null;
  let skipped = 0;
  for (let row = frame.headerRow + 1; row <= grid.bottom && skipped < REACH; row += 1) {
    const line = lineAt(grid, frame, labels, row);
    const label = fold(line.label.text);
    if (line.source === null && TOTAL.test(label) && sources.length === 0 && isPaid(line)) {
      first = line;
      continue;
    }
    if (line.source === null && TOTAL.test(label)) {
      return { sources, others: between.filter(isPaid), total: line };
    }
    // A second line of the same source is the plan's own column, or another recap.
    if (sources.some((other) => line.source !== null && other.source === line.source)) break;
    if (line.source === null) {
      skipped += 1;
      if (isUnnamedTotal(line, label, sources.at(-1))) unnamed = line;
      if (sources.length > 0) between.push(line);
    } else {
      sources.push(line);
      skipped = 0;
      unnamed = null;
    }
  }
  return { sources, others: [], total: unnamed ?? first };
}

function isPaid({ state, department }: RecapLine): boolean {
  return state.reading.kind !== "blank" || department.reading.kind !== "blank";
}

function lineAt(grid: Grid, frame: Frame, labels: number, row: number): RecapLine {
  const label = grid.textCell(row, labels);
  const sources = label.text.length <= LONGEST_LABEL ? sourcesIn(label.text, grid.sources) : [];
  return {
    label,
    source: sources.length === 1 ? (sources[0] ?? null) : null,
    state: amountCell(grid, row, frame.state),
    department: amountCell(grid, row, frame.department),
  };
}

/** The unnamed line right under the sources that bears an amount, be it one of the two. */
function isUnnamedTotal(line: RecapLine, label: string, above: RecapLine | undefined): boolean {
  return label === "" && above?.label.at.row === line.label.at.row - 1 && isPaid(line);
}
