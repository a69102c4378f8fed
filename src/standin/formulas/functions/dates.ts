import { dayOfSerial, daysIn, serialOfDay, type Day } from "../terms/days";
import { onNumbers, onStrictNumbers, onValues } from "../terms/formulaFunction";
import type { Evaluator, FormulaFunction } from "../terms/node";
import { FormulaError, Unsupported, WRONG_NUMBER, WRONG_VALUE, type Scalar } from "../terms/scalar";

/** Something of the day that a number is. */
function ofDay(read: (day: Day) => number): FormulaFunction {
  return onNumbers(1, 1, ([serial = 0], { coercion: { date1904 } }) => {
    const day = dayOfSerial(serial, date1904);
    return day === null ? WRONG_NUMBER : read(day);
  });
}

/** Something of the time that the fraction of a number is, to the nearest second. */
function ofTime(read: (seconds: number) => number): FormulaFunction {
  return onNumbers(1, 1, ([serial = 0]) => {
    if (serial < 0) return WRONG_NUMBER;
    return read(Math.round((serial - Math.floor(serial)) * 86_400) % 86_400);
  });
}

function date(
  [year = 0, month = 0, day = 0]: readonly number[],
  { coercion: { date1904 } }: Evaluator,
): Scalar {
  const years = Math.trunc(year);
  if (years < 0 || years > 9999) return WRONG_NUMBER;
  const at = { year: years < 1900 ? years + 1900 : years, month: floor(month), day: floor(day) };
  if (Math.abs(at.month) > MOST_MONTHS || Math.abs(at.day) > MOST_DAYS) return WRONG_NUMBER;
  if (at.year + Math.floor((at.month - 1) / 12) > 9999) return WRONG_NUMBER;
  return serialOfDay(at, date1904) ?? WRONG_NUMBER;
}

const MOST_MONTHS = 120_000;
const MOST_DAYS = 4_000_000;
const floor = Math.floor;

/** The same day some months later, or the last of that month. */
function monthsLater(isEnd: boolean) {
  return (
    [start = 0, months = 0]: readonly number[],
    { coercion: { date1904 } }: Evaluator,
  ): Scalar => {
    const from = dayOfSerial(start, date1904);
    if (from === null) return WRONG_NUMBER;
    const rank = from.year * 12 + from.month - 1 + Math.trunc(months);
    const [year, month] = [Math.floor(rank / 12), (rank % 12) + 1];
    if (year < 1900 || year > 9999) return WRONG_NUMBER;
    const last = daysIn(year, month);
    return (
      serialOfDay({ year, month, day: isEnd ? last : Math.min(from.day, last) }, date1904) ??
      WRONG_NUMBER
    );
  };
}

/** Days of the week counted from Sunday, from Monday, or from Monday and 0. */
function weekday(
  [serial = 0, kind = 1]: readonly number[],
  { coercion: { date1904 } }: Evaluator,
): Scalar {
  if (serial < 0) return WRONG_NUMBER;
  const day = (Math.floor(serial) + (date1904 ? 1462 : 0) + 6) % 7;
  if (kind === 1) return day + 1;
  if (kind === 2) return ((day + 6) % 7) + 1;
  return kind === 3 ? (day + 6) % 7 : WRONG_NUMBER;
}

/** Whole years, months or days between two days; the other units are known to be wrong in Excel. */
const dateDif = onValues(3, 3, ([one = null, other = null, unit = null], { coercion }) => {
  const [from, to] = [coercion.toNumber(one), coercion.toNumber(other)];
  if (from instanceof FormulaError) return from;
  if (to instanceof FormulaError) return to;
  if (from > to) return WRONG_NUMBER;
  const [start, end] = [from, to].map((serial) => dayOfSerial(serial, coercion.date1904));
  if (!start || !end) return WRONG_NUMBER;
  const months =
    (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0);
  const kind = typeof unit === "string" ? unit.toUpperCase() : "";
  if (kind === "D") return Math.floor(to) - Math.floor(from);
  if (kind === "M") return months;
  if (kind === "Y") return Math.floor(months / 12);
  if (kind === "YM") return months % 12;
  throw new Unsupported(`DATEDIF(${kind})`);
});

/** The day, or the time, that a text says. */
function fromText(isTime: boolean): FormulaFunction {
  return onValues(1, 1, ([value = null], { coercion }) => {
    if (typeof value !== "string") return WRONG_VALUE;
    const serial = coercion.toNumber(value);
    if (serial instanceof FormulaError) return serial;
    if (!/[/:-]/.test(value)) return WRONG_VALUE;
    return isTime ? serial - Math.floor(serial) : Math.floor(serial);
  });
}

export const DATES: Record<string, FormulaFunction> = {
  DATE: onNumbers(3, 3, date),
  YEAR: ofDay(({ year }) => year),
  MONTH: ofDay(({ month }) => month),
  DAY: ofDay(({ day }) => day),
  HOUR: ofTime((seconds) => Math.floor(seconds / 3600)),
  MINUTE: ofTime((seconds) => Math.floor(seconds / 60) % 60),
  SECOND: ofTime((seconds) => seconds % 60),
  TIME: onNumbers(3, 3, (parts) => {
    const [hours = 0, minutes = 0, seconds = 0] = parts.map(Math.trunc);
    if ([hours, minutes, seconds].some((part) => Math.abs(part) > 32_767)) return WRONG_NUMBER;
    const all = hours * 3600 + minutes * 60 + seconds;
    return all < 0 ? WRONG_NUMBER : (all % 86_400) / 86_400;
  }),
  EDATE: onStrictNumbers(2, 2, monthsLater(false)),
  EOMONTH: onStrictNumbers(2, 2, monthsLater(true)),
  WEEKDAY: onNumbers(1, 2, weekday),
  DAYS: onNumbers(2, 2, ([end = 0, start = 0]) =>
    end < 0 || start < 0 ? WRONG_NUMBER : Math.floor(end) - Math.floor(start),
  ),
  DATEDIF: dateDif,
  DATEVALUE: fromText(false),
  TIMEVALUE: fromText(true),
};
