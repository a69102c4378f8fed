import { columnLetters, columnNumber } from "../../plan/address";
import type { AreaData } from "../../files/workbook/data";

export const ROW_COUNT = 1_048_576;
export const COLUMN_COUNT = 16_384;
/** « When this limit is exceeded, the address string is truncated » (troubleshooting of Excel add-ins). */
const LONGEST_ADDRESS = 8_192;

export const WHOLE_SHEET: AreaData = {
  top: 0,
  left: 0,
  bottom: ROW_COUNT - 1,
  right: COLUMN_COUNT - 1,
};

const CORNER = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const SPAN_OF_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const SPAN_OF_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function ordered(top: number, left: number, bottom: number, right: number): AreaData | null {
  const area = {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
  return isInSheet(area) ? area : null;
}

export function isInSheet(area: AreaData): boolean {
  return area.top >= 0 && area.left >= 0 && area.bottom < ROW_COUNT && area.right < COLUMN_COUNT;
}

/** « B2:C5 », « $A$1 », « A:C » or « 2:5 » without a sheet; null for anything else. */
export function parseArea(text: string): AreaData | null {
  const columns = SPAN_OF_COLUMNS.exec(text);
  if (columns?.[1] !== undefined && columns[2] !== undefined) {
    return ordered(0, columnNumber(columns[1]) - 1, ROW_COUNT - 1, columnNumber(columns[2]) - 1);
  }
  const rows = SPAN_OF_ROWS.exec(text);
  if (rows) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, COLUMN_COUNT - 1);
  const [from, to = from, ...rest] = text.split(":");
  const start = CORNER.exec(from ?? "");
  const end = CORNER.exec(to ?? "");
  if (!start?.[1] || !end?.[1] || rest.length > 0) return null;
  return ordered(
    Number(start[2]) - 1,
    columnNumber(start[1]) - 1,
    Number(end[2]) - 1,
    columnNumber(end[1]) - 1,
  );
}

/** Splits « 'Plan d''action'!A1 » into its sheet (null when it names none) and the rest. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { sheet: null, rest: address };
  const name = address.slice(0, at);
  const bare = /^'(.*)'$/s.exec(name)?.[1]?.replaceAll("''", "'") ?? name;
  return { sheet: bare, rest: address.slice(at + 1) };
}

/** What Excel sees of an address string. */
export function cutAddress(address: string): string {
  return address.slice(0, LONGEST_ADDRESS);
}

/**
 * Splits at the commas or semicolons that are outside of quoted sheet names.
 * @param separators those that this Excel knows
 */
export function splitList(addresses: string, separators: string): string[] {
  const part = new RegExp(`(?:'(?:[^']|'')*'|[^${separators}'])+`, "g");
  return addresses.match(part)?.map((address) => address.trim()) ?? [];
}

/** What could be a defined name, and is no address. */
export function isName(text: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(text) && parseArea(text) === null;
}

/** « B2 », « B2:C5 », « A:C », « 2:5 ». */
export function printArea(area: AreaData): string {
  const rows = `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  const [first, last] = [columnLetters(area.left + 1), columnLetters(area.right + 1)];
  if (area.left === 0 && area.right === COLUMN_COUNT - 1) return rows;
  if (area.top === 0 && area.bottom === ROW_COUNT - 1) return `${first}:${last}`;
  const start = `${first}${String(area.top + 1)}`;
  const end = `${last}${String(area.bottom + 1)}`;
  return start === end ? start : `${start}:${end}`;
}

/** The sheet's name as Excel writes it before « ! »: quoted unless it is a plain word. */
export function printSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null;
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
