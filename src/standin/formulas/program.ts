import { parse, parseA1Ref, tokenize, type AstExpression } from "@borgar/fx/xlsx";
import type { Node, ReferenceNode } from "./terms/node";
import { toEnglish } from "../book/functionNames";
import { functionNamed } from "./functions";
import { Matrix } from "./terms/values";
import { FormulaError, Unsupported, type Scalar } from "./terms/scalar";

/** A formula made ready to be evaluated, once for all recalculations. */
export interface Program {
  /** null when the evaluator does not know some part of the formula. */
  readonly root: Node | null;
  /** Every area that the formula names. */
  readonly references: readonly ReferenceNode[];
}

/** Excel's own limit. */
const LONGEST_FORMULA = 8192;

/** Parses a formula, with or without its « = ». */
export function compile(formula: string): Program {
  const references: ReferenceNode[] = [];
  try {
    if (formula.length > LONGEST_FORMULA) throw new Unsupported("formule trop longue");
    const root = build(parse(tokenize(formula)), references);
    return { root, references };
  } catch {
    // Not a formula that we read, or one nested beyond the stack: the file's own result stands.
    return { root: null, references: [] };
  }
}

function build(node: AstExpression, references: ReferenceNode[]): Node {
  switch (node.type) {
    case "Literal":
      return { kind: "constant", value: node.value };
    case "ErrorLiteral":
      return { kind: "constant", value: new FormulaError(node.value) };
    case "ArrayExpression":
      return { kind: "constant", value: arrayConstant(node.elements) };
    case "ReferenceIdentifier": {
      const reference = readReference(node.value);
      references.push(reference);
      return reference;
    }
    case "UnaryExpression": {
      const [operand] = node.arguments.map((part) => build(part, references));
      if (operand === undefined || !/^[-+%]$/.test(node.operator)) throw unknown(node.operator);
      return { kind: "unary", operator: node.operator, operand };
    }
    case "BinaryExpression": {
      const [left, right] = node.arguments.map((part) => build(part, references));
      if (left === undefined || right === undefined) throw unknown(node.operator);
      if (node.operator === ",") return { kind: "union", items: [left, right] };
      if (!/^([-+*/^&=<>]|<=|>=|<>)$/.test(node.operator)) throw unknown(node.operator);
      return { kind: "binary", operator: node.operator, left, right };
    }
    case "CallExpression": {
      const known = functionNamed(node.callee.name);
      if (known === undefined) {
        // A file holds English names: a French one there is none to Excel.
        const isFrench = toEnglish(node.callee.name) !== node.callee.name.toUpperCase();
        if (isFrench) return { kind: "constant", value: new FormulaError("#NAME?") };
        throw unknown(node.callee.name);
      }
      const { length } = node.arguments;
      if (length < known.arguments[0] || length > known.arguments[1]) throw unknown("arguments");
      const operands = node.arguments.map((part) => argument(part, references));
      return { kind: "call", function: known, operands };
    }
    case "LambdaExpression":
    case "LetExpression":
      throw unknown(node.type);
  }
}

/** An argument left out (« IF(A1,,2) ») is a blank; the parser gives null for it. */
function argument(part: AstExpression | null, references: ReferenceNode[]): Node {
  return part === null ? { kind: "constant", value: null } : build(part, references);
}

function arrayConstant(rows: readonly (readonly AstExpression[])[]): Matrix {
  return new Matrix(
    rows.length,
    rows[0]?.length ?? 0,
    rows.flatMap((row) => row.map(element)),
  );
}

function element(part: AstExpression): Scalar {
  if (part.type === "Literal") return part.value;
  if (part.type === "ErrorLiteral") return new FormulaError(part.value);
  throw unknown(part.type);
}

/** Names, tables, other workbooks and runs of sheets are not followed. */
function readReference(text: string): ReferenceNode {
  const reference = parseA1Ref(text);
  if (reference === undefined || !("range" in reference)) throw unknown(text);
  const { workbookName, sheetName, range } = reference;
  if ((workbookName ?? "") !== "" || text.includes(".:") || text.includes(":."))
    throw unknown(text);
  return {
    kind: "reference",
    sheet: sheetName === undefined || sheetName === "" ? null : sheetName.toLowerCase(),
    area: {
      top: range.top ?? 0,
      left: range.left ?? 0,
      bottom: range.bottom ?? LAST_ROW,
      right: range.right ?? LAST_COLUMN,
    },
  };
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

function unknown(what: string): Unsupported {
  return new Unsupported(what);
}
