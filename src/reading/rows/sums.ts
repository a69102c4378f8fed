import type { Decimal } from "decimal.js";
import { valueOf } from "../../plan/amounts";
import { referencesIn } from "../../plan/formulaReferences";
import { ZERO, isZero, sameAmount, sum } from "../../plan/money";
import type { AmountCell } from "../../plan/plan";

/** The cells of a row in the columns of amounts, by column. */
export type Amounts = ReadonlyMap<number, AmountCell>;

function filledOf(cells: Amounts): AmountCell[] {
  return [...cells.values()].filter((cell) => cell.reading.kind !== "blank");
}

export function hasMoneyIn(cells: readonly AmountCell[]): boolean {
  return cells.some((cell) => !isZero(valueOf(cell) ?? ZERO));
}

/** The formula adds up several rows of its own column. */
export function addsUpRows(cell: AmountCell): boolean {
  return (
    cell.formula !== null &&
    referencesIn(cell.formula, cell.at.sheet).some(
      ({ left, right, top, bottom }) =>
        left <= cell.at.column && cell.at.column <= right && bottom > top,
    )
  );
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

/** All that is paid on a row is said by formulas that add up rows of the table above: a total, whatever it is called. */
export function areAddedUpAbove(cells: Amounts, first: number, paid: readonly number[]): boolean {
  const sums = filledOf(cells).filter(({ at }) => paid.includes(at.column));
  return sums.length > 0 && sums.every((cell) => addsUpAbove(cell, first));
}

/** The sum of what can be read of these cells. */
function readableSum(cells: readonly (AmountCell | undefined)[]): Decimal {
  return sum(cells.flatMap((cell) => valueOf(cell) ?? []));
}

/** The sums, column by column, of the rows seen so far. */
export class RunningSums {
  private readonly byColumn = new Map<number, Decimal>();
  /** How many of them bear money. */
  paid = 0;

  add(cells: Amounts): void {
    if (hasMoneyIn(filledOf(cells))) this.paid += 1;
    for (const [column, cell] of cells) {
      const value = valueOf(cell);
      if (value) this.byColumn.set(column, (this.byColumn.get(column) ?? ZERO).plus(value));
    }
  }

  /** The row's amounts are these sums, by formula or by value. */
  isTotal(cells: Amounts): boolean {
    const own = filledOf(cells);
    if (own.some(addsUpRows)) return true;
    return hasMoneyIn(own) && own.every((cell) => this.isSum(cell));
  }

  private isSum(cell: AmountCell): boolean {
    const value = valueOf(cell);
    return value !== null && sameAmount(value, this.byColumn.get(cell.at.column) ?? ZERO);
  }
}

/**
 * Amounts without any text that add up the rows below, by formula or by value: the subtotals of a
 * heading whose words were rubbed out, and not a line.
 * @param below the rows down to the next heading
 */
export function areSubtotals(cells: Amounts, below: readonly Amounts[]): boolean {
  const own = filledOf(cells);
  if (own.some(addsUpRows)) return true;
  const isSum = (cell: AmountCell) => {
    const value = valueOf(cell);
    return (
      value !== null && sameAmount(value, readableSum(below.map((row) => row.get(cell.at.column))))
    );
  };
  return below.length > 0 && hasMoneyIn(own) && own.every(isSum);
}
