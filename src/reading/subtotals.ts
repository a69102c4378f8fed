import { valueOf } from "../plan/amounts";
import { referencesIn } from "../plan/formulaReferences";
import { ZERO, isZero, sameAmount, sum } from "../plan/money";
import type { AmountCell } from "../plan/plan";

type Amounts = ReadonlyMap<number, AmountCell>;

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

/**
 * Amounts without any text that add up the rows below, by formula or by value: the subtotals of a
 * heading whose words were rubbed out (2022), and not a line.
 * @param below the rows down to the next heading
 */
export function areSubtotals(cells: Amounts, below: readonly Amounts[]): boolean {
  const filled = [...cells].filter(([, cell]) => cell.reading.kind !== "blank");
  if (filled.some(([, cell]) => addsUpRows(cell))) return true;
  const isSum = ([column, cell]: [number, AmountCell]) => {
    const values = below.map((row) => valueOf(row.get(column)));
    const value = valueOf(cell);
    return value !== null && sameAmount(value, sum(values.filter((one) => one !== null)));
  };
  const hasMoney = filled.some(([, cell]) => !isZero(valueOf(cell) ?? ZERO));
  return below.length > 0 && hasMoney && filled.every(isSum);
}
