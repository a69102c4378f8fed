import type { AreaData } from "../../../files/workbook/data";
import type { Scalar } from "./scalar";
import type { Matrix, Operand } from "./values";
import type { Workspace } from "./workspace";

/** A part of a formula, made ready to be evaluated. */
export type Node =
  | { readonly kind: "constant"; readonly value: Scalar | Matrix }
  | ReferenceNode
  | { readonly kind: "union"; readonly items: readonly Node[] }
  | { readonly kind: "unary"; readonly operator: string; readonly operand: Node }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: Node;
      readonly right: Node;
    }
  | CallNode;

export interface ReferenceNode {
  readonly kind: "reference";
  /** null for the formula's own sheet; otherwise in lower case. */
  readonly sheet: string | null;
  readonly area: AreaData;
}

export interface CallNode {
  readonly kind: "call";
  readonly function: FormulaFunction;
  readonly operands: readonly Node[];
}

/** A worksheet function: what it takes, and what it makes of it. */
export interface FormulaFunction {
  /** Fewest and most arguments. */
  readonly arguments: readonly [number, number];
  readonly call: (operands: readonly Node[], evaluator: Evaluator) => Operand;
}

/** What a function asks of the evaluation that calls it. */
export interface Evaluator {
  readonly workspace: Workspace;
  /** Whether operators take whole ranges. */
  readonly isOnArrays: boolean;
  /** The same, computing on whole ranges value by value, as SUMPRODUCT has it. */
  readonly onArrays: Evaluator;
  /** @throws Unsupported for what only dynamic arrays or names could answer */
  evaluate(node: Node): Operand;
  /** A single value. @throws Unsupported for several, which Excel would spill or intersect */
  scalar(node: Node): Scalar;
  /** All the values of an operand. */
  matrix(operand: Operand): Matrix;
}
