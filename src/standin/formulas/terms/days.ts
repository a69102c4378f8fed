/** A day of the calendar as Excel counts them: a month from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 31 December 9999. */
const LAST_DAY = 2_958_465;
/** Days that the calendar of 1904 starts later. */
const SINCE_1904 = 1_462;
const DAY_IN_MILLISECONDS = 86_400_000;
/** Excel, as Lotus 1-2-3 did, counts a 29 February 1900, which never was. */
const NEVER = 60;

/** The day of a serial number (its whole part); null before the calendar starts or after it ends. */
export function dayOfSerial(serial: number, date1904: boolean): Day | null {
  const whole = Math.floor(serial) + (date1904 ? SINCE_1904 : 0);
  if (whole < 0 || whole > LAST_DAY) return null;
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === NEVER && !date1904) return { year: 1900, month: 2, day: 29 };
  const at = new Date(Date.UTC(1899, 11, whole < NEVER ? 31 : 30) + whole * DAY_IN_MILLISECONDS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/**
 * The serial number of a day; months and days beyond their bounds run over, as in DATE. Undefined
 * outside of the calendar.
 */
export function serialOfDay({ year, month, day }: Day, date1904: boolean): number | undefined {
  const at = new Date(Date.UTC(2000, 0, 1));
  at.setUTCFullYear(year, month - 1, 1);
  const first = Math.round((at.getTime() - Date.UTC(1899, 11, 30)) / DAY_IN_MILLISECONDS);
  // The first of March 1900 is 61: what comes before is one less, and 60 is the day that never was.
  const start = first <= NEVER ? first - 1 : first;
  const serial = start + day - 1;
  if (Number.isNaN(serial)) return undefined;
  const result = date1904 ? serial - SINCE_1904 : serial;
  return result < 0 || serial > LAST_DAY ? undefined : result;
}

/** Whether the calendar has that day. */
export function isDay({ year, month, day }: Day): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 9999) return false;
  return day <= daysIn(year, month);
}

/** How many days a month has; February 1900 has 29 to Excel. */
export function daysIn(year: number, month: number): number {
  if (year === 1900 && month === 2) return 29;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
