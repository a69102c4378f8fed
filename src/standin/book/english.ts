import type { TypedNumber } from "./numbers";

const AMOUNT = /^([+-]?)(\$?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?(?:E([+-]?\d{1,3}))?(\s*%)?$/i;
const NEGATIVE = /^\((.*)\)$/;
const ISO_DAY = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const AMERICAN_DAY = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/;
const NAMED_DAYS = [
  /^(?<day>\d{1,2})[- ](?<month>[a-z]{3,9})\.?(?:[- ,]+(?<year>\d{4}|\d{2}))?$/i,
  /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:,? (?<year>\d{4}))?$/i,
  /^(?<month>[a-z]{3,9})[- ](?<year>\d{4})$/i,
];
const HOUR = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?( [ap]m)?$/i;

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/**
 * What `Range.values` and `Range.formulas` make of a string, whatever the user's language: « the
 * APIs use USA locale by default »; a date in the shape of another locale « is stored as text ».
 * Null when it reads as no number.
 * @param thisYear of the days that name no year
 */
export function readEnglish(
  typed: string,
  thisYear = new Date().getFullYear(),
): TypedNumber | null {
  const text = typed.trim();
  return readAmount(text) ?? readDay(text, thisYear) ?? readHour(text);
}

function readAmount(text: string): TypedNumber | null {
  const inside = NEGATIVE.exec(text)?.[1];
  const match = AMOUNT.exec(inside ?? text);
  if (!match) return null;
  const [, sign = "", , whole = "", decimals = "", exponent = "0", percent] = match;
  if ((whole === "" && decimals === "") || (inside !== undefined && sign !== "")) return null;
  const power = Number(exponent) - (percent === undefined ? 0 : 2);
  const digits = `${whole.replaceAll(",", "") || "0"}.${decimals || "0"}e${String(power)}`;
  const value = Number(`${inside === undefined ? sign : "-"}${digits}`);
  return Number.isFinite(value) ? { value, format: amountFormat(match) } : null;
}

function amountFormat(match: RegExpExecArray): string | null {
  const [, , currency, whole = "", decimals = "", exponent, percent] = match;
  const places = decimals === "" ? "" : ".00";
  if (percent !== undefined) return `0${places}%`;
  if (currency !== "") return `$#,##0${places}`;
  if (exponent !== undefined) return "0.00E+00";
  return whole.includes(",") ? `#,##0${places}` : null;
}

function readDay(text: string, thisYear: number): TypedNumber | null {
  const iso = ISO_DAY.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const american = AMERICAN_DAY.exec(text);
  if (american) {
    const [, month, date, year] = american;
    const format = year === undefined ? "d-mmm" : "m/d/yyyy";
    return day(fullYear(year, thisYear), Number(month), Number(date), format);
  }
  for (const shape of NAMED_DAYS) {
    const { day: date, month = "", year } = shape.exec(text)?.groups ?? {};
    const named = MONTHS.findIndex(
      (name) => name === month.toLowerCase() || name.slice(0, 3) === month.toLowerCase(),
    );
    if (month !== "" && named >= 0) {
      const format = date === undefined ? "mmm-yy" : year === undefined ? "d-mmm" : "d-mmm-yy";
      return day(fullYear(year, thisYear), named + 1, Number(date ?? 1), format);
    }
  }
  return null;
}

function fullYear(year: string | undefined, thisYear: number): number {
  if (year === undefined) return thisYear;
  const number = Number(year);
  return year.length > 2 ? number : number + (number < 30 ? 2000 : 1900);
}

function day(year: number, month: number, date: number, format: string): TypedNumber | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  const isReal = at.getUTCMonth() === month - 1 && at.getUTCDate() === date && year >= 1900;
  return isReal ? { value: at.getTime() / 86_400_000 + 25_569, format } : null;
}

function readHour(text: string): TypedNumber | null {
  const match = HOUR.exec(text);
  if (!match) return null;
  const [, hours, minutes, seconds = "0", half = ""] = match;
  const isNoon = Number(hours) === 12;
  const shift =
    half === "" ? 0 : half.trim().toLowerCase() === "pm" ? (isNoon ? 0 : 12) : isNoon ? -12 : 0;
  if (half !== "" && (Number(hours) > 12 || Number(hours) < 1)) return null;
  const value = (Number(hours) + shift + Number(minutes) / 60 + Number(seconds) / 3600) / 24;
  return { value, format: half === "" ? "h:mm" : "h:mm AM/PM" };
}
