import { onRanges } from "../terms/formulaFunction";
import type { Evaluator, FormulaFunction } from "../terms/node";
import { FormulaError, Unsupported, WRONG_VALUE, type Scalar } from "../terms/scalar";
import { valueOf } from "../terms/sheetIndex";
import { Matrix, Reference, type Operand } from "../terms/values";
import { average, count, countFilled, largest, product, smallest, sum } from "./aggregates";
import { numbersOf } from "./numbers";
import { deviation, variance } from "./statistics";

type Aggregate = (operands: readonly Operand[], evaluator: Evaluator) => Scalar;

const sampled =
  (figure: (numbers: readonly number[]) => Scalar): Aggregate =>
  (operands, evaluator) => {
    const numbers = numbersOf(operands, evaluator);
    return numbers instanceof FormulaError ? numbers : figure(numbers);
  };

const KINDS: Record<number, Aggregate> = {
  1: average,
  2: count,
  3: countFilled,
  4: largest,
  5: smallest,
  6: product,
  7: sampled((numbers) => deviation(numbers, false)),
  8: sampled((numbers) => deviation(numbers, true)),
  9: sum,
  10: sampled((numbers) => variance(numbers, false)),
  11: sampled((numbers) => variance(numbers, true)),
};

/** 9 and its kin count rows hidden by hand but not by a filter, 109 neither. */
function subtotal(operands: readonly Operand[], evaluator: Evaluator): Scalar {
  const [kind, ...ranges] = operands;
  const code = evaluator.coercion.toNumber(evaluator.value(kind ?? null));
  if (code instanceof FormulaError) return code;
  const skipsHidden = code > 100;
  const aggregate = KINDS[Math.trunc(skipsHidden ? code - 100 : code)];
  if (aggregate === undefined) return WRONG_VALUE;
  const values: Scalar[] = [];
  for (const range of ranges) {
    if (range instanceof FormulaError) return range;
    if (!(range instanceof Reference)) throw new Unsupported("SUBTOTAL");
    for (const place of range.areas) {
      const { sheet, area } = place;
      evaluator.workspace.spendOn(place);
      sheet.forEach(area, (cell, row) => {
        const isHidden = sheet.sheet.rowProperties.get(row)?.hidden === true;
        // The data does not tell a filtered row from one hidden by hand.
        if (isHidden && !skipsHidden) throw new Unsupported("lignes filtrées ou masquées");
        const isSubtotal =
          cell.formula !== undefined && /\b(?:SUBTOTAL|AGGREGATE)\(/i.test(cell.formula);
        if (!isHidden && !isSubtotal) values.push(valueOf(cell));
      });
    }
  }
  return aggregate([new Matrix(values.length, 1, values)], evaluator);
}

export const SUBTOTALS: Record<string, FormulaFunction> = { SUBTOTAL: onRanges(2, 255, subtotal) };
