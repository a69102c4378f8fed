import type { Locale } from "./locale";
import { numberText } from "./numberText";
import { FormulaError, Unsupported, WRONG_VALUE, type Scalar } from "./scalar";
import { TextNumbers } from "./textNumber";

/** How Excel makes a value of another kind of one, in the language that it speaks. */
export class Coercion {
  readonly texts: TextNumbers;

  constructor(
    readonly locale: Locale,
    readonly date1904: boolean,
  ) {
    this.texts = new TextNumbers(locale, date1904);
  }

  /** A number for arithmetic: blank is 0, a text counts when Excel would read it, else #VALUE!. */
  toNumber(value: Scalar): number | FormulaError {
    if (typeof value === "number" || value instanceof FormulaError) return value;
    if (value === null) return 0;
    if (typeof value === "boolean") return value ? 1 : 0;
    return this.texts.numberIn(value) ?? WRONG_VALUE;
  }

  /** What `&` joins. */
  toText(value: Scalar): string | FormulaError {
    if (typeof value === "string" || value instanceof FormulaError) return value;
    if (value === null) return "";
    const { truths, decimal } = this.locale;
    if (typeof value === "boolean") return value ? truths.true : truths.false;
    return numberText(value, decimal);
  }

  /** A condition: a number is true unless 0; a text is only when it is a truth value's name. */
  toBoolean(value: Scalar): boolean | FormulaError {
    if (typeof value === "boolean" || value instanceof FormulaError) return value;
    if (typeof value === "string") return this.truthOf(value) ?? WRONG_VALUE;
    return value !== null && value !== 0;
  }

  /** The truth value that a text names. @throws Unsupported for one of another language */
  truthOf(text: string): boolean | undefined {
    const word = text.trim().toUpperCase();
    const { truths } = this.locale;
    if (word === truths.true) return true;
    if (word === truths.false) return false;
    if (TRUTHS.has(word)) throw new Unsupported(word);
    return undefined;
  }
}

const TRUTHS = new Set(["TRUE", "FALSE", "VRAI", "FAUX"]);

/** Excel keeps 15 significant digits where it shows, rounds or compares. */
export function fifteenDigits(number: number): number {
  return Number.isInteger(number) && Math.abs(number) < 1e15
    ? number
    : Number(number.toPrecision(15));
}

/** Whether Excel would show and compare the two as one number. */
export function isSameNumber(one: number, other: number): boolean {
  if (one === other) return true;
  const isFar = Math.abs(one - other) > Math.abs(one) * 1e-14;
  return !isFar && fifteenDigits(one) === fifteenDigits(other);
}
