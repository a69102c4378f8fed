import { lazy, onAnyValues, onRanges, onValues } from "../terms/formulaFunction";
import type { FormulaFunction } from "../terms/node";
import { FormulaError, NOT_AVAILABLE, Unsupported, type Scalar } from "../terms/scalar";
import { Matrix, onlyArea, Reference, type SheetArea } from "../terms/values";

function test(holds: (value: Scalar) => boolean): FormulaFunction {
  return onAnyValues(1, 1, ([value = null]) => holds(value));
}

function isNotAvailable(value: Scalar): boolean {
  return value instanceof FormulaError && value.code === NOT_AVAILABLE.code;
}

/** Of a range, its first cell. */
function ofFirst(call: (value: Scalar) => Scalar): FormulaFunction {
  return onRanges(1, 1, ([operand = null], evaluator) => {
    if (operand instanceof Matrix) throw new Unsupported("plusieurs valeurs");
    const value =
      operand instanceof Reference ? firstOf(onlyArea(operand)) : evaluator.value(operand);
    return value instanceof FormulaError ? value : call(value);
  });
}

function firstOf({ sheet, area }: SheetArea): Scalar {
  return sheet.at(area.top, area.left);
}

/** Whether the whole part of a number is even; a text must read as one. */
function parity(isEven: boolean): FormulaFunction {
  return onValues(1, 1, ([value = null], { coercion }) => {
    if (typeof value === "boolean") return new FormulaError("#VALUE!");
    const number = coercion.toNumber(value);
    if (number instanceof FormulaError) return number;
    return (Math.trunc(Math.abs(number)) % 2 === 0) === isEven;
  });
}

function typeOf(value: Scalar): number {
  if (value instanceof FormulaError) return 16;
  if (typeof value === "boolean") return 4;
  return typeof value === "string" ? 2 : 1;
}

export const INFORMATION: Record<string, FormulaFunction> = {
  ISNUMBER: test((value) => typeof value === "number"),
  ISTEXT: test((value) => typeof value === "string"),
  ISNONTEXT: test((value) => typeof value !== "string"),
  ISLOGICAL: test((value) => typeof value === "boolean"),
  ISBLANK: test((value) => value === null),
  ISERROR: test((value) => value instanceof FormulaError),
  ISERR: test((value) => value instanceof FormulaError && !isNotAvailable(value)),
  ISNA: test(isNotAvailable),
  ISEVEN: parity(true),
  ISODD: parity(false),
  ISREF: onRanges(1, 1, ([operand]) => operand instanceof Reference),
  ISFORMULA: onRanges(1, 1, ([operand]) => {
    const { sheet, area } = onlyArea(operand);
    const cell = sheet.sheet.rows.get(area.top)?.get(area.left);
    if (area.top !== area.bottom || area.left !== area.right) throw new Unsupported("ISFORMULA");
    return cell?.formula !== undefined;
  }),
  NA: onValues(0, 0, () => NOT_AVAILABLE),
  /** A number is itself, a truth value 1 or 0, anything else 0. */
  N: ofFirst((value) => (typeof value === "number" ? value : value === true ? 1 : 0)),
  T: ofFirst((value) => (typeof value === "string" ? value : "")),
  TYPE: lazy(1, 1, ([node], evaluator) => {
    const operand = node === undefined ? null : evaluator.evaluate(node);
    return operand instanceof Matrix ? 64 : typeOf(evaluator.value(operand));
  }),
};
