import { onAnyValues, onValues } from "../terms/formulaFunction";
import type { FormulaFunction } from "../terms/node";
import { FormulaError, NOT_AVAILABLE, type Scalar } from "../terms/scalar";

function test(holds: (value: Scalar) => boolean): FormulaFunction {
  return onAnyValues(1, 1, ([value = null]) => holds(value));
}

function isNotAvailable(value: Scalar): boolean {
  return value instanceof FormulaError && value.code === NOT_AVAILABLE.code;
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
  NA: onValues(0, 0, () => NOT_AVAILABLE),
  /** A number is itself, a truth value 1 or 0, anything else 0. */
  N: onValues(1, 1, ([value = null]) => {
    if (typeof value === "number") return value;
    return value === true ? 1 : 0;
  }),
};
