import { applyBinary, applyUnary } from "./terms/arithmetic";
import { eachAlong } from "./terms/formulaFunction";
import type { Evaluator, Node } from "./terms/node";
import type { SheetIndex } from "./terms/sheetIndex";
import { Matrix, Reference, single, type Operand } from "./terms/values";
import { Unsupported, type Scalar } from "./terms/scalar";
import type { Workspace } from "./terms/workspace";

/** Evaluates the formulas of one sheet. */
export class SheetEvaluator implements Evaluator {
  /** The same, computing on whole ranges value by value, as SUMPRODUCT has it. */
  readonly onArrays: SheetEvaluator;

  constructor(
    readonly workspace: Workspace,
    private readonly home: SheetIndex,
    /** Whether operators take whole ranges. */
    readonly isOnArrays = false,
  ) {
    this.onArrays = isOnArrays ? this : new SheetEvaluator(workspace, home, true);
  }

  /** @throws Unsupported for what only dynamic arrays or names could answer */
  evaluate(node: Node): Operand {
    switch (node.kind) {
      case "constant":
        return node.value;
      case "reference": {
        const sheet = node.sheet === null ? this.home : this.workspace.sheetNamed(node.sheet);
        return new Reference([{ sheet, area: node.area }]);
      }
      case "union":
        return new Reference(node.items.flatMap((item) => this.areas(item)));
      case "unary":
        return this.along([node.operand], ([value = null]) => applyUnary(node.operator, value));
      case "binary":
        return this.along([node.left, node.right], ([left = null, right = null]) =>
          applyBinary(node.operator, left, right),
        );
      case "call":
        return node.function.call(node.operands, this);
    }
  }

  /** A single value. @throws Unsupported for several, which Excel would spill or intersect */
  scalar(node: Node): Scalar {
    return single(this.evaluate(node));
  }

  /** All the values of an operand. */
  matrix(operand: Operand): Matrix {
    if (operand instanceof Matrix) return operand;
    if (!(operand instanceof Reference)) return new Matrix(1, 1, [operand]);
    const [area, second] = operand.areas;
    if (area === undefined || second !== undefined) throw new Unsupported("plusieurs plages");
    const rows = area.area.bottom - area.area.top + 1;
    const width = area.area.right - area.area.left + 1;
    // Cut alike for ranges of one size, wherever they start: only blanks are left out.
    const height = Math.min(rows, this.workspace.lastRow + 1);
    if (height * width > MOST_VALUES) throw new Unsupported("plage trop grande");
    const { values } = this.workspace.vector(area, height, width);
    return new Matrix(height, width, values, { rows: rows - height, value: null });
  }

  private along(nodes: readonly Node[], call: (values: readonly Scalar[]) => Scalar): Operand {
    if (!this.isOnArrays) return call(nodes.map((node) => this.scalar(node)));
    const operands = nodes.map((node) => this.evaluate(node));
    return eachAlong(operands, this, call);
  }

  private areas(node: Node): Reference["areas"] {
    const operand = this.evaluate(node);
    if (operand instanceof Reference) return operand.areas;
    throw new Unsupported("plage attendue");
  }
}

/** Two whole columns, filled. */
const MOST_VALUES = 2_097_152;
