/** One of Excel's errors, as a value that travels through a formula. */
export class FormulaError {
  constructor(readonly code: string) {}
}

export const DIVIDED_BY_ZERO = new FormulaError("#DIV/0!");
export const WRONG_VALUE = new FormulaError("#VALUE!");
export const WRONG_NUMBER = new FormulaError("#NUM!");
export const WRONG_REFERENCE = new FormulaError("#REF!");
export const NOT_AVAILABLE = new FormulaError("#N/A");
export const NO_INTERSECTION = new FormulaError("#NULL!");
export const UNKNOWN_NAME = new FormulaError("#NAME?");

/** What a cell holds; null is a blank. */
export type Scalar = number | string | boolean | null | FormulaError;

/** The evaluator does not know this: the cell keeps the last result that the file holds. */
export class Unsupported extends Error {
  override readonly name = "Unsupported";
}
