import type { AreaData } from "../../../files/workbook/data";
import type { Coercion } from "./coercion";
import type { Scalar } from "./scalar";
import type { Matrix, Operand } from "./values";
import type { Workspace } from "./workspace";

/** A part of a formula, made ready to be evaluated. */
export type Node =
  | { readonly kind: "constant"; readonly value: Scalar | Matrix }
  | ReferenceNode
  | { readonly kind: "union"; readonly items: readonly Node[] }
  /** « A1:INDEX(…) », and what two ranges have in common. */
  | { readonly kind: "span" | "overlap"; readonly left: Node; readonly right: Node }
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
  readonly coercion: Coercion;
  /** Where the formula stands, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** Whether operators take whole ranges: in array formulas, and in what SUMPRODUCT takes. */
  readonly isOnArrays: boolean;
  /** The same, computing on whole ranges value by value. */
  readonly onArrays: Evaluator;
  /** @throws Unsupported for what the evaluator does not know */
  evaluate(node: Node): Operand;
  /**
   * The single value of an operand: of a range, what stands in the formula's row or column
   * (« intersection implicite »); of several values, the first.
   * @throws Unsupported when Excel would spill or has several ranges
   */
  value(operand: Operand): Scalar;
  /** As `value`, of what a node gives. */
  scalar(node: Node): Scalar;
  /** All the values of an operand. */
  matrix(operand: Operand): Matrix;
}
