import type { AreaData } from "../../../files/workbook/data";
import { Unsupported, type Scalar } from "./scalar";
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

  /** All values but blank ones below. @throws Unsupported when a whole column would count */
  get counted(): readonly Scalar[] {
    if (this.tail.rows > 0 && this.tail.value !== null) throw new Unsupported("colonne entière");
    return this.values;
  }
}

export type Operand = Scalar | Reference | Matrix;

/** The one value of an operand. @throws Unsupported when it has several */
export function single(operand: Operand): Scalar {
  if (operand instanceof Matrix) {
    if (operand.values.length === 1) return operand.values[0] ?? null;
    throw new Unsupported("tableau dynamique");
  }
  if (!(operand instanceof Reference)) return operand;
  const [only, second] = operand.areas;
  if (only === undefined || second !== undefined) throw new Unsupported("plusieurs plages");
  const { top, left, bottom, right } = only.area;
  if (top !== bottom || left !== right) throw new Unsupported("tableau dynamique");
  return only.sheet.at(top, left);
}
