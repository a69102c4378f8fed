import { Decimal } from "decimal.js";
import { power, roundDecimal } from "../terms/arithmetic";
import { fifteenDigits } from "../terms/coercion";
import { onNumbers, onStrictNumbers } from "../terms/formulaFunction";
import type { FormulaFunction } from "../terms/node";
import { DIVIDED_BY_ZERO, Unsupported, WRONG_NUMBER, type Scalar } from "../terms/scalar";

function rounding(least: number, mode: Decimal.Rounding): FormulaFunction {
  return onNumbers(least, 2, ([number = 0, places = 0]) => roundDecimal(number, places, mode));
}

/** The remainder has the divisor's sign. */
function modulo([number = 0, divisor = 0]: readonly number[]): Scalar {
  if (divisor === 0) return DIVIDED_BY_ZERO;
  const result = number - divisor * Math.floor(number / divisor);
  const exact = number % divisor;
  const other = exact !== 0 && exact < 0 !== divisor < 0 ? exact + divisor : exact;
  // Where the last bit decides between nothing and all, Excels differ.
  if (Math.abs(result - other) > Math.abs(divisor) / 2) throw new Unsupported("MOD");
  if (Math.abs(number / divisor) > MOST_TIMES) throw new Unsupported("MOD");
  return result;
}

/** Beyond, some Excels answer #NUM! and others a number. */
const MOST_TIMES = 1e9;

/** The nearest multiple of a step, on the decimal numbers that Excel shows. */
function multiple(number: number, step: number, mode: Decimal.Rounding): number {
  const by = fifteenDigits(step);
  const times = new Decimal(fifteenDigits(number)).div(by).toSignificantDigits(15);
  if (times.abs().gt(1e14)) throw new Unsupported("multiple");
  return times.toDecimalPlaces(0, mode).times(by).toNumber();
}

/** CEILING and FLOOR of old: a positive number has no negative step. */
function stepped(mode: Decimal.Rounding, isFloor: boolean): FormulaFunction {
  return onNumbers(2, 2, ([number = 0, step = 0]) => {
    if (step === 0) return isFloor && number !== 0 ? DIVIDED_BY_ZERO : 0;
    if (number > 0 && step < 0) return WRONG_NUMBER;
    return multiple(number, step, mode);
  });
}

/** To the next even or odd number away from zero. */
function toParity(remainder: 0 | 1): FormulaFunction {
  return onNumbers(1, 1, ([number = 0]) => {
    const whole = Math.ceil(Math.abs(number));
    const next = whole % 2 === remainder ? whole : whole + 1;
    return number < 0 ? -next : next;
  });
}

const positive =
  (call: (number: number) => number) =>
  ([number = 0]: readonly number[]) =>
    number > 0 ? call(number) : WRONG_NUMBER;

function factorial([number = 0]: readonly number[]): Scalar {
  if (number < 0 || number > 170) return WRONG_NUMBER;
  let result = 1;
  for (let factor = 2; factor <= Math.trunc(number); factor += 1) result *= factor;
  return result;
}

export const MATHEMATICS: Record<string, FormulaFunction> = {
  ROUND: rounding(2, Decimal.ROUND_HALF_UP),
  ROUNDUP: rounding(2, Decimal.ROUND_UP),
  ROUNDDOWN: rounding(2, Decimal.ROUND_DOWN),
  TRUNC: rounding(1, Decimal.ROUND_DOWN),
  CEILING: stepped(Decimal.ROUND_CEIL, false),
  FLOOR: stepped(Decimal.ROUND_FLOOR, true),
  MROUND: onStrictNumbers(2, 2, ([number = 0, step = 0]) => {
    if (number * step < 0) return WRONG_NUMBER;
    return step === 0 ? 0 : multiple(number, step, Decimal.ROUND_HALF_UP);
  }),
  EVEN: toParity(0),
  ODD: toParity(1),
  ABS: onNumbers(1, 1, ([number = 0]) => Math.abs(number)),
  INT: onNumbers(1, 1, ([number = 0]) => Math.floor(number)),
  SIGN: onNumbers(1, 1, ([number = 0]) => Math.sign(number)),
  SQRT: onNumbers(1, 1, ([number = 0]) => (number < 0 ? WRONG_NUMBER : Math.sqrt(number))),
  MOD: onNumbers(2, 2, modulo),
  QUOTIENT: onStrictNumbers(2, 2, ([number = 0, divisor = 0]) =>
    divisor === 0 ? DIVIDED_BY_ZERO : Math.trunc(number / divisor),
  ),
  POWER: onNumbers(2, 2, ([base = 0, exponent = 0]) => power(base, exponent)),
  PI: onNumbers(0, 0, () => Math.PI),
  EXP: onNumbers(1, 1, ([number = 0]) => Math.exp(number)),
  LN: onNumbers(1, 1, positive(Math.log)),
  LOG10: onNumbers(1, 1, positive(Math.log10)),
  LOG: onNumbers(1, 2, ([number = 0, base = 10]) => {
    if (number <= 0 || base <= 0) return WRONG_NUMBER;
    if (base === 1) return DIVIDED_BY_ZERO;
    return base === 10 ? Math.log10(number) : Math.log(number) / Math.log(base);
  }),
  SIN: onNumbers(1, 1, ([number = 0]) => Math.sin(number)),
  COS: onNumbers(1, 1, ([number = 0]) => Math.cos(number)),
  TAN: onNumbers(1, 1, ([number = 0]) => {
    const tangent = Math.tan(number);
    if (Math.abs(tangent) > 1e10) throw new Unsupported("TAN");
    return tangent;
  }),
  ATAN: onNumbers(1, 1, ([number = 0]) => Math.atan(number)),
  DEGREES: onNumbers(1, 1, ([number = 0]) => (number * 180) / Math.PI),
  RADIANS: onNumbers(1, 1, ([number = 0]) => (number * Math.PI) / 180),
  FACT: onNumbers(1, 1, factorial),
};
