import { edgesOf } from "../../plan/edges";
import type { Edition } from "../../plan/edition";
import { departmentAmount, valueOf } from "../../plan/amounts";
import { ZERO, amountOfNumber, sameAmount, sum } from "../../plan/money";
import type { NumberRole, PlanColumn, PlanLine } from "../../plan/plan";
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
  readonly lines: readonly PlanLine[];
}

export interface Elsewhere {
  readonly rows: ReadonlyMap<number, RowElsewhere>;
  /** The years of the other plans of the sheet that are last year's or older. */
  readonly years: readonly number[];
}

/** Rows that the same columns head, the plan's own or those of a table with headers of its own. */
interface Stretch {
  readonly grid: Grid;
  readonly columns: readonly PlanColumn[];
  readonly wordings: Wordings;
  /** The years that its own headers say, or a title above them. */
  readonly years: readonly number[];
}

const MONEY = new Set(["department", "state", "total", "other", "nextState"]);
const PAID = new Set(["department", "state"]);
/** A source cell is short: a sentence that names a source is none. */
const LONGEST_SOURCE = 40;
const LONGEST_TITLE = 120;
/** Rows between a title and what it names. */
const REACH = 4;

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

/** The years that the headers say the table to be of, next year's column apart. */
function yearsOf(columns: readonly PlanColumn[]): number[] {
  return columns
    .filter(({ spec }) => spec.role !== "nextState")
    .flatMap(({ header, group }) => [...yearsIn(header.text), ...yearsIn(group?.text ?? "")]);
}

/** The years of the titles right above a row: texts alone on theirs. */
function titleYears(grid: Grid, row: number): number[] {
  return range(Math.max(grid.top, row - REACH), row - 1).flatMap((above) => {
    const [column, ...others] = [...grid.filled(above)];
    const text = column === undefined || others.length > 0 ? "" : grid.text(above, column);
    return text.length <= LONGEST_TITLE ? yearsIn(text) : [];
  });
}

/** Rows that bear together what the plan's lines do, to the cent: a copy, a summary by objective. */
function addUpToPlan(
  { grid, columns }: Stretch,
  rows: readonly number[],
  lines: readonly PlanLine[],
): boolean {
  const added = (role: string) =>
    sum(
      columnsOf(columns, new Set([role])).flatMap((column) =>
        rows
          .filter((row) => isMoney(grid, row, column))
          .map((row) => amountOfNumber(Number(grid.cell(row, column)?.value))),
      ),
    );
  const department = sum(lines.map((line) => departmentAmount(line) ?? ZERO));
  const state = sum(lines.flatMap((line) => line.states.map(({ cell }) => valueOf(cell) ?? ZERO)));
  return sameAmount(added("department"), department) && sameAmount(added("state"), state);
}

/** The rows of a part of the sheet, cut where headers of a plan begin. */
function stretchesOf(part: Grid, own: Stretch, editions: readonly Edition[]): Stretch[] {
  if (part.top > part.bottom) return [];
  const block = findHeaderBlock(part);
  const fit = block && recognise(part, block, editions)?.fit;
  if (!fit) return [{ ...own, grid: part }];
  const under = {
    ...own,
    columns: fit.columns,
    wordings: fit.wordings,
    years: yearsOf(fit.columns),
  };
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
  const where = first > table.lastRow ? "sous le" : "au-dessus du";
  const lastLine = table.lines.at(-1)?.row ?? table.lastRow;
  const read = `lignes ${String(table.block.bottom + 1)} à ${String(lastLine)}`;
  return `${who} ${look} à celles du plan, ${where} tableau qui est lu (${read}).`;
}

/**
 * The rows above and under the table that look like lines of a plan: forgotten under the green table,
 * or another plan on the same sheet. One whose headers say a year before the plan's is a reminder;
 * what adds up to the plan is a copy; all others are unread.
 * @param grid the sheet, its recaps seen as blank
 */
export function rowsElsewhere(
  grid: Grid,
  table: TableRead,
  editions: readonly Edition[],
): Elsewhere {
  const { edition, columns, wordings, block, lastRow, lines } = table;
  const own = { grid, columns, wordings, years: [] };
  const year = Math.max(...yearsOf(columns), yearsOf(columns).length === 0 ? edition.year : 0);
  const stretches = [
    grid.rows(grid.top, block.top - 1),
    grid.rows(lastRow + 1, grid.bottom),
  ].flatMap((part) => stretchesOf(part, own, editions));
  const found = new Map<number, RowElsewhere>();
  const years = new Set<number>();
  for (const stretch of stretches) {
    const rows = range(stretch.grid.top, stretch.grid.bottom);
    const alike = rows.filter((row) => looksLikeLine(stretch, row));
    if (alike.length === 0 || addUpToPlan(stretch, alike, lines)) continue;
    const said = stretch.years.length > 0 ? stretch.years : titleYears(stretch.grid, alike[0] ?? 0);
    const latest = Math.max(...said);
    if (said.length > 0 && latest < year) {
      years.add(latest);
      const told = `Il est dans un autre plan de la feuille, celui de ${String(latest)} : c'est celui de ${String(year)} qui est lu.`;
      for (const row of rows) found.set(row, { columns: "all", role: "other-year", because: told });
    } else {
      const told = because(alike, table);
      const money = new Set(columnsOf(stretch.columns, MONEY));
      for (const row of alike) found.set(row, { columns: money, role: "unread", because: told });
    }
  }
  return { rows: found, years: [...years] };
}
