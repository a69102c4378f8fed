import { onRanges, onValues } from "../terms/formulaFunction";
import type { Evaluator, FormulaFunction } from "../terms/node";
import { FormulaError, Unsupported, WRONG_VALUE, type Scalar } from "../terms/scalar";
import { Matrix, Reference, type Operand } from "../terms/values";
import { eachValue } from "./numbers";
import { formatted } from "./textFormat";

/** Excel's own limit for a cell. */
const LONGEST_TEXT = 32_767;

const CONTROLS = new RegExp("[\\u0000-\\u001F]", "g");

/** A function of one text. */
function onText(call: (text: string) => Scalar): FormulaFunction {
  return onValues(1, 1, ([value = null], { coercion }) => {
    const text = coercion.toText(value);
    return text instanceof FormulaError ? text : call(text);
  });
}

/** The numbers that follow a text, whole and not negative; 1 for one left out. */
function withCounts(
  least: number,
  most: number,
  call: (text: string, ...counts: number[]) => Scalar,
): FormulaFunction {
  return onValues(least, most, ([value = null, ...rest], { coercion }) => {
    const text = coercion.toText(value);
    if (text instanceof FormulaError) return text;
    const counts: number[] = [];
    for (const item of rest) {
      const count = coercion.toNumber(item);
      if (count instanceof FormulaError) return count;
      if (count < 0) return WRONG_VALUE;
      counts.push(Math.trunc(count));
    }
    return call(text, ...counts);
  });
}

function joined(values: readonly Scalar[], { coercion }: Evaluator, separator = ""): Scalar {
  const texts: string[] = [];
  let length = 0;
  for (const value of values) {
    const text = coercion.toText(value);
    if (text instanceof FormulaError) return text;
    texts.push(text);
    length += text.length + separator.length;
    if (length > LONGEST_TEXT + separator.length) return WRONG_VALUE;
  }
  return texts.join(separator);
}

function valuesOf(operands: readonly Operand[], evaluator: Evaluator): Scalar[] {
  const values: Scalar[] = [];
  for (const operand of operands) {
    if (operand instanceof Reference) {
      eachValue(operand, evaluator, (value) => values.push(value));
      if (operand.areas.some(({ area }) => area.top !== area.bottom && area.left !== area.right)) {
        // Cells are visited column by column, Excel joins them row by row.
        throw new Unsupported("plage à deux dimensions");
      }
    } else if (operand instanceof Matrix) values.push(...operand.counted);
    else values.push(operand);
  }
  return values;
}

/** With what stands between the texts, and whether blank ones are left out. */
function textJoin(
  [separator = null, skip = null, ...rest]: readonly Operand[],
  evaluator: Evaluator,
) {
  const between = evaluator.coercion.toText(evaluator.value(separator));
  const isSkipping = evaluator.coercion.toBoolean(evaluator.value(skip));
  if (between instanceof FormulaError) return between;
  if (isSkipping instanceof FormulaError) return isSkipping;
  // Blank cells that do not exist are not visited.
  if (!isSkipping) throw new Unsupported("TEXTJOIN");
  const values = valuesOf(rest, evaluator).filter((value) => value !== null && value !== "");
  return joined(values, evaluator, between);
}

/** All of them as texts, or the first error. */
function textsOf(values: readonly Scalar[], { coercion }: Evaluator): string[] | FormulaError {
  const texts: string[] = [];
  for (const value of values) {
    const text = coercion.toText(value);
    if (text instanceof FormulaError) return text;
    texts.push(text);
  }
  return texts;
}

function substituted(
  [value = null, old = null, replacement = null, rank]: readonly Scalar[],
  evaluator: Evaluator,
): Scalar {
  const texts = textsOf([value, old, replacement], evaluator);
  if (texts instanceof FormulaError) return texts;
  const [text = "", wanted = "", instead = ""] = texts;
  if (wanted === "") return text;
  const pieces = text.split(wanted);
  if (rank === undefined) return joined([pieces.join(instead)], evaluator);
  const which = evaluator.coercion.toNumber(rank);
  if (which instanceof FormulaError) return which;
  if (which < 1) return WRONG_VALUE;
  const at = Math.trunc(which);
  if (at >= pieces.length) return text;
  const halves = [pieces.slice(0, at), pieces.slice(at)].map((half) => half.join(wanted));
  return joined([halves.join(instead)], evaluator);
}

/** Where a text stands in another, from 1. */
function found(isCaseSensitive: boolean): FormulaFunction {
  return onValues(2, 3, ([part = null, whole = null, from = 1], evaluator) => {
    const texts = textsOf([part, whole], evaluator);
    if (texts instanceof FormulaError) return texts;
    const start = evaluator.coercion.toNumber(from);
    if (start instanceof FormulaError) return start;
    const [wanted = "", text = ""] = texts;
    if (!isCaseSensitive && /[*?~]/.test(wanted)) throw new Unsupported("SEARCH");
    const at = Math.trunc(start) - 1;
    if (at < 0 || at > text.length) return WRONG_VALUE;
    const place = isCaseSensitive
      ? text.indexOf(wanted, at)
      : text.toLowerCase().indexOf(wanted.toLowerCase(), at);
    return place === -1 ? WRONG_VALUE : place + 1;
  });
}

const replaced = onValues(
  4,
  4,
  ([value = null, from = null, count = null, other = null], evaluator) => {
    const texts = textsOf([value, other], evaluator);
    if (texts instanceof FormulaError) return texts;
    const [text = "", instead = ""] = texts;
    const start = evaluator.coercion.toNumber(from);
    if (start instanceof FormulaError) return start;
    const length = evaluator.coercion.toNumber(count);
    if (length instanceof FormulaError) return length;
    if (start < 1 || length < 0) return WRONG_VALUE;
    const at = Math.trunc(start) - 1;
    return text.slice(0, at) + instead + text.slice(at + Math.trunc(length));
  },
);

export const TEXT_FUNCTIONS: Record<string, FormulaFunction> = {
  LEFT: withCounts(1, 2, (text, count = 1) => text.slice(0, count)),
  RIGHT: withCounts(1, 2, (text, count = 1) => text.slice(Math.max(0, text.length - count))),
  MID: withCounts(3, 3, (text, start = 1, count = 0) =>
    start < 1 ? WRONG_VALUE : text.slice(start - 1, start - 1 + count),
  ),
  REPT: withCounts(2, 2, (text, count = 0) =>
    text.length * count > LONGEST_TEXT ? WRONG_VALUE : text.repeat(count),
  ),
  LEN: onText((text) => text.length),
  /** Ordinary spaces only: a no-break space stays, as in Excel. */
  TRIM: onText((text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  CLEAN: onText((text) => text.replace(CONTROLS, "")),
  UPPER: onText((text) => text.toUpperCase()),
  LOWER: onText((text) => text.toLowerCase()),
  FIND: found(true),
  SEARCH: found(false),
  REPLACE: replaced,
  EXACT: onValues(
    2,
    2,
    ([one = null, other = null], { coercion }) => coercion.toText(one) === coercion.toText(other),
  ),
  SUBSTITUTE: onValues(3, 4, substituted),
  CONCATENATE: onValues(1, 255, (values, evaluator) => joined(values, evaluator)),
  CONCAT: onRanges(1, 255, (operands, evaluator) =>
    joined(valuesOf(operands, evaluator), evaluator),
  ),
  TEXTJOIN: onRanges(3, 252, textJoin),
  VALUE: onValues(1, 1, ([value = null], { coercion }) =>
    typeof value === "boolean" ? WRONG_VALUE : coercion.toNumber(value),
  ),
  TEXT: onValues(2, 2, ([value = null, format = null], { coercion }) =>
    formatted(value, format, coercion),
  ),
};
