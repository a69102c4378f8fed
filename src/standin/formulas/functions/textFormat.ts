import { Decimal } from "decimal.js";
import { roundDecimal } from "../terms/arithmetic";
import { toNumber } from "../terms/coercion";
import { FormulaError, Unsupported, type Scalar } from "../terms/scalar";

/**
 * TEXT for plain number formats, French (« # ##0,00 ») or English (« #,##0.00 »); the result is
 * French either way, as a French Excel writes it.
 * @throws Unsupported for dates, sections, colours and the like
 */
export function formatNumber(value: Scalar, format: Scalar): Scalar {
  if (typeof format !== "string") throw new Unsupported("TEXT");
  if (typeof value === "string" || format === "@") return value;
  const pattern = /^(#[ \u00A0\u202F,]##0|0+)(?:[.,](0+))?( ?%| ?€)?$/.exec(format);
  if (pattern === null) throw new Unsupported(`TEXT(${format})`);
  const [, whole = "0", decimals = "", unit = ""] = pattern;
  const number = toNumber(value);
  if (number instanceof FormulaError) return number;
  const scaled = unit.includes("%") ? number * 100 : number;
  const rounded = roundDecimal(scaled, decimals.length, Decimal.ROUND_HALF_UP);
  const [digits = "0", fraction] = new Decimal(Math.abs(rounded))
    .toFixed(decimals.length)
    .split(".");
  const least = whole.startsWith("#") ? 1 : whole.length;
  const padded = digits.padStart(least, "0");
  const grouped = whole.startsWith("#") ? padded.replace(/\B(?=(?:\d{3})+$)/g, "\u202F") : padded;
  const sign = rounded < 0 ? "-" : "";
  return `${sign}${grouped}${fraction === undefined ? "" : `,${fraction}`}${unit}`;
}
