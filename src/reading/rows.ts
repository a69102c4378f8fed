import type { Edition } from "../plan/edition";
import type { PlanColumn } from "../plan/plan";
import { fold } from "../plan/text";
import { readAmount } from "./amount";
import { numbersInCell } from "./numbers";
import type { Grid } from "./grid";
import { sourceText } from "./source";

/** What a row of the table is. */
export type RowKind = "blank" | "heading" | "total" | "amounts" | "line";

const HEADING =
  /^engagement\s*(?:n\s?°\s*)?\d|^conditions pour y parvenir|^actions? hors engagement/;
const TOTAL = /^(?:sous[ -]?)?tota(?:l|ux)\b(?! pour)/;
const UNDER_TABLE = /^enveloppes?\b|notifie|^ecarts?\b|^differences?\b|^reste\b/;

const AMOUNT_ROLES = new Set(["department", "state", "total", "other", "nextState"]);

export function isAmountColumn(column: PlanColumn): boolean {
  return AMOUNT_ROLES.has(column.spec.role);
}

/** The engagement that a heading names: its place in the edition, or null. */
export function engagementOf(text: string, edition: Edition): number | null {
  const folded = fold(text)
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
  const number = /^engagement (?:n° ?)?(\d)/.exec(folded)?.[1];
  const place = edition.engagements.findIndex((engagement) => {
    const known = fold(engagement)
      .replace(/[^\p{L}\d]+/gu, " ")
      .trim();
    if (number !== undefined) return known.startsWith(`engagement ${number} `);
    return known === folded || (folded.length > 20 && known.endsWith(folded));
  });
  return place === -1 ? null : place;
}

/** Tells lines from headings, totals and what stands under the table. */
export class Rows {
  private readonly texts: readonly PlanColumn[];
  private readonly amounts: readonly PlanColumn[];
  private readonly left: number;
  private readonly right: number;

  constructor(
    private readonly grid: Grid,
    private readonly edition: Edition,
    private readonly columns: readonly PlanColumn[],
  ) {
    this.texts = columns.filter((column) => !isAmountColumn(column));
    this.amounts = columns.filter(isAmountColumn);
    this.left = Math.min(...columns.map((column) => column.column));
    this.right = Math.max(...columns.map((column) => column.column));
  }

  kind(row: number): RowKind {
    const filled = this.filledColumns(row);
    if (filled.length === 0) return "blank";
    if (this.headingCell(row, filled) !== null) return "heading";
    const texts = filled.filter((column) => !this.isAmount(column));
    if (texts.some((column) => TOTAL.test(fold(this.grid.text(row, column))))) {
      return this.hasNumber(row) ? "line" : "total";
    }
    if (this.isUnderTable(row, texts)) return "amounts";
    return this.isLine(row, texts) ? "line" : "blank";
  }

  /** The column of a heading's text; null when the row is none. */
  headingColumn(row: number): number | null {
    return this.headingCell(row, this.filledColumns(row));
  }

  private filledColumns(row: number): number[] {
    return [...this.grid.filled(row)].filter(
      (column) => column >= this.left && column <= this.right,
    );
  }

  private isAmount(column: number): boolean {
    return this.amounts.some((amount) => amount.column === column);
  }

  private hasNumber(row: number): boolean {
    const number = this.columns.find((column) => column.spec.role === "number");
    return number !== undefined && numbersInCell(this.grid.text(row, number.column)).length > 0;
  }

  private headingCell(row: number, filled: readonly number[]): number | null {
    const [first] = filled;
    if (first === undefined || this.isAmount(first)) return null;
    const text = this.grid.text(row, first);
    const others = filled.filter((column) => column !== first && !this.isAmount(column));
    if (others.length > 0) return null;
    if (HEADING.test(fold(text)) || engagementOf(text, this.edition) !== null) return first;
    if (filled.length > 1 || sourceText(text) === "" || TOTAL.test(fold(text))) return null;
    const merge = this.grid.merge(row, first);
    const span = merge ? merge.right - merge.left + 1 : 1;
    // A text of its own that runs over half of the table heads what follows.
    return span > 1 && 2 * span >= this.right - this.left + 1 ? first : null;
  }

  /** Amounts alone, or named as what stands under a table: no line of the plan. */
  private isUnderTable(row: number, texts: readonly number[]): boolean {
    if (texts.length === 1) {
      return (
        UNDER_TABLE.test(fold(this.grid.text(row, texts[0] ?? 0))) && this.amountCount(row) > 0
      );
    }
    if (texts.length > 1 || !this.edition.hasSubtotals) return false;
    return !this.isCoveredFromAbove(row) && this.amountCount(row) > 0;
  }

  private amountCount(row: number): number {
    return this.amounts.filter((column) => this.grid.cell(row, column.column) !== null).length;
  }

  private isCoveredFromAbove(row: number): boolean {
    return this.texts.some((column) => {
      const merge = this.grid.merge(row, column.column);
      return merge !== undefined && merge.top < row && merge.bottom >= row;
    });
  }

  /** Something of a line stands there: a number, a wording, an action, a source or an amount. */
  private isLine(row: number, texts: readonly number[]): boolean {
    const roles = this.texts
      .filter((column) => texts.includes(column.column))
      .map((column) => column.spec.role);
    if (roles.some((role) => role !== "measure" && role !== "source")) return true;
    const hasAmount = this.amounts.some((column) => {
      const cell = this.grid.cell(row, column.column);
      return cell !== null && (cell.formula !== null || readAmount(cell).kind !== "blank");
    });
    return hasAmount || (roles.includes("source") && this.isCoveredFromAbove(row));
  }
}
