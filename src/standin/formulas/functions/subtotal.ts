import { toNumber } from "../terms/coercion";
import { single, Matrix, Reference, type Operand } from "../terms/values";
import type { Evaluator, FormulaFunction } from "../terms/node";
import { onRanges } from "../terms/formulaFunction";
import { valueOf } from "../terms/sheetIndex";
import { FormulaError, Unsupported, WRONG_VALUE, type Scalar } from "../terms/scalar";
import { average, count, countFilled, largest, smallest, sum } from "./aggregates";

const KINDS: Record<number, (operands: readonly Operand[], evaluator: Evaluator) => Scalar> = {
  1: average,
  2: count,
  3: countFilled,
  4: largest,
  5: smallest,
  9: sum,
};

/** 9 and its kin count rows hidden by hand but not by a filter, 109 neither. */
function subtotal(operands: readonly Operand[], evaluator: Evaluator): Scalar {
  const [kind, ...ranges] = operands;
  const code = toNumber(single(kind ?? null));
  if (code instanceof FormulaError) return code;
  const skipsHidden = code > 100;
  const aggregate = KINDS[skipsHidden ? code - 100 : code];
  if (aggregate === undefined) throw new Unsupported(`SUBTOTAL(${String(code)})`);
  const values: Scalar[] = [];
  for (const range of ranges) {
    if (!(range instanceof Reference)) return WRONG_VALUE;
    for (const place of range.areas) {
      const { sheet, area } = place;
      evaluator.workspace.spendOn(place);
      sheet.forEach(area, (cell, row) => {
        const isHidden = sheet.sheet.rowProperties.get(row)?.hidden === true;
        // The data does not tell a filtered row from one hidden by hand.
        if (isHidden && !skipsHidden) throw new Unsupported("lignes filtrées ou masquées");
        const isSubtotal = cell.formula !== undefined && /\bSUBTOTAL\(/i.test(cell.formula);
        if (!isHidden && !isSubtotal) values.push(valueOf(cell));
      });
    }
  }
  return aggregate([new Matrix(values.length, 1, values)], evaluator);
}

export const SUBTOTALS: Record<string, FormulaFunction> = { SUBTOTAL: onRanges(2, 255, subtotal) };
