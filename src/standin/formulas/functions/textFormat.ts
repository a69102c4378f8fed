import { Decimal } from "decimal.js";
import { roundDecimal } from "../terms/arithmetic";
import type { Coercion } from "../terms/coercion";
import { dayOfSerial } from "../terms/days";
import type { Locale } from "../terms/locale";
import { FormulaError, Unsupported, WRONG_VALUE, type Scalar } from "../terms/scalar";

/**
 * TEXT for plain number formats and plain days, in the letters and signs of the language.
 * @throws Unsupported for sections, colours, names of months and the like
 */
export function formatted(value: Scalar, format: Scalar, coercion: Coercion): Scalar {
  if (typeof format !== "string") throw new Unsupported("TEXT");
  const number = typeof value === "boolean" ? null : asNumber(value, coercion);
  if (number instanceof FormulaError) return number;
  if (format === "@") return coercion.toText(value);
  // A part of the format may be for texts.
  if (number === null && /[;@]/.test(format)) return unsupported(format);
  // What is no number stays as it is.
  if (number === null) return coercion.toText(value);
  return (
    amount(number, format, coercion.locale) ??
    moment(number, format, coercion) ??
    unsupported(format)
  );
}

function unsupported(format: string): never {
  throw new Unsupported(`TEXT(${format})`);
}

function asNumber(value: Scalar, coercion: Coercion): number | FormulaError | null {
  if (typeof value !== "string") return coercion.toNumber(value);
  return coercion.texts.numberIn(value) ?? null;
}

/** « # ##0,00 », « 0% », « 000 ». */
function amount(number: number, format: string, locale: Locale): string | undefined {
  const groups = `[${locale.groups}]`;
  const decimal = `\\${locale.decimal}`;
  const unit = ` ?%| ?\\${locale.currency}`;
  const shape = new RegExp(`^(#${groups}##0|#{0,3}0+|#)(?:${decimal}(0+))?(${unit})?$`);
  const match = shape.exec(format);
  if (match === null) return undefined;
  const [, whole = "0", decimals = "", after = ""] = match;
  const isGrouped = new RegExp(groups).test(whole);
  const scaled = after.includes("%") ? number * 100 : number;
  const rounded = roundDecimal(scaled, decimals.length, Decimal.ROUND_HALF_UP);
  const [digits = "0", fraction] = new Decimal(Math.abs(rounded))
    .toFixed(decimals.length)
    .split(".");
  const least = whole.replace(/[^0]/g, "").length;
  const padded = (least === 0 && digits === "0" ? "" : digits).padStart(isGrouped ? 1 : least, "0");
  const separator = locale.groups.charAt(0);
  const grouped = isGrouped ? padded.replace(/\B(?=(?:\d{3})+$)/g, separator) : padded;
  const sign = rounded < 0 ? "-" : "";
  return `${sign}${grouped}${fraction === undefined ? "" : locale.decimal + fraction}${after}`;
}

/** « jj/mm/aaaa », « hh:mm »; days and months in figures. */
function moment(number: number, format: string, coercion: Coercion): Scalar | undefined {
  const { locale, date1904 } = coercion;
  const [day = "", month = "", year = "", hour = "", minute = "", second = ""] =
    locale.formatLetters.split("");
  const letters = `[${day}${month}${year}${hour}${minute}${second}]`;
  const pieces = format.toLowerCase().match(new RegExp(`(${letters})\\1*|[-/: .]`, "g")) ?? [];
  if (pieces.join("") !== format.toLowerCase()) return undefined;
  const at = dayOfSerial(number, date1904);
  if (at === null) return WRONG_VALUE;
  const seconds = Math.round((number - Math.floor(number)) * 86_400);
  if (seconds === 86_400) throw new Unsupported("TEXT");
  const known: Record<string, number> = {
    [day]: at.day,
    [hour]: Math.floor(seconds / 3600),
    [second]: seconds % 60,
  };
  const shown = pieces.map((piece, rank) => {
    const letter = piece.charAt(0);
    if (!new RegExp(letters).test(letter)) return piece;
    if (letter === year) {
      return piece.length === 4
        ? String(at.year)
        : piece.length === 2
          ? two(at.year % 100)
          : undefined;
    }
    if (piece.length > 2) return undefined;
    const isMinute = letter === month && isBesideTime(pieces, rank, hour, second);
    const part = isMinute
      ? Math.floor(seconds / 60) % 60
      : letter === month
        ? at.month
        : known[letter];
    return piece.length === 2 ? two(part ?? 0) : String(part ?? 0);
  });
  return shown.includes(undefined) ? undefined : shown.join("");
}

/** « m » after an hour or before a second is minutes. */
function isBesideTime(
  pieces: readonly string[],
  rank: number,
  hour: string,
  second: string,
): boolean {
  return (
    pieces[rank - 2]?.startsWith(hour) === true || pieces[rank + 2]?.startsWith(second) === true
  );
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
