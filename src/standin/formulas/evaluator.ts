import { applyBinary, applyUnary } from "./terms/arithmetic";
import type { Coercion } from "./terms/coercion";
import { along } from "./terms/formulaFunction";
import type { Evaluator, Node } from "./terms/node";
import { NO_INTERSECTION, Unsupported, type Scalar } from "./terms/scalar";
import type { SheetIndex } from "./terms/sheetIndex";
import {
  intersected,
  isSeveral,
  Matrix,
  Reference,
  type Operand,
  type SheetArea,
} from "./terms/values";
import type { Workspace } from "./terms/workspace";

/** Where a formula stands, counted from 0. */
export interface Place {
  readonly sheet: SheetIndex;
  readonly row: number;
  readonly column: number;
}

/** Evaluates the formula of one cell. */
export class CellEvaluator implements Evaluator {
  readonly coercion: Coercion;
  readonly row: number;
  readonly column: number;
  private arrays: CellEvaluator | undefined;

  constructor(
    readonly workspace: Workspace,
    private readonly home: Place,
    readonly isOnArrays = false,
  ) {
    this.coercion = workspace.coercion;
    this.row = home.row;
    this.column = home.column;
    if (isOnArrays) this.arrays = this;
  }

  get onArrays(): CellEvaluator {
    return (this.arrays ??= new CellEvaluator(this.workspace, this.home, true));
  }

  evaluate(node: Node): Operand {
    switch (node.kind) {
      case "constant":
        return node.value;
      case "reference": {
        const sheet = node.sheet === null ? this.home.sheet : this.workspace.sheetNamed(node.sheet);
        return new Reference([{ sheet, area: node.area }]);
      }
      case "union":
        return new Reference(node.items.flatMap((item) => this.areas(item)));
      case "span":
        return new Reference([spanOf(this.oneArea(node.left), this.oneArea(node.right))]);
      case "overlap":
        return overlapOf(this.oneArea(node.left), this.oneArea(node.right));
      case "unary":
        return this.along([node.operand], ([value = null]) =>
          applyUnary(node.operator, value, this.coercion),
        );
      case "binary":
        return this.along([node.left, node.right], ([left = null, right = null]) =>
          applyBinary(node.operator, left, right, this.coercion),
        );
      case "call":
        return node.function.call(node.operands, this);
    }
  }

  value(operand: Operand): Scalar {
    if (this.isOnArrays && isSeveral(operand)) throw new Unsupported("plusieurs valeurs");
    if (operand instanceof Matrix) return operand.values[0] ?? null;
    if (!(operand instanceof Reference)) return operand;
    const [only, second] = operand.areas;
    if (only === undefined || second !== undefined) throw new Unsupported("plusieurs plages");
    return intersected(only, this.row, this.column);
  }

  scalar(node: Node): Scalar {
    return this.value(this.evaluate(node));
  }

  matrix(operand: Operand): Matrix {
    if (operand instanceof Matrix) return operand;
    if (!(operand instanceof Reference)) return new Matrix(1, 1, [operand]);
    const [area, second] = operand.areas;
    if (area === undefined || second !== undefined) throw new Unsupported("plusieurs plages");
    const rows = area.area.bottom - area.area.top + 1;
    const width = area.area.right - area.area.left + 1;
    // Cut alike for ranges of one size, wherever they start: only blanks are left out.
    const height = Math.min(rows, Math.max(1, this.workspace.lastRow + 1));
    if (height * width > MOST_VALUES) throw new Unsupported("plage trop grande");
    const { values } = this.workspace.vector(area, height, width);
    return new Matrix(height, width, values, { rows: rows - height, value: null });
  }

  private along(nodes: readonly Node[], call: (values: readonly Scalar[]) => Scalar): Operand {
    return along(
      nodes.map((node) => this.evaluate(node)),
      this,
      call,
    );
  }

  private areas(node: Node): readonly SheetArea[] {
    const operand = this.evaluate(node);
    if (operand instanceof Reference) return operand.areas;
    throw new Unsupported("plage attendue");
  }

  private oneArea(node: Node): SheetArea {
    const [area, second] = this.areas(node);
    if (area === undefined || second !== undefined) throw new Unsupported("plusieurs plages");
    return area;
  }
}

/** Two whole columns, filled. */
const MOST_VALUES = 2_097_152;

function spanOf(one: SheetArea, other: SheetArea): SheetArea {
  if (one.sheet !== other.sheet) throw new Unsupported("plage sur deux feuilles");
  const area = {
    top: Math.min(one.area.top, other.area.top),
    left: Math.min(one.area.left, other.area.left),
    bottom: Math.max(one.area.bottom, other.area.bottom),
    right: Math.max(one.area.right, other.area.right),
  };
  return { sheet: one.sheet, area };
}

function overlapOf(one: SheetArea, other: SheetArea): Operand {
  if (one.sheet !== other.sheet) throw new Unsupported("plage sur deux feuilles");
  const area = {
    top: Math.max(one.area.top, other.area.top),
    left: Math.max(one.area.left, other.area.left),
    bottom: Math.min(one.area.bottom, other.area.bottom),
    right: Math.min(one.area.right, other.area.right),
  };
  const isEmpty = area.top > area.bottom || area.left > area.right;
  return isEmpty ? NO_INTERSECTION : new Reference([{ sheet: one.sheet, area }]);
}
