const DAY_IN_SECONDS = 86_400;

const DATE = /^([+-]?\d{4,6})-(\d\d)-(\d\d)$/;
const TIME = /^(\d\d)(?::(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|([+-])(\d\d):?(\d\d))?$/i;

/**
 * Days since the workbook's origin, for an ISO 8601 date, time or both (ECMA-376 part 1,
 * 18.18.11: cells of type `d`); a time alone is a part of a day. Undefined for anything else.
 */
export function serialOfIso(text: string, date1904: boolean): number | undefined {
  const [first = "", second] = text.trim().split(/[T ]/i);
  const isTimeOnly = second === undefined && !DATE.test(first);
  if (isTimeOnly || first === "") return secondsOf(second ?? first, 0);
  const day = dayOf(first, date1904);
  return day === undefined || second === undefined || second === "" ? day : secondsOf(second, day);
}

function dayOf(text: string, date1904: boolean): number | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const at = Date.UTC(year, month - 1, day);
  const isReal = new Date(at).getUTCMonth() === month - 1 && new Date(at).getUTCDate() === day;
  if (!isReal) return undefined;
  const origin = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const days = (at - origin) / (DAY_IN_SECONDS * 1000);
  // Excel counts a 29 February 1900 that never was.
  return !date1904 && days < 61 ? days - 1 : days;
}

/** The days with the time after them; a time zone is counted back to Greenwich. */
function secondsOf(text: string, days: number): number | undefined {
  const match = TIME.exec(text);
  if (match === null) return undefined;
  const [, hours = "0", minutes = "0", seconds = "0", sign, zoneHours, zoneMinutes] = match;
  const zone = Number(zoneHours ?? 0) * 3600 + Number(zoneMinutes ?? 0) * 60;
  const local = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const offset = sign === "-" ? -zone : zone;
  return days + (local - offset) / DAY_IN_SECONDS;
}
