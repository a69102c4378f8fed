import type { Decimal } from "decimal.js";
import { ZERO, isZero, sameAmount } from "../plan/money";
import { valueOf } from "../plan/amounts";
import { referencesIn } from "../plan/formulaReferences";
import type { AmountCell } from "../plan/plan";
import type { RowKind, Rows } from "./rows";
import { addsUpRows } from "./subtotals";

type Kinds = readonly (readonly [number, RowKind])[];
type Amounts = ReadonlyMap<number, AmountCell>;

function filled(cells: Amounts): AmountCell[] {
  return [...cells.values()].filter((cell) => cell.reading.kind !== "blank");
}

/** The formula adds up rows of the table above it, in its own column; it may sort them by what its own row says. */
function addsUpAbove(cell: AmountCell, first: number): boolean {
  return (
    addsUpRows(cell) &&
    referencesIn(cell.formula ?? "", cell.at.sheet).every(
      ({ sheet, top, bottom, left, right }) =>
        sheet === cell.at.sheet &&
        top >= first &&
        (bottom < cell.at.row || right < cell.at.column || cell.at.column < left),
    )
  );
}

/** A row whose amounts all add up those above is a total, whatever it is called. */
export function isTotalByFormulas(cells: Amounts, first: number, paid: readonly number[]): boolean {
  const sums = filled(cells).filter(({ at }) => paid.includes(at.column));
  return sums.length > 0 && sums.every((cell) => addsUpAbove(cell, first));
}

/** An action as dear as so many others together is none. */
const SEVERAL = 3;

/** The sums, column by column, of the rows seen so far. */
class Sums {
  private readonly byColumn = new Map<number, Decimal>();
  /** The rows with money among them. */
  paid = 0;

  add(cells: Amounts): void {
    if (filled(cells).some((cell) => !isZero(valueOf(cell) ?? ZERO))) this.paid += 1;
    for (const [column, cell] of cells) {
      const value = valueOf(cell);
      if (value) this.byColumn.set(column, (this.byColumn.get(column) ?? ZERO).plus(value));
    }
  }

  /** The row's amounts are these sums, by formula or by value. */
  isTotal(cells: Amounts): boolean {
    const own = filled(cells);
    if (own.some(addsUpRows)) return true;
    const hasMoney = own.some((cell) => !isZero(valueOf(cell) ?? ZERO));
    return hasMoney && own.every((cell) => this.isSum(cell));
  }

  private isSum(cell: AmountCell): boolean {
    const value = valueOf(cell);
    return value !== null && sameAmount(value, this.byColumn.get(cell.at.column) ?? ZERO);
  }
}

/**
 * The row that closes the table: the first total, or line of envelopes, under the last line that a
 * number, a wording or a source makes one. What comes after it (remarks, other amounts) is no line.
 * Null when nothing closes it.
 * @param isLine tells the kinds of rows whose amounts a total adds up
 */
export function closingRow(
  kinds: Kinds,
  rows: Rows,
  amountsOf: (row: number) => Amounts,
  isLine: (kind: RowKind) => boolean,
): number | null {
  const lines = kinds.filter(([, kind]) => kind === "line").map(([row]) => row);
  const lastFirm = lines.findLast((row) => rows.isFirm(row)) ?? lines.at(-1);
  if (lastFirm === undefined) return null;
  const above = new Sums();
  for (const [row, kind] of kinds) {
    if (row > lastFirm) {
      if (kind === "total" || kind === "under") return row;
      // « Coût global du plan »: words tell a line from a total less than what the amounts add up to.
      const isOpen = kind === "amounts" || (kind === "line" && above.paid >= SEVERAL);
      if (isOpen && above.isTotal(amountsOf(row))) return row;
    }
    if (isLine(kind)) above.add(amountsOf(row));
  }
  return null;
}
