/** A text typed in a French Excel, when it reads as a number, with the format that Excel gives it. */
export interface TypedNumber {
  readonly value: number;
  /** Given to a cell that has none of its own. */
  readonly format: string | null;
}

const SPACE = "[ \\u00A0\\u202F]";
const NUMBER = new RegExp(
  `^([+-]?)(\\d{1,3}(?:${SPACE}\\d{3})+|\\d+)?(?:,(\\d*))?(?:E([+-]?\\d{1,3}))?(${SPACE}*[€%])?$`,
  "i",
);

/**
 * « 12,5 », « 1 234 », « 12 500,50 € », « 50% », « 1,5E3 ». Conservative: a date-shaped text, a
 * number with a point, or spaces in odd places stay text (null).
 */
export function readNumber(typed: string): TypedNumber | null {
  const match = NUMBER.exec(typed.trim());
  if (!match) return null;
  const [, sign = "", whole = "", decimals = "", exponent, unit = ""] = match;
  if (whole === "" && decimals === "") return null;
  const digits = whole.replace(new RegExp(SPACE, "g"), "");
  const value = Number(`${sign}${digits || "0"}.${decimals || "0"}e${exponent ?? "0"}`);
  if (!Number.isFinite(value)) return null;
  const isGrouped = digits !== whole;
  const places = decimals === "" ? "" : ".00";
  if (unit.endsWith("%")) {
    // Shifted in decimal, so that « 5,5% » is 0.055 and not 0.05500000000000001.
    const hundredth = `${sign}${digits || "0"}.${decimals || "0"}e${String(Number(exponent ?? 0) - 2)}`;
    return { value: Number(hundredth), format: `0${places}%` };
  }
  if (unit.endsWith("€")) return { value, format: `#,##0${places} "€"` };
  if (exponent !== undefined) return { value, format: "0.00E+00" };
  return { value, format: isGrouped ? `#,##0${places}` : null };
}
