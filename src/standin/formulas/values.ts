import type { AreaData } from "../../files/workbook/data";
import type { SheetIndex } from "./sheetIndex";

/** One of Excel's errors, as a value that travels through a formula. */
export class FormulaError {
  constructor(readonly code: string) {}
}

export const DIVIDED_BY_ZERO = new FormulaError("#DIV/0!");
export const WRONG_VALUE = new FormulaError("#VALUE!");
export const WRONG_NUMBER = new FormulaError("#NUM!");
export const WRONG_REFERENCE = new FormulaError("#REF!");
export const NOT_AVAILABLE = new FormulaError("#N/A");

/** What a cell holds; null is a blank. */
export type Scalar = number | string | boolean | null | FormulaError;

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

/** The evaluator does not know this: the cell keeps the last result that the file holds. */
export class Unsupported extends Error {
  override readonly name = "Unsupported";
}
