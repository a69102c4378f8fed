import { a1, columnLetters, columnNumber } from "../plan/address";
import { isBlank, valueOf } from "../plan/amounts";
import { covers, referencesIn } from "../plan/formulaReferences";
import { sameAmount } from "../plan/money";
import type { AmountCell, Plan, PlanLine } from "../plan/plan";
import { placeFrom } from "./places";
import { addends, expectedTotals, hasAllAmounts } from "./rowTotals";

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

/** The plainest formula of a line's total: « =G5+H5 ». */
function plain(plan: Plan, line: PlanLine): string {
  const cells = addends(plan, line).map(({ at }) => at);
  const ordered = cells.sort((one, other) => one.column - other.column);
  return `=${ordered.map(a1).join("+")}`;
}

/**
 * Gives the formula that a line's total would have: after the nearest total that is one, else what
 * the template says; null for all where the plan's totals are typed, and for a total of several lines.
 */
export function totalFormulas(plan: Plan): (line: PlanLine) => string | null {
  const filled = plan.lines.filter((line) => !isBlank(line.total));
  const formulas = filled.filter((line) => line.total?.formula);
  const isTyped = formulas.length < 2 || 2 * formulas.length <= filled.length;
  if (isTyped || !hasAllAmounts(plan)) return () => null;
  let models: readonly AmountCell[] | null = null;
  return (line) => {
    if (line.total && line.total.lastRow !== line.row) return null;
    // A plan whose totals are right never asks.
    models ??= formulas.filter((one) => isModel(plan, one)).flatMap((one) => one.total ?? []);
    const place = placeFrom(models, line.row, (model) => model.at.row);
    const candidates = [models[place - 1], models[place], models[place + 1]];
    for (const model of candidates) {
      const formula = model?.formula ? moved(model.formula, model.at.row, line.row) : null;
      if (formula !== null && addsUp(plan, line, formula)) return formula;
    }
    return plain(plan, line);
  };
}

/** A right total of one line, whose formula may be repeated. */
function isModel(plan: Plan, line: PlanLine): boolean {
  const value = line.total && valueOf(line.total);
  const [expected] = line.total ? expectedTotals(plan, [line], line.total) : [];
  return (
    line.total?.lastRow === line.row &&
    !line.total.formula?.includes("#REF!") &&
    !!value &&
    expected !== undefined &&
    sameAmount(value, expected)
  );
}

/** The formula reads all that the line's total adds up, and no money that stays out of it. */
function addsUp(plan: Plan, line: PlanLine, formula: string): boolean {
  const references = referencesIn(formula, plan.sheet);
  const added = addends(plan, line);
  const left = [line.other, line.next].filter((cell) => cell && !added.includes(cell));
  return (
    added.filter((cell) => !isBlank(cell)).every((cell) => covers(references, cell.at)) &&
    !left.some((cell) => cell && covers(references, cell.at))
  );
}
