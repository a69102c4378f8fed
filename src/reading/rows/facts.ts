import type { AmountCell } from "../../plan/plan";
import type { Source } from "../../plan/source";
import { fold } from "../../plan/text";
import { hasAmountInText } from "../../plan/textAmounts";
import { readAmount } from "../cells/amount";
import { engagementOf } from "../vocabulary/engagements";
import { isNumberText, numbersInWording } from "../cells/numbers";
import { HEADING, NOTE } from "../vocabulary/rows";
import { TOTAL } from "../vocabulary/total";
import { repeatsHeaders } from "../table/repeats";
import { onlySourceIn, sourceText, sourcesIn } from "../vocabulary/sources";
import { areAddedUpAbove } from "./sums";
import type { Table } from "./table";

/** What can be seen of a row of the table by looking at it alone. Each fact is found once, when it is asked for. */
export class RowFacts {
  private readonly known = new Map<string, unknown>();

  constructor(
    readonly table: Table,
    readonly row: number,
  ) {}

  /** The columns of the table that hold something. */
  get filled(): readonly number[] {
    return this.once("filled", () =>
      [...this.table.grid.filled(this.row)].filter(
        (column) => column >= this.table.left && column <= this.table.right,
      ),
    );
  }

  /** Those that are not columns of amounts. */
  get texts(): readonly number[] {
    return this.once("texts", () => this.filled.filter((column) => !this.table.isAmount(column)));
  }

  /** The texts, folded, but for an action of its own: what it begins with says nothing of the row. */
  get words(): readonly string[] {
    return this.once("words", () =>
      this.texts
        .filter((column) => column !== this.ownAction)
        .map((column) => fold(this.table.grid.text(this.row, column))),
    );
  }

  /** The cells of amounts that are not blank. */
  get amounts(): readonly AmountCell[] {
    return this.once("amounts", () =>
      [...this.table.amountsOf(this.row).values()].filter(
        ({ reading }) => reading.kind !== "blank",
      ),
    );
  }

  /** The cells that hold an amount, a formula, or a text with a figure in it; a share (« 52 % ») is none. */
  get counted(): number {
    return this.once(
      "counted",
      () =>
        this.table.amounts.filter(({ column, spec }) => {
          const cell = this.table.grid.cell(this.row, column);
          if (cell === null || cell.format.includes("%")) return false;
          const { kind } = readAmount(cell);
          if (kind === "unreadable") {
            const text = String(cell.value);
            return !NOTE.test(fold(text)) && (spec.role === "other" || hasAmountInText(text));
          }
          return cell.formula !== null || kind !== "blank";
        }).length,
    );
  }

  /** It repeats the headers, before an engagement or at the top of a printed page. */
  get repeatsHeaders(): boolean {
    return repeatsHeaders(this.table.grid, this.table.columns, this.row);
  }

  /** It bears the number of an objective, in its own cell or in the wording. */
  get isNumbered(): boolean {
    return this.once("isNumbered", () => {
      const number = this.text("number");
      if (number !== "") return isNumberText(number);
      return (
        this.table.edition.facts.numberInWording &&
        numbersInWording(this.text("objective")).length > 0
      );
    });
  }

  /** It bears the wording of an objective. */
  get isWorded(): boolean {
    return this.once(
      "isWorded",
      () => this.table.wordings.match(this.text("objective")).length > 0,
    );
  }

  /** It names a source, beside something else or under a cell that goes on. */
  get isSourced(): boolean {
    return this.once("isSourced", () => {
      const source = this.text("source");
      if (source.length > 40 || sourcesIn(source, this.table.grid.sources).length === 0)
        return false;
      return this.filled.length > 1 || this.isCovered;
    });
  }

  /** It has a source: its own, or the one of a merged cell; any cell that goes on has one where no column is the source's. */
  get isOfSource(): boolean {
    const column = this.columnOf("source");
    return this.isSourced || (column === undefined ? this.isCovered : this.covers(column));
  }

  /** A cell of texts merged from above runs over it. */
  get isCovered(): boolean {
    return this.once("isCovered", () => this.table.texts.some(({ column }) => this.covers(column)));
  }

  /** A line by what it is of: a number, a wording, a source, or a cell merged from the line above. */
  get isFirm(): boolean {
    return this.isNumbered || this.isWorded || this.isSourced || this.isCovered;
  }

  /** The column of an action of its own, under a number or a wording that goes on; null elsewhere. */
  get ownAction(): number | null {
    return this.once("ownAction", () => {
      const goesOn = this.table.texts.some(
        ({ spec, column }) =>
          (spec.role === "number" || spec.role === "objective") && this.covers(column),
      );
      const action = this.columnOf("action");
      return goesOn && action !== undefined && this.text("action") !== "" ? action : null;
    });
  }

  /** That action, folded; empty when there is none. */
  get ownActionWords(): string {
    return this.ownAction === null ? "" : fold(this.table.grid.text(this.row, this.ownAction));
  }

  /** The source that a row of amounts names, and nothing else: « FIR », « dont BOP 304 »; null when it says more. */
  get onlySource(): Source | null {
    return this.once("onlySource", () => {
      if (this.isCovered || this.counted === 0) return null;
      return onlySourceIn(
        this.texts.map((column) => this.table.grid.text(this.row, column)).join(" "),
        this.table.grid.sources,
      );
    });
  }

  /** The column of the text of a heading; null when the row is none. */
  get headingColumn(): number | null {
    return this.once("headingColumn", () => this.findHeading());
  }

  /** Made ready for an action to come: formulas that give zero, and nothing else. */
  get isPrepared(): boolean {
    if (this.table.edition.facts.subtotalsAbove) return false;
    return this.table.amounts.every(({ column }) => {
      const cell = this.table.grid.cell(this.row, column);
      return cell === null || (cell.formula !== null && cell.value === 0);
    });
  }

  /** All that is paid on it is said by formulas that add up rows of the table above. */
  get addsUpAbove(): boolean {
    const { table, row } = this;
    return this.once("addsUpAbove", () =>
      areAddedUpAbove(table.amountsOf(row), table.first, table.paid),
    );
  }

  /** What names a row of amounts, if anything does. */
  get label(): string {
    const [first] = this.texts;
    return first === undefined ? "" : this.table.grid.text(this.row, first);
  }

  hasText(roles: readonly string[]): boolean {
    return this.table.texts.some(
      ({ spec, column }) =>
        roles.includes(spec.role) && this.table.grid.text(this.row, column) !== "",
    );
  }

  private once<T>(name: string, find: () => T): T {
    if (!this.known.has(name)) this.known.set(name, find());
    return this.known.get(name) as T;
  }

  private columnOf(role: string): number | undefined {
    return this.table.columns.find(({ spec }) => spec.role === role)?.column;
  }

  private text(role: string): string {
    const column = this.columnOf(role);
    return column === undefined ? "" : this.table.grid.text(this.row, column);
  }

  private covers(column: number): boolean {
    const merge = this.table.grid.merge(this.row, column);
    return merge !== undefined && merge.top < this.row;
  }

  private findHeading(): number | null {
    const { grid, edition, left, right } = this.table;
    const [first, ...others] = this.texts;
    if (first === undefined || first !== this.filled[0] || first === this.ownAction) return null;
    if (others.length > 0) return null;
    const text = grid.text(this.row, first);
    if (HEADING.test(fold(text)) || engagementOf(text, edition) !== null) return first;
    if (this.filled.length > 1 || sourceText(text) === "" || TOTAL.test(fold(text))) return null;
    const merge = grid.merge(this.row, first);
    const span = merge ? merge.right - merge.left + 1 : 1;
    // A text of its own that runs over half of the table heads what follows.
    const isWide = span > 1 && 2 * span >= right - left + 1;
    return isWide && !NOTE.test(fold(text)) ? first : null;
  }
}
