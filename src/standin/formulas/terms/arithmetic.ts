import { Decimal } from "decimal.js";
import { areEqual, compareValues } from "./compare";
import { fifteenDigits, type Coercion } from "./coercion";
import { DIVIDED_BY_ZERO, FormulaError, WRONG_NUMBER, type Scalar } from "./scalar";

/** Excel's binary operators on two values; an error on the left comes first. */
export function applyBinary(
  operator: string,
  left: Scalar,
  right: Scalar,
  coercion: Coercion,
): Scalar {
  if (left instanceof FormulaError) return left;
  if (right instanceof FormulaError) return right;
  if (operator === "&") return joined(left, right, coercion);
  if (operator === "=") return areEqual(left, right);
  if (operator === "<>") return !areEqual(left, right);
  const compare = COMPARISONS[operator];
  if (compare !== undefined) return compare(compareValues(left, right));
  const one = coercion.toNumber(left);
  if (one instanceof FormulaError) return one;
  const other = coercion.toNumber(right);
  if (other instanceof FormulaError) return other;
  return finite(calculate(operator, one, other));
}

/** « + », « - » before a value, « % » after it. */
export function applyUnary(operator: string, value: Scalar, coercion: Coercion): Scalar {
  // Excel's « + » leaves a text as it is.
  if (operator === "+") return value;
  const number = coercion.toNumber(value);
  if (number instanceof FormulaError) return number;
  return finite(operator === "%" ? number / 100 : -number);
}

/**
 * Rounds as Excel does, on the decimal number that it shows: 1.005 to two places is 1.01.
 * @param places may be negative (tens, hundreds…)
 */
export function roundDecimal(number: number, places: number, mode: Decimal.Rounding): number {
  const digits = Math.max(-300, Math.min(300, Math.trunc(places)));
  const scale = new Decimal(10).pow(digits);
  return new Decimal(fifteenDigits(number))
    .times(scale)
    .toDecimalPlaces(0, mode)
    .div(scale)
    .toNumber();
}

/** A result that no double can hold is #NUM!; there is no negative zero. */
export function finite(result: Scalar): Scalar {
  if (typeof result !== "number") return result;
  return Number.isFinite(result) ? result + 0 : WRONG_NUMBER;
}

const COMPARISONS: Record<string, (order: number) => boolean> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

function calculate(operator: string, one: number, other: number): Scalar {
  if (operator === "+") return sum(one, other);
  if (operator === "-") return sum(one, -other);
  if (operator === "*") return one * other;
  if (operator === "/") return other === 0 ? DIVIDED_BY_ZERO : one / other;
  return power(one, other);
}

/** A number to a power; zero to a negative one divides by zero. */
export function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return WRONG_NUMBER;
  if (base === 0 && exponent < 0) return DIVIDED_BY_ZERO;
  return base ** exponent;
}

/** What is left of two opposite numbers that differ only by rounding is 0 in Excel. */
function sum(one: number, other: number): number {
  const result = one + other;
  const isNoise = Math.abs(result) < Math.abs(one) * 2 ** -48;
  return isNoise && !(Number.isInteger(one) && Number.isInteger(other)) ? 0 : result;
}

function joined(left: Scalar, right: Scalar, coercion: Coercion): Scalar {
  const one = coercion.toText(left);
  if (one instanceof FormulaError) return one;
  const other = coercion.toText(right);
  return other instanceof FormulaError ? other : one + other;
}
