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

/** Money in two columns at least: one sum that happens to match says nothing. */
export function isOfSeveral(cells: Amounts): boolean {
  return [...cells.values()].filter((cell) => hasMoneyIn([cell])).length > 1;
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

/** So many lines with money: no chance makes another row their sum. */
const SEVERAL = 3;

/** The amounts of both rows stand in one proportion from column to column. */
function areAlike(one: Amounts, other: Amounts): boolean {
  const [first, second] = [one, other].map((cells) => readableSum([...cells.values()]));
  return [...one].every(([column, cell]) =>
    sameAmount(
      (valueOf(cell) ?? ZERO).times(second ?? ZERO),
      (valueOf(other.get(column)) ?? ZERO).times(first ?? ZERO),
    ),
  );
}

/** The sums, column by column, of the rows seen so far. */
export class RunningSums {
  private readonly byColumn = new Map<number, Decimal>();
  private first: Amounts | null = null;
  /** How many of them bear money. */
  paid = 0;
  /** The payers share them differently: a row that is their sum in each column is so twice, not once. */
  isMixed = false;

  /** Enough rows for their sum, where a row bears it in several columns, to be no chance. */
  get isTelling(): boolean {
    return this.paid >= SEVERAL || this.isMixed;
  }

  add(cells: Amounts): void {
    if (hasMoneyIn(filledOf(cells))) {
      this.paid += 1;
      this.first ??= cells;
      this.isMixed ||= !areAlike(this.first, cells);
    }
    for (const [column, cell] of cells) {
      const value = valueOf(cell);
      if (value) this.byColumn.set(column, (this.byColumn.get(column) ?? ZERO).plus(value));
    }
  }

  /** The row's amounts are these sums, by formula or by value. */
  isTotal(cells: Amounts): boolean {
    return filledOf(cells).some(addsUpRows) || this.isSumOf(cells);
  }

  /** The row's amounts, as they stand, are these sums. */
  isSumOf(cells: Amounts): boolean {
    const own = filledOf(cells);
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
