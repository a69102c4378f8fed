import { FormulaError, WRONG_VALUE, type Scalar } from "./scalar";

/** How the templates' own number format shows a zero: as a text too, it stands for one. */
const SHOWN_ZERO = /^\s+$|^\s*[-–—]\s*€?\s*$/;

/** A number for arithmetic: blank is 0, a text counts when VALUE would read it, else #VALUE!. */
export function toNumber(value: Scalar): number | FormulaError {
  if (typeof value === "number" || value instanceof FormulaError) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return writtenNumber(value) ?? (SHOWN_ZERO.test(value) ? 0 : WRONG_VALUE);
}

/** What `&` joins: a French Excel writes decimals with a comma. */
export function toText(value: Scalar): string | FormulaError {
  if (typeof value === "string" || value instanceof FormulaError) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "VRAI" : "FAUX";
  return String(fifteenDigits(value)).replace(".", ",").replace("e", "E");
}

/** A condition: a number is true unless 0; a text is only when it is a truth value's name. */
export function toBoolean(value: Scalar): boolean | FormulaError {
  if (typeof value === "boolean" || value instanceof FormulaError) return value;
  if (typeof value === "string") return truthOf(value) ?? WRONG_VALUE;
  return value !== null && value !== 0;
}

/** « TRUE » and « VRAI », « FALSE » and « FAUX ». */
export function truthOf(text: string): boolean | undefined {
  const word = text.trim().toUpperCase();
  if (word === "TRUE" || word === "VRAI") return true;
  return word === "FALSE" || word === "FAUX" ? false : undefined;
}

/** « 12 », « 12,5 », « 12.5 », « 1E3 »; undefined for anything else. */
export function plainNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d{1,3})?$/i.test(trimmed)) return undefined;
  return Number(trimmed.replace(",", "."));
}

/**
 * What VALUE reads: French or English digits, spaces as thousands, « € » and « % ».
 * « 1,234 » is French (one and a fraction), « 1,234.50 » can only be English.
 */
export function writtenNumber(text: string): number | undefined {
  const compact = text.replace(/[\s\u00A0\u202F€]/g, "");
  const isPercent = compact.endsWith("%");
  const digits = isPercent ? compact.slice(0, -1) : compact;
  const isEnglish = /^[+-]?\d{1,3}(?:,\d{3})+\.\d*$|^[+-]?\d{1,3}(?:,\d{3}){2,}$/.test(digits);
  const number = plainNumber(isEnglish ? digits.replaceAll(",", "") : digits);
  return number === undefined ? undefined : isPercent ? number / 100 : number;
}

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
