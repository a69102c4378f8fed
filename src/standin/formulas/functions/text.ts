import { toNumber, toText, writtenNumber } from "../terms/coercion";
import { onValues, onRanges } from "../terms/formulaFunction";
import type { FormulaFunction } from "../terms/node";
import { Matrix, Reference } from "../terms/values";
import { FormulaError, WRONG_VALUE, type Scalar } from "../terms/scalar";
import { eachValue } from "./numbers";
import { formatNumber } from "./textFormat";

/** Excel's own limit for a cell. */
const LONGEST_TEXT = 32_767;

/** A function of one text. */
function onText(call: (text: string) => Scalar): FormulaFunction {
  return onValues(1, 1, ([value = null]) => {
    const text = toText(value);
    return text instanceof FormulaError ? text : call(text);
  });
}

/** The numbers that follow a text, whole and not negative; 1 for one left out. */
function withCounts(
  least: number,
  most: number,
  call: (text: string, ...counts: number[]) => Scalar,
): FormulaFunction {
  return onValues(least, most, ([value = null, ...rest]) => {
    const text = toText(value);
    if (text instanceof FormulaError) return text;
    const counts: number[] = [];
    for (const item of rest) {
      const count = toNumber(item);
      if (count instanceof FormulaError) return count;
      if (count < 0) return WRONG_VALUE;
      counts.push(Math.trunc(count));
    }
    return call(text, ...counts);
  });
}

function joined(values: readonly Scalar[]): Scalar {
  let result = "";
  for (const value of values) {
    const text = toText(value);
    if (text instanceof FormulaError) return text;
    result += text;
    if (result.length > LONGEST_TEXT) return WRONG_VALUE;
  }
  return result;
}

function substituted([
  value = null,
  old = null,
  replacement = null,
  rank,
]: readonly Scalar[]): Scalar {
  const [text, wanted, instead] = [toText(value), toText(old), toText(replacement)];
  if (text instanceof FormulaError) return text;
  if (wanted instanceof FormulaError) return wanted;
  if (instead instanceof FormulaError) return instead;
  if (wanted === "") return text;
  const pieces = text.split(wanted);
  if (rank === undefined) return joined([pieces.join(instead)]);
  const which = toNumber(rank);
  if (which instanceof FormulaError) return which;
  if (which < 1) return WRONG_VALUE;
  const at = Math.trunc(which);
  if (at >= pieces.length) return text;
  return joined([pieces.slice(0, at).join(wanted), instead, pieces.slice(at).join(wanted)]);
}

export const TEXT_FUNCTIONS: Record<string, FormulaFunction> = {
  LEFT: withCounts(1, 2, (text, count = 1) => text.slice(0, count)),
  RIGHT: withCounts(1, 2, (text, count = 1) => text.slice(Math.max(0, text.length - count))),
  MID: withCounts(3, 3, (text, start = 1, count = 0) =>
    start < 1 ? WRONG_VALUE : text.slice(start - 1, start - 1 + count),
  ),
  LEN: onText((text) => text.length),
  /** Ordinary spaces only: a no-break space stays, as in Excel. */
  TRIM: onText((text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  UPPER: onText((text) => text.toUpperCase()),
  LOWER: onText((text) => text.toLowerCase()),
  EXACT: onValues(2, 2, ([one = null, other = null]) => toText(one) === toText(other)),
  SUBSTITUTE: onValues(3, 4, substituted),
  CONCATENATE: onValues(1, 255, joined),
  CONCAT: onRanges(1, 255, (operands, evaluator) => {
    const values: Scalar[] = [];
    for (const operand of operands) {
      if (operand instanceof Reference)
        eachValue(operand, evaluator, (value) => values.push(value));
      else if (operand instanceof Matrix) values.push(...operand.counted);
      else values.push(operand);
    }
    return joined(values);
  }),
  VALUE: onValues(1, 1, ([value = null]) =>
    typeof value === "string" ? (writtenNumber(value) ?? WRONG_VALUE) : toNumber(value),
  ),
  TEXT: onValues(2, 2, ([value = null, format = null]) => formatNumber(value, format)),
};
