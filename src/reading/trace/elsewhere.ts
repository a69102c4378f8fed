import { edgesOf } from "../../plan/edges";
import type { Edition } from "../../plan/edition";
import type { NumberRole, PlanColumn } from "../../plan/plan";
import { fold, yearsIn } from "../../plan/text";
import type { Grid } from "../cells/grid";
import { isNumberText } from "../cells/numbers";
import { range } from "../cells/range";
import { findHeaderBlock, type HeaderBlock } from "../table/headerBlock";
import { recognise } from "../table/recognise";
import { UNDER_TABLE } from "../vocabulary/rows";
import { sourcesIn } from "../vocabulary/sources";
import { TOTAL } from "../vocabulary/total";
import type { Wordings } from "../vocabulary/wording";

/** What a row outside the table that was read is: its columns of amounts, their role, and why. */
export interface RowElsewhere {
  readonly columns: ReadonlySet<number> | "all";
  readonly role: Extract<NumberRole, "unread" | "other-year">;
  readonly because: string;
}

/** The table that was read, and where it stands. */
export interface TableRead {
  readonly edition: Edition;
  readonly columns: readonly PlanColumn[];
  readonly wordings: Wordings;
  readonly block: HeaderBlock;
  readonly lastRow: number;
  readonly lastLine: number;
}

/** Rows that the same columns head, the plan's own or those of a table with headers of its own. */
interface Stretch {
  readonly grid: Grid;
  readonly columns: readonly PlanColumn[];
  readonly wordings: Wordings;
  /** The years that its own headers say. */
  readonly years: readonly number[];
}

const MONEY = new Set(["department", "state", "total", "other", "nextState"]);
const PAID = new Set(["department", "state"]);
/** A source cell is short: a sentence that names a source is none. */
const LONGEST_SOURCE = 40;

const columnsOf = (columns: readonly PlanColumn[], roles: ReadonlySet<string>): number[] =>
  columns.filter(({ spec }) => roles.has(spec.role)).map(({ column }) => column);

const isMoney = (grid: Grid, row: number, column: number): boolean => {
  const cell = grid.cell(row, column);
  return cell !== null && typeof cell.value === "number" && cell.value !== 0 && !cell.isError;
};

/** The row bears money as a line does, beside a wording, or beside an action with a number or a source. */
function looksLikeLine({ grid, columns, wordings }: Stretch, row: number): boolean {
  if (!columnsOf(columns, PAID).some((column) => isMoney(grid, row, column))) return false;
  const text = (role: string): string => {
    const column = columns.find(({ spec }) => spec.role === role)?.column;
    return column === undefined ? "" : grid.textCell(row, column).text;
  };
  const { left, right } = edgesOf(columns);
  const words = range(left, right).flatMap((column) =>
    typeof grid.cell(row, column)?.value === "string" ? [fold(grid.text(row, column))] : [],
  );
  if (words.some((word) => UNDER_TABLE.test(word) || TOTAL.test(word))) return false;
  if (wordings.match(text("objective")).length > 0) return true;
  const source = text("source");
  const isSourced = source.length <= LONGEST_SOURCE && sourcesIn(source, grid.sources).length > 0;
  const hasAction = /\p{L}/u.test(text("action"));
  return hasAction && (isSourced || isNumberText(text("number")));
}

/** The rows of a part of the sheet, cut where headers of a plan begin. */
function stretchesOf(part: Grid, own: Stretch, editions: readonly Edition[]): Stretch[] {
  if (part.top > part.bottom) return [];
  const block = findHeaderBlock(part);
  const fit = block && recognise(part, block, editions)?.fit;
  if (!fit) return [{ ...own, grid: part }];
  const years = fit.columns
    .filter(({ spec }) => spec.role !== "nextState")
    .flatMap(({ header, group }) => [...yearsIn(header.text), ...yearsIn(group?.text ?? "")]);
  const under = { ...own, columns: fit.columns, wordings: fit.wordings, years };
  return [
    ...stretchesOf(part.rows(part.top, block.top - 1), own, editions),
    ...stretchesOf(part.rows(block.bottom + 1, part.bottom), under, editions),
  ];
}

/** « La ligne 47 ressemble… », « Les lignes 47 à 55 ressemblent… ». */
function because(rows: readonly number[], table: TableRead): string {
  const first = Math.min(...rows);
  const last = Math.max(...rows);
  const [who, look] =
    first === last
      ? [`La ligne ${String(first)}`, "ressemble"]
      : [`Les lignes ${String(first)} à ${String(last)}`, "ressemblent"];
  const where = first > table.lastRow ? "sous" : "au-dessus";
  const read = `lignes ${String(table.block.bottom + 1)} à ${String(table.lastLine)}`;
  return `${who} ${look} à celles du plan, ${where === "sous" ? "sous le" : "au-dessus du"} tableau qui est lu (${read}).`;
}

/**
 * The rows above and under the table that look like lines of a plan: forgotten under the green table,
 * or another plan on the same sheet. One whose headers say another year is a reminder; any other is unread.
 * @param grid the sheet, its recaps seen as blank
 */
export function rowsElsewhere(
  grid: Grid,
  table: TableRead,
  editions: readonly Edition[],
): ReadonlyMap<number, RowElsewhere> {
  const { edition, columns, wordings, block, lastRow } = table;
  const own = { grid, columns, wordings, years: [] };
  const stretches = [
    grid.rows(grid.top, block.top - 1),
    grid.rows(lastRow + 1, grid.bottom),
  ].flatMap((part) => stretchesOf(part, own, editions));
  const found = new Map<number, RowElsewhere>();
  for (const stretch of stretches) {
    const rows = range(stretch.grid.top, stretch.grid.bottom);
    const lines = rows.filter((row) => looksLikeLine(stretch, row));
    const [year] = stretch.years;
    if (lines.length === 0) continue;
    if (year !== undefined && !stretch.years.includes(edition.year)) {
      const told = `Il est dans un autre plan de la feuille, celui de ${String(year)} : c'est celui de ${String(edition.year)} qui est lu.`;
      for (const row of rows) found.set(row, { columns: "all", role: "other-year", because: told });
    } else {
      const told = because(lines, table);
      const money = new Set(columnsOf(stretch.columns, MONEY));
      for (const row of lines) found.set(row, { columns: money, role: "unread", because: told });
    }
  }
  return found;
}
