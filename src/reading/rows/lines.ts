import type {
  AmountCell,
  PlanColumn,
  PlanLine,
  SourceCell,
  StateAmount,
  TextCell,
} from "../../plan/plan";
import type { ColumnRole, Edition } from "../../plan/edition";
import type { Source } from "../../plan/source";
import { amountCell } from "../cells/amount";
import type { Grid } from "../cells/grid";
import { numbersInCell, numbersInWording, suffixedIn } from "../cells/numbers";
import { range } from "../cells/range";
import { engagementOf } from "../vocabulary/engagements";
import { readSource, sourcesIn } from "../vocabulary/sources";
import type { Wordings } from "../vocabulary/wording";

/** Reads the rows of a table into lines, each with its objectives, source and amounts. */
export class LineReader {
  private objectives: readonly number[] = [];
  private worded: readonly number[] = [];
  private engagement: number | null = null;
  private sourceOfNumber: readonly Source[] = [];
  private sourceAbove: SourceCell | null = null;
  private numberInForce: TextCell | null = null;
  private suffixedNumbers: ReadonlySet<number> | null = null;
  /** Where the number in force stands, and its objectives: the officer can say others of one of its lines. */
  private numbered: { readonly row: number; readonly objectives: readonly number[] } | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly edition: Edition,
    private readonly columns: readonly PlanColumn[],
    private readonly wordings: Wordings,
  ) {}

  /** Notes that a heading stands there: the lines below are of its engagement. */
  heading(row: number, column: number | null) {
    const cell = this.grid.textCell(row, column ?? this.grid.left);
    this.objectives = [];
    this.worded = [];
    this.sourceOfNumber = [];
    this.sourceAbove = null;
    this.numberInForce = null;
    this.engagement = engagementOf(cell.text, this.edition);
    return { row, cell, engagement: this.engagement };
  }

  private column(role: ColumnRole): number | undefined {
    return this.columns.find((column) => column.spec.role === role)?.column;
  }

  private text(row: number, role: ColumnRole): TextCell {
    const column = this.column(role);
    return column === undefined
      ? { ...this.grid.textCell(row, this.columns[0]?.column ?? 1), text: "" }
      : this.grid.textCell(row, column);
  }

  /** The amounts of a role's other columns, where it has several. */
  private parts(row: number, role: ColumnRole): AmountCell[] {
    const [, ...others] = this.columns.filter((column) => column.spec.role === role);
    return others.map(({ column }) => amountCell(this.grid, row, column));
  }

  private amount(row: number, role: ColumnRole): AmountCell | null {
    const column = this.column(role);
    return column === undefined ? null : amountCell(this.grid, row, column);
  }

  /**
   * The line of a row; rows are to be read from top to bottom.
   * @param said the objective that the officer says it is of
   */
  line(row: number, said?: number): PlanLine {
    const wording = this.text(row, "objective");
    const number = this.column("number") === undefined ? wording : this.text(row, "number");
    const own = this.wordings.match(wording.text);
    const opens = said === undefined ? this.opened(row, number, wording, own) : [said];
    if (said === undefined && opens && number.at.row === row) {
      this.numbered = { row, objectives: opens };
    }
    // What the officer said of a line above is not said of those that its number's cell runs over.
    if (!opens && number.at.row < row && this.numbered?.row === number.at.row) {
      this.objectives = this.numbered.objectives;
    }
    if (opens) {
      // The same number once more, on each of an objective's lines.
      const repeats = wording.text === "" && opens.join() === this.objectives.join();
      if (!repeats) this.worded = own;
      this.objectives = opens;
    }
    // The lines that go on are of the wording above as they are of its number.
    const worded = wording.text === "" ? this.worded : own;
    const source = this.source(row, number);
    return {
      row,
      engagement: this.engagement,
      measure: this.column("measure") === undefined ? null : this.text(row, "measure"),
      number: number.at.row === row ? number : { ...number, text: "" },
      opens: opens ?? [],
      objectives: this.objectives,
      wording,
      worded,
      action: this.text(row, "action"),
      partners: this.column("partners") === undefined ? null : this.text(row, "partners"),
      fiche: this.column("fiche") === undefined ? null : this.text(row, "fiche"),
      source,
      states: this.states(row, source),
      department: this.amount(row, "department"),
      departmentParts: this.parts(row, "department"),
      total: this.total(row),
      other: this.amount(row, "other"),
      next: this.amount(row, "nextState"),
      isHidden: this.grid.sheet.hiddenRows.has(row),
    };
  }

  /** The objectives that the line opens; null when it continues those above. */
  private opened(
    row: number,
    number: TextCell,
    wording: TextCell,
    worded: readonly number[],
  ): readonly number[] | null {
    const isOwn = wording.at.row === row && wording.text !== "";
    if (this.edition.facts.numberInWording) {
      // A wording without a number is of an earlier programme.
      return isOwn ? numbersInWording(wording.text) : null;
    }
    const hasNumbers = this.column("number") !== undefined;
    if (hasNumbers && number.at.row !== row) return null;
    if (hasNumbers && number.text !== "") return numbersInCell(number.text, this.suffixed());
    const isNew = worded.some((objective) => !this.objectives.includes(objective));
    return isOwn && isNew ? worded : null;
  }

  /** The objectives whose lines are numbered each in the column of numbers. */
  private suffixed(): ReadonlySet<number> {
    const column = this.column("number");
    const { top, bottom } = this.grid;
    this.suffixedNumbers ??=
      column === undefined
        ? new Set()
        : suffixedIn(range(top, bottom).map((row) => this.grid.text(row, column)));
    return this.suffixedNumbers;
  }

  /** The source said by its own cell, else by the number (« FIR 1 »). */
  private source(row: number, number: TextCell): SourceCell | null {
    const column = this.column("source");
    const { sourceInNumber, sourceRunsDown } = this.edition.facts;
    const { sources } = this.grid;
    const own =
      column === undefined
        ? null
        : readSource(this.grid.textCell(row, column), this.edition, sources);
    if (number.at.row === row && number.text !== "") {
      this.sourceOfNumber = sourcesIn(number.text, sources);
      this.numberInForce = number;
    }
    if (!sourceInNumber && !sourceRunsDown) return own;
    if (own && own.text !== "") {
      this.sourceAbove = own;
      return own;
    }
    if (sourceInNumber && this.sourceOfNumber.length > 0) {
      return {
        ...(this.numberInForce ?? number),
        text: this.sourceOfNumber.join(),
        sources: this.sourceOfNumber,
        isVariant: false,
      };
    }
    // One vertical cell serves all the lines of a heading, merged or not.
    if (sourceRunsDown && this.sourceAbove) return this.sourceAbove;
    // Blank, it is to be said once, on the line that opens the objective.
    const opener = this.numberInForce ?? number;
    const at = column === undefined ? opener : this.grid.textCell(opener.at.row, column);
    return { ...at, text: "", sources: [], isVariant: false };
  }

  private states(row: number, source: SourceCell | null): StateAmount[] {
    const single = source?.sources.length === 1 ? (source.sources[0] ?? null) : null;
    return this.columns
      .filter((column) => column.spec.role === "state")
      .map((column) => ({
        cell: amountCell(this.grid, row, column.column),
        source: column.spec.source ?? single,
      }));
  }

  /** null where a merged total above already counts the line. */
  private total(row: number): AmountCell | null {
    const column = this.column("total");
    if (column === undefined) return null;
    const merge = this.grid.merge(row, column);
    return merge && merge.top < row ? null : amountCell(this.grid, row, column);
  }
}
