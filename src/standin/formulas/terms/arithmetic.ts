import { Decimal } from "decimal.js";
import { fifteenDigits, isSameNumber, toNumber, toText } from "./coercion";
import { DIVIDED_BY_ZERO, FormulaError, WRONG_NUMBER, type Scalar } from "./scalar";

/** Excel's binary operators on two values; an error on the left comes first. */
export function applyBinary(operator: string, left: Scalar, right: Scalar): Scalar {
  if (left instanceof FormulaError) return left;
  if (right instanceof FormulaError) return right;
  if (operator === "&") return joined(left, right);
  const compare = COMPARISONS[operator];
  if (compare !== undefined) return compare(compareValues(left, right));
  const one = toNumber(left);
  if (one instanceof FormulaError) return one;
  const other = toNumber(right);
  if (other instanceof FormulaError) return other;
  return finite(calculate(operator, one, other));
}

/** « + », « - » before a value, « % » after it. */
export function applyUnary(operator: string, value: Scalar): Scalar {
  // Excel's « + » leaves a text as it is.
  if (operator === "+") return value;
  const number = toNumber(value);
  if (number instanceof FormulaError) return number;
  return operator === "%" ? number / 100 : -number;
}

/** Numbers come before texts, texts before truth values; a blank is whatever it is compared to. */
function compareValues(left: Scalar, right: Scalar): number {
  const one = left ?? blankLike(right);
  const other = right ?? blankLike(left);
  if (typeof one === "number" && typeof other === "number") {
    return isSameNumber(one, other) ? 0 : one - other;
  }
  if (typeof one === "string" && typeof other === "string") return compareTexts(one, other);
  if (typeof one === "boolean" && typeof other === "boolean") return Number(one) - Number(other);
  return rank(one) - rank(other);
}

/** Without regard to case. */
export function compareTexts(one: string, other: string): number {
  const [left, right] = [one.toLowerCase(), other.toLowerCase()];
  return left === right ? 0 : left.localeCompare(right, "fr") || (left < right ? -1 : 1);
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
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
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
  return one === 0 && other === 0 ? WRONG_NUMBER : one ** other;
}

/** What is left of two opposite numbers that differ only by rounding is 0 in Excel. */
function sum(one: number, other: number): number {
  const result = one + other;
  const isNoise = Math.abs(result) < Math.abs(one) * 2 ** -48;
  return isNoise && !(Number.isInteger(one) && Number.isInteger(other)) ? 0 : result;
}

function joined(left: Scalar, right: Scalar): Scalar {
  const one = toText(left);
  if (one instanceof FormulaError) return one;
  const other = toText(right);
  return other instanceof FormulaError ? other : one + other;
}

function blankLike(value: Scalar): Scalar {
  if (typeof value === "string") return "";
  return typeof value === "boolean" ? false : 0;
}

function rank(value: Scalar): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}
