import { lastOf } from "../../plan/lists";
import { departmentCells, valueOf } from "../../plan/amounts";
import { sameAmount, sum } from "../../plan/money";
import type { AmountCell, AmountRow, PlanLine, TotalRow } from "../../plan/plan";
import type { Source } from "../../plan/source";
import { fold } from "../../plan/text";
import { onlySourceIn, sourcesIn } from "../vocabulary/sources";
import type { TableBody } from "./body";
import { addsUpRows, hasMoneyIn } from "./sums";
import type { Table } from "./table";

/** What a total may add up: the rows of the lines, and what one calls it. */
interface Sum {
  readonly rows: readonly PlanLine[];
  readonly of: "all" | "part";
}

/** « Total », « Sous-total », « Total général du plan 2024 »: it is what stands there that is added up. */
const PLAIN =
  /^(?:sous[ -]?)?tota(?:l|ux)(?: ?(?:general|generaux|final|global|partiel|intermediaire|d[eu]s?|d'|l'|la|le|ce|pour|plan|actions?|annee|20\d\d|objectifs?|obj|engagements?|axes?|mesures?|financements?|montants?|credits?|contrat|etat|departement|metropole|collectivite|ttc|en euros?|€|n ?°|\d{1,2}(?!\d)|[:().]))*[ .:]*$/;

const PART = /^sous|\b(?:partiel|intermediaire|objectifs?|obj|engagements?|axes?|mesures?)\b/;

/** « Total objectif 19 », « Sous-total de l'objectif n° 3 ». */
const OF_OBJECTIVE = /\bobj(?:ectifs?)?[ .]*(?:n ?°)?[ .]*(\d{1,2})(?!\d| ?(?:et|a|,|-))/;

function wordsOf({ label }: AmountRow): string {
  return fold(label);
}

/** Reads what the totals among the lines and under them add up. Where subtotals are the template's own, it has its rules for them. */
export class TotalReader {
  private readonly starts: readonly number[];
  private readonly totals: readonly AmountRow[];

  constructor(
    private readonly table: Table,
    private readonly body: TableBody,
  ) {
    const kinds = new Map(body.rows.map(({ row, kind }) => [row, kind]));
    const totals = body.amountRows.filter(({ row }) => kinds.get(row) === "total");
    this.totals = totals;
    this.starts = [...body.headings, ...totals].map(({ row }) => row);
  }

  /** The totals, in order: those of rows of their own, and those that a heading bears. */
  read(): TotalRow[] {
    const headed = this.body.headings
      .filter(({ subtotals }) => hasMoneyIn(this.paid([...subtotals.values()])))
      .map(({ row, cell, subtotals, isHidden }) => ({
        row,
        label: cell.text,
        cells: subtotals,
        isHidden,
      }));
    return [
      ...this.totals.map((row) => this.totalOf(row, false)),
      ...headed.map((row) => this.totalOf(row, true)),
      ...this.body.wrongSums.map((row) => ({ ...row, kind: "subtotal" as const, isSure: true })),
    ].sort((one, other) => one.row - other.row);
  }

  private totalOf(total: AmountRow, isHeading: boolean): TotalRow {
    const sums = this.sumsOf(total, isHeading);
    const right = sums.find(({ rows }) => this.isSum(total, rows));
    const meant = right ?? this.nearest(total, sums);
    const isAll = meant?.rows.length === this.body.lines.length;
    return {
      ...total,
      kind: meant?.of === "all" || (isAll && !isHeading) ? "grand-total" : "subtotal",
      adds: meant?.rows.map(({ row }) => row) ?? [],
      isSure: right !== undefined || this.isPlain(total, isHeading),
    };
  }

  /** What most of its amounts are the sums of, where it is of several lines; else the likeliest. */
  private nearest(total: AmountRow, sums: readonly Sum[]): Sum | undefined {
    let [best, most] = [sums[0], 0];
    for (const sum of sums) {
      const count = sum.rows.length > 1 ? this.rightOf(total, sum.rows) : 0;
      if (count > most) [best, most] = [sum, count];
    }
    return best;
  }

  /** Named so, unnamed, or by formula: it adds up what stands there, and can be judged by it. */
  private isPlain(total: AmountRow, isHeading: boolean): boolean {
    const words = wordsOf(total);
    // Amounts without a word are a total by their formulas alone.
    if (words === "") return [...total.cells.values()].some(addsUpRows);
    const isOfSource = onlySourceIn(total.label, this.table.grid.sources) !== null;
    return isHeading || PLAIN.test(words) || isOfSource;
  }

  /** What it may add up, the likeliest first. */
  private sumsOf(total: AmountRow, isHeading: boolean): Sum[] {
    const { lines } = this.body;
    const words = wordsOf(total);
    const above = lines.filter(({ row }) => row < total.row);
    const below = lines.filter(({ row }) => row > total.row);
    const part = (rows: readonly PlanLine[]): Sum => ({ rows, of: "part" });
    const next = Math.min(...this.starts.filter((row) => row > total.row), Infinity);
    const under = part(below.filter(({ row }) => row < next));
    if (isHeading) return this.ofSource(total, [under, part(this.sinceStart(total.row))]);
    const parts = [
      ...this.named(words).map(part),
      part(this.sinceStart(total.row)),
      part(this.ofLastObjective(above)),
      part(this.sinceHeading(total.row)),
    ];
    const whole: Sum = { rows: lines, of: "all" };
    const isLast = below.length === 0 || above.length === 0;
    const order =
      isLast && !PART.test(words)
        ? [whole, ...parts, under]
        : [...parts, under, part(above), whole];
    return this.ofSource(total, order);
  }

  /** The lines of the objective that its name says. */
  private named(words: string): PlanLine[][] {
    const number = OF_OBJECTIVE.exec(words)?.[1];
    if (number === undefined) return [];
    return [this.body.lines.filter(({ objectives }) => objectives.includes(Number(number)))];
  }

  /** Of one source alone, where the total names it. */
  private ofSource(total: AmountRow, sums: readonly Sum[]): Sum[] {
    const named = sourcesIn(total.label, this.table.grid.sources);
    const filled = sums.filter(({ rows }) => rows.length > 0);
    if (named.length === 0) return filled;
    return filled.map(({ rows, of }) => ({
      rows: rows.filter((line) => named.some((source) => isOf(line, source))),
      of: of === "all" ? "part" : of,
    }));
  }

  private sinceStart(row: number): PlanLine[] {
    const start = Math.max(...this.starts.filter((one) => one < row), 0);
    return this.body.lines.filter((line) => line.row > start && line.row < row);
  }

  private sinceHeading(row: number): PlanLine[] {
    const heading = lastOf(this.body.headings, (one) => one.row < row)?.row ?? 0;
    return this.body.lines.filter((line) => line.row > heading && line.row < row);
  }

  private ofLastObjective(above: readonly PlanLine[]): PlanLine[] {
    const last = above.at(-1)?.objectives.join();
    const other = lastOf(above, (line) => line.objectives.join() !== last);
    return other ? above.slice(above.lastIndexOf(other) + 1) : [...above];
  }

  private paid(cells: readonly AmountCell[]): AmountCell[] {
    return cells.filter(({ at }) => this.table.paid.includes(at.column));
  }

  /** Each amount paid that it bears is the sum of those of the lines. */
  private isSum(total: AmountRow, lines: readonly PlanLine[]): boolean {
    const cells = this.paid([...total.cells.values()]).filter(
      ({ reading }) => reading.kind !== "blank",
    );
    return cells.length > 0 && cells.every((cell) => isSumIn(cell, lines));
  }

  /** How many amounts of money it bears that are such sums. */
  private rightOf(total: AmountRow, lines: readonly PlanLine[]): number {
    return this.paid([...total.cells.values()]).filter(
      (cell) => hasMoneyIn([cell]) && isSumIn(cell, lines),
    ).length;
  }
}

/** The amount is the sum of what the lines pay in its column. */
function isSumIn(cell: AmountCell, lines: readonly PlanLine[]): boolean {
  const value = valueOf(cell);
  const added = lines.map((line) => valueOf(paidIn(line, cell.at.column)));
  return value !== null && added.every((one) => one !== null) && sameAmount(value, sum(added));
}

/** What a line pays in a column. */
function paidIn(line: PlanLine, column: number): AmountCell | undefined {
  return [...departmentCells(line), ...line.states.map(({ cell }) => cell)].find(
    (cell) => cell.at.column === column,
  );
}

function isOf(line: PlanLine, source: Source): boolean {
  return line.source?.sources.join() === source;
}
