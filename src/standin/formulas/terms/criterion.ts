import { compareTexts } from "./compare";
import { isSameNumber } from "./coercion";
import { FormulaError, Unsupported, type Scalar } from "./scalar";
import { wildcards } from "./wildcards";
import { searchKey, type SearchKey, type Workspace } from "./workspace";

/** A condition as SUMIF and its kin take it: « FIR », « >=100 », « <>BOP* », 304. */
export interface Criterion {
  readonly matches: (value: Scalar) => boolean;
  /** Every value that matches is found under this key, if there is one. */
  readonly key?: SearchKey;
}

/** @throws Unsupported for a text that is a number to one Excel and none to another */
export function readCriterion(value: Scalar, workspace: Workspace): Criterion {
  // Files keep Excel's newer errors under the name of an older one.
  if (value instanceof FormulaError) throw new Unsupported("critère en erreur");
  // A blank cell as a criterion counts as 0.
  if (typeof value !== "string") return equalTo(value ?? 0, workspace);
  const [, operator = "", operand = ""] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(value) ?? [];
  const number = workspace.coercion.texts.numberIn(operand);
  if (operator === "<>" && number !== undefined) {
    // A text that reads as the number is different all the same.
    return { matches: (found) => typeof found !== "number" || !isSameNumber(found, number) };
  }
  if (operator === "" || operator === "=" || operator === "<>") {
    const equal = equality(operand, number, operator, workspace);
    return operator === "<>" ? { matches: (found) => !equal.matches(found) } : equal;
  }
  return ordered(ORDERS[operator] ?? ((): boolean => false), operand, number);
}

const ORDERS: Record<string, (one: number, other: number) => boolean> = {
  "<": (one, other) => one < other,
  "<=": (one, other) => one <= other,
  ">": (one, other) => one > other,
  ">=": (one, other) => one >= other,
};

function ordered(
  holds: (one: number, other: number) => boolean,
  operand: string,
  number: number | undefined,
): Criterion {
  // « > » and nothing after it is a comparison with nothing.
  if (operand === "") return { matches: () => false };
  if (number !== undefined) {
    return { matches: (found) => typeof found === "number" && holds(found, number) };
  }
  return {
    matches: (found) => typeof found === "string" && holds(compareTexts(found, operand), 0),
  };
}

function equality(
  operand: string,
  number: number | undefined,
  operator: string,
  workspace: Workspace,
): Criterion {
  if (operand === "") {
    return { matches: (found) => found === null || (operator === "" && found === "") };
  }
  const { texts } = workspace.coercion;
  if (number !== undefined) {
    const isPlain = texts.plainNumber(operand) !== undefined;
    return isPlain ? equalTo(number, workspace) : readAs(number, operand, workspace);
  }
  const truth = workspace.coercion.truthOf(operand);
  if (truth !== undefined) return equalTo(truth, workspace);
  if (operand.startsWith("#")) throw new Unsupported("critère en erreur");
  const pattern = wildcards(operand, (visits) => {
    workspace.spend(visits);
  });
  if (pattern === null) return equalTo(operand, workspace);
  return { matches: (found) => typeof found === "string" && pattern(found) };
}

/** A number also matches a text that is that number. */
function equalTo(wanted: SearchKey, { coercion }: Workspace): Criterion {
  const key = searchKey(wanted);
  return {
    key,
    matches: (found) => {
      if (found === null || found instanceof FormulaError) return false;
      if (typeof wanted !== "number") return searchKey(found) === key;
      const number = typeof found === "string" ? coercion.texts.plainNumber(found) : found;
      return typeof number === "number" && isSameNumber(number, wanted);
    },
  };
}

/** A day, a percentage, an amount: as a number, and as a text that says it. */
function readAs(number: number, operand: string, { coercion }: Workspace): Criterion {
  return {
    matches: (found) => {
      if (typeof found === "number") return isSameNumber(found, number);
      if (typeof found !== "string") return false;
      if (found.toLowerCase() === operand.toLowerCase()) return true;
      try {
        return coercion.texts.numberIn(found) === number;
      } catch (error) {
        if (error instanceof Unsupported) return false;
        throw error;
      }
    },
  };
}
