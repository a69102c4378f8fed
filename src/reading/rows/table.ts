import { edgesOf } from "../../plan/edges";
import type { Edition } from "../../plan/edition";
import type { RowSaid } from "../../plan/correction";
import type { AmountCell, PlanColumn } from "../../plan/plan";
import { amountCell } from "../cells/amount";
import type { Grid } from "../cells/grid";
import type { Wordings } from "../vocabulary/wording";

/** The roles whose cells hold amounts. */
const AMOUNT_ROLES = new Set(["department", "state", "total", "other", "nextState"]);
/** Who pays: what a total adds up. */
const PAID_ROLES = new Set(["department", "state"]);

function isAmountColumn({ spec }: PlanColumn): boolean {
  return AMOUNT_ROLES.has(spec.role);
}

/** A table whose rows are to be read: where it stands, and what its columns are for. */
export class Table {
  readonly texts: readonly PlanColumn[];
  readonly amounts: readonly PlanColumn[];
  readonly paid: readonly number[];
  readonly left: number;
  readonly right: number;
  private readonly cellsOfRows = new Map<number, ReadonlyMap<number, AmountCell>>();

  /**
   * @param first the first row under the headers
   * @param last the last row that can be the table's
   * @param said what the officer said of rows, by row
   * @param saidObjectives the objectives of lines that the officer named, by row
   */
  constructor(
    readonly grid: Grid,
    readonly edition: Edition,
    readonly columns: readonly PlanColumn[],
    readonly wordings: Wordings,
    readonly first: number,
    readonly last: number,
    readonly said: ReadonlyMap<number, RowSaid> = new Map(),
    readonly saidObjectives: ReadonlyMap<number, number> = new Map(),
  ) {
    this.texts = columns.filter((column) => !isAmountColumn(column));
    this.amounts = columns.filter(isAmountColumn);
    this.paid = columns.filter(({ spec }) => PAID_ROLES.has(spec.role)).map(({ column }) => column);
    const { left, right } = edgesOf(columns);
    this.left = left;
    this.right = right;
  }

  /** The cells of a row in the columns of amounts, by column. */
  amountsOf(row: number): ReadonlyMap<number, AmountCell> {
    const known = this.cellsOfRows.get(row);
    if (known) return known;
    const cells = new Map(
      this.amounts.map(({ column }) => [column, amountCell(this.grid, row, column)] as const),
    );
    this.cellsOfRows.set(row, cells);
    return cells;
  }

  isAmount(column: number): boolean {
    return this.amounts.some((amount) => amount.column === column);
  }
}
