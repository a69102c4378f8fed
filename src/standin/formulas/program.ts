import type { AstExpression } from "@borgar/fx/xlsx";
import { toEnglish } from "../book/functionNames";
import { functionNamed } from "./functions";
import type { Naming } from "./naming";
import { Reach, seenFrom } from "./reach";
import { resolve, type Area, type Home } from "./references";
import { parsed } from "./syntax";
import type { Node } from "./terms/node";
import { FormulaError, Unsupported, UNKNOWN_NAME, type Scalar } from "./terms/scalar";
import { Matrix } from "./terms/values";

/** A formula made ready to be evaluated, once for all recalculations. */
export interface Program {
  /** null when the evaluator does not know some part of the formula. */
  readonly root: Node | null;
  /** Every area that the formula may read. */
  readonly areas: readonly Area[];
  /** The formula finds out what it reads when it is calculated (INDIRECT): it may be any cell. */
  readonly readsAnywhere: boolean;
}

/** Parses the formula of a cell, with or without its « = ». */
export function compile(formula: string, home: Home, naming: Naming): Program {
  let expression: AstExpression;
  try {
    expression = parsed(formula);
  } catch {
    // Not a formula that we read, or one nested beyond the stack: nobody knows what it reads.
    return { root: null, areas: [], readsAnywhere: true };
  }
  const reach = new Reach(home, naming);
  try {
    reach.visit(expression);
  } catch {
    return { root: null, areas: [], readsAnywhere: true };
  }
  return { root: built(expression, home, naming), ...reach.result };
}

function built(expression: AstExpression, home: Home, naming: Naming): Node | null {
  try {
    return new Builder(home, naming).build(expression);
  } catch {
    return null;
  }
}

/** A name may stand for a formula of other names, not for ever. */
const DEEPEST_NAME = 16;

class Builder {
  constructor(
    private readonly home: Home,
    private readonly naming: Naming,
    private readonly depth = 0,
  ) {}

  build(node: AstExpression): Node {
    switch (node.type) {
      case "Literal":
        return { kind: "constant", value: node.value };
      case "ErrorLiteral":
        return { kind: "constant", value: new FormulaError(node.value) };
      case "ArrayExpression":
        return { kind: "constant", value: arrayConstant(node.elements) };
      case "ReferenceIdentifier":
        return this.reference(node.value, node.kind);
      case "UnaryExpression": {
        const [operand] = node.arguments.map((part) => this.build(part));
        if (operand === undefined) throw new Unsupported(node.operator);
        if (node.operator === "@") return this.call("SINGLE", [operand]);
        if (!/^[-+%]$/.test(node.operator)) throw new Unsupported(node.operator);
        return { kind: "unary", operator: node.operator, operand };
      }
      case "BinaryExpression":
        return this.binary(node.operator, node.arguments);
      case "CallExpression":
        return this.call(
          node.callee.name,
          node.arguments.map((part) => this.argument(part)),
        );
      case "LambdaExpression":
      case "LetExpression":
        throw new Unsupported(node.type);
    }
  }

  private binary(operator: string, parts: readonly AstExpression[]): Node {
    const [left, right] = parts.map((part) => this.build(part));
    if (left === undefined || right === undefined) throw new Unsupported(operator);
    if (operator === ",") return { kind: "union", items: [left, right] };
    if (operator === ":") return { kind: "span", left, right };
    if (/^\s+$/.test(operator)) return { kind: "overlap", left, right };
    if (!/^([-+*/^&=<>]|<=|>=|<>)$/.test(operator)) throw new Unsupported(operator);
    return { kind: "binary", operator, left, right };
  }

  private call(name: string, operands: readonly Node[]): Node {
    const known = functionNamed(name);
    if (known === undefined) {
      // A file holds English names: a French one there is none to Excel.
      const isFrench = toEnglish(name) !== name.toUpperCase();
      if (isFrench) return { kind: "constant", value: UNKNOWN_NAME };
      throw new Unsupported(name);
    }
    const { length } = operands;
    if (length < known.arguments[0] || length > known.arguments[1]) throw new Unsupported(name);
    return { kind: "call", function: known, operands };
  }

  /** An argument left out (« IF(A1,,2) ») is a blank; the parser gives null for it. */
  private argument(part: AstExpression | null): Node {
    return part === null ? { kind: "constant", value: null } : this.build(part);
  }

  private reference(text: string, kind: string): Node {
    const resolved = resolve(text, kind, this.home, this.naming);
    if (resolved.kind === "elsewhere") throw new Unsupported(text);
    if (resolved.kind === "name") return this.name(resolved.formula);
    const items = resolved.areas.map(({ sheet, area }): Node => {
      const isHere = sheet === this.home.sheet;
      return { kind: "reference", sheet: isHere ? null : sheet.name.toLowerCase(), area };
    });
    const [only] = items;
    return items.length === 1 && only !== undefined ? only : { kind: "union", items };
  }

  private name(formula: string): Node {
    if (this.depth >= DEEPEST_NAME) throw new Unsupported("noms en cercle");
    const inner = new Builder(this.home, this.naming, this.depth + 1);
    return inner.build(parsed(seenFrom(this.home, formula)));
  }
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
  throw new Unsupported(part.type);
}
