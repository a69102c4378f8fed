import { columnLetters, columnNumber } from "../plan/address";
import type { AmountCell, Plan } from "../plan/plan";
import { isBlank } from "../plan/amounts";

/** The formula of another row's total, for this row; null when it reads other rows. */
function moved(formula: string, from: number, to: number): string | null {
  const rows = [...formula.matchAll(/\$?[A-Z]{1,3}(\$?)(\d+)/g)];
  if (rows.some(([, fixed, row]) => fixed === "$" || Number(row) !== from)) return null;
  return formula.replace(/(\$?[A-Z]{1,3})\d+/g, `$1${String(to)}`);
}

/** The formula of another column's total, for this column; null when it reads other columns. */
export function movedAcross(formula: string, from: number, to: number): string | null {
  const columns = [...formula.matchAll(/(\$?)([A-Z]{1,3})\$?\d+/g)];
  const isOther = ([, fixed, letters = ""]: RegExpMatchArray) =>
    fixed === "$" || columnNumber(letters) !== from;
  if (columns.some(isOther)) return null;
  return formula.replace(/[A-Z]{1,3}(\$?\d+)/g, `${columnLetters(to)}$1`);
}

/** The place of the first formula at or after a row, in formulas that stand in the sheet's order. */
function placeAfter(formulas: readonly AmountCell[], row: number): number {
  let low = 0;
  let high = formulas.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((formulas[middle]?.at.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Gives the formula that a line's total would have, after the nearest total that is one; null for
 * all where the plan's totals are typed.
 */
export function totalFormulas(plan: Plan): (total: AmountCell) => string | null {
  const totals = plan.lines.flatMap((line) => line.total ?? []).filter((cell) => !isBlank(cell));
  const formulas = totals.filter((cell) => cell.formula !== null && cell.lastRow === cell.at.row);
  if (formulas.length < 2 || 2 * formulas.length <= totals.length) return () => null;
  return (total) => {
    const place = placeAfter(formulas, total.at.row);
    // A wrong formula is no model of itself.
    const models = [formulas[place - 1], formulas[place], formulas[place + 1]].filter(
      (cell) => cell !== undefined && cell.at.row !== total.at.row,
    );
    for (const model of models) {
      const formula = model?.formula ? moved(model.formula, model.at.row, total.at.row) : null;
      if (formula !== null) return formula;
    }
    return null;
  };
}
