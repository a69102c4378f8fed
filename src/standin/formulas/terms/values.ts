import type { AreaData } from "../../../files/workbook/data";
import { Unsupported, WRONG_VALUE, type Scalar } from "./scalar";
import type { SheetIndex } from "./sheetIndex";

/** One area of a sheet, still to be read. */
export interface SheetArea {
  readonly sheet: SheetIndex;
  readonly area: AreaData;
}

/** One or several areas. */
export class Reference {
  constructor(readonly areas: readonly SheetArea[]) {}
}

/** Values row after row, of an array constant or of a computation on whole ranges. */
export class Matrix {
  constructor(
    readonly height: number,
    readonly width: number,
    readonly values: readonly Scalar[],
    /** Rows below, all of one value: what whole columns hold under the last cell. */
    readonly tail: { readonly rows: number; readonly value: Scalar } = { rows: 0, value: null },
  ) {}

  at(row: number, column: number): Scalar {
    return this.values[row * this.width + column] ?? null;
  }

  /** All values but blank ones below. @throws Unsupported when a whole column would count */
  get counted(): readonly Scalar[] {
    if (this.tail.rows > 0 && this.tail.value !== null) throw new Unsupported("colonne entière");
    return this.values;
  }
}

export type Operand = Scalar | Reference | Matrix;

/** The only area of an argument that must be a range. */
export function onlyArea(operand: Operand | undefined): SheetArea {
  const [area, second] = operand instanceof Reference ? operand.areas : [];
  if (area === undefined || second !== undefined) throw new Unsupported("plage attendue");
  return area;
}

/** Whether an operand has several values or cells. */
export function isSeveral(operand: Operand): boolean {
  if (operand instanceof Matrix) return operand.values.length !== 1 || operand.tail.rows > 0;
  if (!(operand instanceof Reference)) return false;
  const [only, second] = operand.areas;
  return only === undefined || second !== undefined || !isOneCell(only.area);
}

function isOneCell({ top, left, bottom, right }: AreaData): boolean {
  return top === bottom && left === right;
}

/** What a range holds in a row or column of the formula's; #VALUE! where they do not meet. */
export function intersected({ sheet, area }: SheetArea, row: number, column: number): Scalar {
  if (isOneCell(area)) return sheet.at(area.top, area.left);
  const isRow = area.top === area.bottom;
  const isColumn = area.left === area.right;
  if (isColumn && row >= area.top && row <= area.bottom) return sheet.at(row, area.left);
  if (isRow && column >= area.left && column <= area.right) return sheet.at(area.top, column);
  return WRONG_VALUE;
}
