import { isDay, serialOfDay } from "./days";
import type { Locale } from "./locale";
import { Unsupported } from "./scalar";

/** Reads the numbers that a text may be to Excel: amounts, percentages, days and times. */
export class TextNumbers {
  private readonly plain: RegExp;
  private readonly money: RegExp;

  constructor(
    private readonly locale: Locale,
    private readonly date1904: boolean,
  ) {
    const group = `[${locale.groups}]`;
    const decimal = escaped(locale.decimal);
    const currency = escaped(locale.currency);
    const whole = `\\d{1,3}(?:${group}\\d{3})+|\\d+`;
    const number = `(?:${whole})(?:${decimal}\\d*)?|${decimal}\\d+`;
    this.plain = new RegExp(
      `^([+-]?)(\\d+(?:${decimal}\\d*)?|${decimal}\\d+)(?:e([+-]?\\d{1,3}))?$`,
      "i",
    );
    this.money = new RegExp(
      `^(?<sign>[+-])?(?<open>\\()?(?:${currency})?(?<digits>${number})(?:e(?<power>[+-]?\\d{1,3}))?` +
        `(?:[ \\u00A0\\u202F]*(?<unit>%|${currency}))?(?<close>\\))?$`,
      "i",
    );
  }

  /** A number in digits alone (« 12 », « 12,5 », « 1E3 »), quickly; undefined for any other text. */
  plainNumber(text: string): number | undefined {
    const match = this.plain.exec(text.trim());
    if (match === null) return undefined;
    const [, sign = "", digits = "", power = "0"] = match;
    return Number(`${sign}${digits.replace(this.locale.decimal, ".")}e${power}`);
  }

  /**
   * What arithmetic, VALUE and criteria read in a text; undefined for a text that is no number.
   * @throws Unsupported for what one Excel may read and another not
   */
  numberIn(text: string): number | undefined {
    const trimmed = text.replace(/^ +| +$/g, "");
    if (!/\d/.test(trimmed)) return undefined;
    const number = this.amountIn(trimmed);
    if (number !== undefined) return number;
    const moment = this.momentIn(trimmed);
    // A day with spaces around is one to some functions only.
    if (moment !== undefined && trimmed === text) return moment;
    if (moment !== undefined || isDoubtful(trimmed, this.locale.currency))
      throw new Unsupported("texte à demi chiffré");
    return undefined;
  }

  /** « 1 234,50 € », « 50 % », « (12) ». */
  private amountIn(text: string): number | undefined {
    const groups = this.money.exec(text)?.groups;
    if (groups === undefined) return undefined;
    const { sign = "", open, digits = "", power = "0", unit, close } = groups;
    if ((open === undefined) !== (close === undefined) || (open !== undefined && sign !== "")) {
      return undefined;
    }
    const bare = digits.replace(new RegExp(`[${this.locale.groups}]`, "g"), "");
    // Shifted in decimal, so that « 5,5 % » is 0.055 and not 0.05500000000000001.
    const shift = Number(power) - (unit === "%" ? 2 : 0);
    const number = Number(`${bare.replace(this.locale.decimal, ".")}e${String(shift)}`);
    return sign === "-" || open !== undefined ? -number : number;
  }

  /** « 31/10/2024 », « 10:30 », « 31/10/2024 10:30 ». */
  private momentIn(text: string): number | undefined {
    const [first = "", second, ...more] = text.split(/ +/);
    if (more.length > 0) return undefined;
    if (second === undefined) return this.dayIn(first) ?? this.timeIn(first);
    const day = this.dayIn(first);
    const time = this.timeIn(second);
    return day === undefined || time === undefined ? undefined : day + time;
  }

  private dayIn(text: string): number | undefined {
    const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
    if (iso !== null) return this.serial(iso[1], iso[3], iso[4]);
    const match = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d\d)$/.exec(text);
    if (match === null) return undefined;
    const [, one, , other, year] = match;
    return this.locale.isDayFirst ? this.serial(year, other, one) : this.serial(year, one, other);
  }

  private serial(years?: string, month?: string, day?: string): number | undefined {
    const number = Number(years);
    // Two digits: this century up to 2029, the last one from 1930 on (Windows' own rule).
    const year = years?.length === 2 ? number + (number < 30 ? 2000 : 1900) : number;
    const at = { year, month: Number(month), day: Number(day) };
    return isDay(at) ? serialOfDay(at, this.date1904) : undefined;
  }

  private timeIn(text: string): number | undefined {
    const match = /^(\d{1,4}):(\d\d)(?::(\d\d)(?:[.,](\d{1,3}))?)?$/.exec(text);
    if (match === null) return undefined;
    const [, hours = "0", minutes = "0", seconds = "0", thousandths = "0"] = match;
    if (Number(minutes) > 59 || Number(seconds) > 59) return undefined;
    const exact = Number(seconds) + Number(`0.${thousandths}`);
    return (Number(hours) * 3600 + Number(minutes) * 60 + exact) / 86_400;
  }
}

/** Of characters that some Excel, in some language or some year, reads as a number. */
function isDoubtful(text: string, currency: string): boolean {
  if (/\d/.test(text) && MONTH.test(text)) return true;
  const rest = text.replaceAll(currency, "").replace(/\b(?:am|pm)\b/gi, "");
  return /^[\d\s.,:/+()%$£¥€e'-]+$/i.test(rest);
}

const MONTH = new RegExp(
  "\\b(?:janv?(?:ier|uary)?|f[eé]vr?(?:ier)?|feb(?:ruary)?|mars?|march|avr(?:il)?|apr(?:il)?|mai|may|" +
    "juin|june?|juil(?:let)?|july?|ao[uû]t|aug(?:ust)?|sept?(?:embre|ember)?|oct(?:obre|ober)?|" +
    "nov(?:embre|ember)?|d[eé]c(?:embre|ember)?)(?![a-zà-ÿ])",
  "i",
);

function escaped(text: string): string {
  return text.replace(/[.$]/g, "\\$&");
}
