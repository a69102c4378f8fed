import type { Edition } from "../plan/edition";
import type { PlanColumn } from "../plan/plan";
import type { Source } from "../plan/source";
import { fold } from "../plan/text";
import { hasAmountInText } from "../plan/textAmounts";
import { readAmount } from "./amount";
import { engagementOf } from "./engagements";
import { isNumberText, numbersInWording } from "./numbers";
import type { Grid } from "./grid";
import { BARE_TOTAL, HEADING, NOTE, TOTAL, UNDER_TABLE } from "./rowWords";
import { onlySourceIn, sourceText, sourcesIn } from "./source";
import type { Wordings } from "./wording";

/**
 * What a row of the table is: the headers again, a heading, a line, a line's text without anything that makes it one
 * for sure, amounts without any text, a named total, named amounts under the table, a note.
 */
export type RowKind =
  "blank" | "header" | "heading" | "line" | "text" | "amounts" | "total" | "under" | "note";

/** So many headers on a row are no line's. */
const REPEATED = 3;

const AMOUNT_ROLES = new Set(["department", "state", "total", "other", "nextState"]);

export function isAmountColumn(column: PlanColumn): boolean {
  return AMOUNT_ROLES.has(column.spec.role);
}

/** The headers once more, before an engagement or at the top of a printed page. */
export function repeatsHeaders(grid: Grid, columns: readonly PlanColumn[], row: number): boolean {
  const repeated = columns.filter(
    ({ column, header }) => header.text !== "" && grid.text(row, column) === header.text,
  );
  return repeated.length >= REPEATED;
}

/** Tells lines from headings, totals, notes and what else stands in a table's columns. */
export class Rows {
  private readonly texts: readonly PlanColumn[];
  private readonly amounts: readonly PlanColumn[];
  private readonly left: number;
  private readonly right: number;

  constructor(
    private readonly grid: Grid,
    private readonly edition: Edition,
    private readonly columns: readonly PlanColumn[],
    private readonly wordings: Wordings,
  ) {
    this.texts = columns.filter((column) => !isAmountColumn(column));
    this.amounts = columns.filter(isAmountColumn);
    this.left = Math.min(...columns.map((column) => column.column));
    this.right = Math.max(...columns.map((column) => column.column));
  }

  kind(row: number): RowKind {
    const filled = this.filledColumns(row);
    if (filled.length === 0) return "blank";
    if (repeatsHeaders(this.grid, this.columns, row)) return "header";
    if (this.headingCell(row, filled) !== null) return "heading";
    const texts = filled.filter((column) => !this.isAmount(column));
    const ownAction = this.ownAction(row);
    // What an action of the objective above begins with makes no total, envelope or note of it.
    const words = texts
      .filter((column) => column !== ownAction)
      .map((column) => fold(this.grid.text(row, column)));
    const numbered = this.hasNumber(row);
    const action = ownAction === null ? "" : fold(this.grid.text(row, ownAction));
    if (!numbered && (words.some((text) => TOTAL.test(text)) || BARE_TOTAL.test(action))) {
      return "total";
    }
    const amounts = this.amountCount(row);
    if (!numbered && amounts > 0 && words.some((text) => UNDER_TABLE.test(text))) return "under";
    if (amounts > 0 && texts.length === 0 && !this.isCoveredFromAbove(row)) {
      return this.isPrepared(row) ? "blank" : "amounts";
    }
    if (numbered || amounts > 0 || ownAction !== null) return "line";
    if (this.hasWording(row) || this.hasSource(row)) return "line";
    const isNote =
      words.some((text) => NOTE.test(text)) || !this.hasText(row, ["action", "objective"]);
    return isNote ? "note" : "text";
  }

  /** The column of a heading's text; null when the row is none. */
  headingColumn(row: number): number | null {
    return this.headingCell(row, this.filledColumns(row));
  }

  /** What names a row of amounts, if anything does. */
  label(row: number): string {
    const [first] = this.filledColumns(row).filter((column) => !this.isAmount(column));
    return first === undefined ? "" : this.grid.text(row, first);
  }

  hasText(row: number, roles: readonly string[]): boolean {
    return this.texts.some(
      ({ spec, column }) => roles.includes(spec.role) && this.grid.text(row, column) !== "",
    );
  }

  /** A line by what it is of: a number, a wording, a source, or a cell merged from the line above. */
  isFirm(row: number): boolean {
    return (
      this.hasNumber(row) ||
      this.hasWording(row) ||
      this.hasSource(row) ||
      this.isCoveredFromAbove(row)
    );
  }

  /** The source that a row of amounts names, and nothing else: « FIR », « dont BOP 304 »; null when it says more. */
  onlySource(row: number): Source | null {
    if (this.isCoveredFromAbove(row) || this.amountCount(row) === 0) return null;
    const texts = this.filledColumns(row)
      .filter((column) => !this.isAmount(column))
      .map((column) => this.grid.text(row, column));
    return onlySourceIn(texts.join(" "), this.grid.sources);
  }

  private filledColumns(row: number): number[] {
    return [...this.grid.filled(row)].filter(
      (column) => column >= this.left && column <= this.right,
    );
  }

  private isAmount(column: number): boolean {
    return this.amounts.some((amount) => amount.column === column);
  }

  private cellText(row: number, role: string): string {
    const column = this.columns.find(({ spec }) => spec.role === role);
    return column ? this.grid.text(row, column.column) : "";
  }

  private hasNumber(row: number): boolean {
    const number = this.cellText(row, "number");
    if (number !== "") return isNumberText(number);
    return (
      this.edition.facts.numberInWording &&
      numbersInWording(this.cellText(row, "objective")).length > 0
    );
  }

  private hasWording(row: number): boolean {
    return this.wordings.match(this.cellText(row, "objective")).length > 0;
  }

  /** A source of its own, beside something else or under a cell that goes on. */
  private hasSource(row: number): boolean {
    const source = this.cellText(row, "source");
    if (source.length > 40 || sourcesIn(source, this.grid.sources).length === 0) return false;
    return this.filledColumns(row).length > 1 || this.isCoveredFromAbove(row);
  }

  private headingCell(row: number, filled: readonly number[]): number | null {
    const [first] = filled;
    if (first === undefined || this.isAmount(first)) return null;
    const text = this.grid.text(row, first);
    if (first === this.ownAction(row)) return null;
    const others = filled.filter((column) => column !== first && !this.isAmount(column));
    if (others.length > 0) return null;
    if (HEADING.test(fold(text)) || engagementOf(text, this.edition) !== null) return first;
    if (filled.length > 1 || sourceText(text) === "" || TOTAL.test(fold(text))) return null;
    const merge = this.grid.merge(row, first);
    const span = merge ? merge.right - merge.left + 1 : 1;
    // A text of its own that runs over half of the table heads what follows.
    const isWide = span > 1 && 2 * span >= this.right - this.left + 1;
    return isWide && !NOTE.test(fold(text)) ? first : null;
  }

  /** The cells that hold an amount, a formula, or a text with a figure in it. */
  private amountCount(row: number): number {
    return this.amounts.filter(({ column, spec }) => {
      const cell = this.grid.cell(row, column);
      // A share (« 52 % ») is no amount.
      if (cell === null || cell.format.includes("%")) return false;
      const { kind } = readAmount(cell);
      if (kind === "unreadable") {
        const text = String(cell.value);
        return !NOTE.test(fold(text)) && (spec.role === "other" || hasAmountInText(text));
      }
      return cell.formula !== null || kind !== "blank";
    }).length;
  }

  /** A row made ready for an action to come: formulas that give zero, and nothing else. */
  private isPrepared(row: number): boolean {
    if (this.edition.facts.subtotalsAbove) return false;
    return this.amounts.every(({ column }) => {
      const cell = this.grid.cell(row, column);
      return cell === null || (cell.formula !== null && cell.value === 0);
    });
  }

  private isCoveredFromAbove(row: number): boolean {
    return this.texts.some(({ column }) => this.isCovered(row, column));
  }

  private isCovered(row: number, column: number): boolean {
    const merge = this.grid.merge(row, column);
    return merge !== undefined && merge.top < row;
  }

  /** The column of an action of its own, under a number or a wording that goes on; null elsewhere. */
  private ownAction(row: number): number | null {
    const goesOn = this.texts.some(
      ({ spec, column }) =>
        (spec.role === "number" || spec.role === "objective") && this.isCovered(row, column),
    );
    const action = this.columns.find(({ spec }) => spec.role === "action")?.column;
    return goesOn && action !== undefined && this.grid.text(row, action) !== "" ? action : null;
  }
}
