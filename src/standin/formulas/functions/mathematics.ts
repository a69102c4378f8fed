import { Decimal } from "decimal.js";
import { applyBinary, finite, roundDecimal } from "../terms/arithmetic";
import { toNumber } from "../terms/coercion";
import { onValues } from "../terms/formulaFunction";
import type { FormulaFunction } from "../terms/node";
import { DIVIDED_BY_ZERO, FormulaError, WRONG_NUMBER, type Scalar } from "../terms/scalar";

/** A function of numbers only. */
function onNumbers(
  least: number,
  most: number,
  call: (...numbers: number[]) => Scalar,
): FormulaFunction {
  return onValues(least, most, (values) => {
    const numbers: number[] = [];
    for (const value of values) {
      const number = toNumber(value);
      if (number instanceof FormulaError) return number;
      numbers.push(number);
    }
    return finite(call(...numbers));
  });
}

function rounding(least: number, mode: Decimal.Rounding): FormulaFunction {
  return onNumbers(least, 2, (number = 0, places = 0) => roundDecimal(number, places, mode));
}

/** The remainder has the divisor's sign. */
function modulo(number = 0, divisor = 0): Scalar {
  return divisor === 0 ? DIVIDED_BY_ZERO : number - divisor * Math.floor(number / divisor);
}

export const MATHEMATICS: Record<string, FormulaFunction> = {
  ROUND: rounding(2, Decimal.ROUND_HALF_UP),
  ROUNDUP: rounding(2, Decimal.ROUND_UP),
  ROUNDDOWN: rounding(2, Decimal.ROUND_DOWN),
  TRUNC: rounding(1, Decimal.ROUND_DOWN),
  ABS: onNumbers(1, 1, (number = 0) => Math.abs(number)),
  INT: onNumbers(1, 1, (number = 0) => Math.floor(number)),
  SIGN: onNumbers(1, 1, (number = 0) => Math.sign(number)),
  SQRT: onNumbers(1, 1, (number = 0) => (number < 0 ? WRONG_NUMBER : Math.sqrt(number))),
  MOD: onNumbers(2, 2, modulo),
  POWER: onNumbers(2, 2, (base = 0, exponent = 0) => applyBinary("^", base, exponent)),
};
