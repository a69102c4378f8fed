import { compareTexts } from "./arithmetic";
import { isSameNumber, plainNumber, truthOf } from "./coercion";
import { FormulaError, type Scalar } from "./scalar";
import { wildcards } from "./wildcards";
import { searchKey, type SearchKey } from "./workspace";

/** A condition as SUMIF and its kin take it: « FIR », « >=100 », « <>BOP* », 304. */
export interface Criterion {
  readonly matches: (value: Scalar) => boolean;
  /** Every value that matches is found under this key, if there is one. */
  readonly key?: SearchKey;
}

export function readCriterion(value: Scalar, spend: (visits: number) => void): Criterion {
  if (value instanceof FormulaError) {
    return { matches: (found) => found instanceof FormulaError && found.code === value.code };
  }
  // A blank cell as a criterion counts as 0.
  if (typeof value !== "string") return equalTo(value ?? 0);
  const [, operator = "", operand = ""] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(value) ?? [];
  const number = plainNumber(operand);
  if (operator === "" || operator === "=" || operator === "<>") {
    const equal = equality(operand, number, operator, spend);
    return operator === "<>" ? { matches: (found) => !equal.matches(found) } : equal;
  }
  const holds = ORDERS[operator] ?? ((): boolean => false);
  if (number === undefined) {
    return {
      matches: (found) => typeof found === "string" && holds(compareTexts(found, operand), 0),
    };
  }
  return { matches: (found) => typeof found === "number" && holds(found, number) };
}

const ORDERS: Record<string, (one: number, other: number) => boolean> = {
  "<": (one, other) => one < other,
  "<=": (one, other) => one <= other,
  ">": (one, other) => one > other,
  ">=": (one, other) => one >= other,
};

function equality(
  operand: string,
  number: number | undefined,
  operator: string,
  spend: (visits: number) => void,
): Criterion {
  if (operand === "") {
    return { matches: (found) => found === null || (operator === "" && found === "") };
  }
  if (number !== undefined) return equalTo(number);
  const truth = truthOf(operand);
  if (truth !== undefined) return equalTo(truth);
  if (operand.startsWith("#")) {
    return { matches: (found) => (found instanceof FormulaError ? found.code : found) === operand };
  }
  const pattern = wildcards(operand, spend);
  if (pattern === null) return equalTo(operand);
  return { matches: (found) => typeof found === "string" && pattern(found) };
}

/** A number also matches a text that is that number. */
function equalTo(wanted: SearchKey): Criterion {
  const key = searchKey(wanted);
  return {
    key,
    matches: (found) => {
      if (found === null || found instanceof FormulaError) return false;
      if (typeof wanted !== "number") return searchKey(found) === key;
      const number = typeof found === "string" ? plainNumber(found) : found;
      return typeof number === "number" && isSameNumber(number, wanted);
    },
  };
}
