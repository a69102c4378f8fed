import { columnLetters, columnNumber } from "../../plan/address";
import type { AreaData } from "./data";

/** Excel's limits, counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** « C5 » for row 4, column 2. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column + 1)}${String(row + 1)}`;
}

/** The reverse; undefined when it is not the address of a cell. */
export function parseCell(name: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(name);
  if (match === null) return undefined;
  const row = Number(match[2]) - 1;
  const column = columnNumber(match[1] ?? "") - 1;
  return row >= 0 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : undefined;
}

/** « A1:C5 », or « A1 » for one cell. */
export function areaName(area: AreaData): string {
  const start = cellName(area.top, area.left);
  const end = cellName(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

/** The reverse, whole columns and rows (« A:C », « 2:4 ») included. */
export function parseArea(name: string): AreaData | undefined {
  const [from = "", to = from] = name.split(":");
  const start = parseCorner(from, 0, 0);
  const end = parseCorner(to, LAST_ROW, LAST_COLUMN);
  if (start === undefined || end === undefined) return undefined;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** The areas of an `sqref`, a list with spaces between. */
export function parseAreas(list: string): AreaData[] {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((name) => parseArea(name) ?? []);
}

function parseCorner(
  name: string,
  wholeRow: number,
  wholeColumn: number,
): { row: number; column: number } | undefined {
  const plain = name.replaceAll("$", "");
  if (/^[A-Za-z]{1,3}$/.test(plain)) {
    const cell = parseCell(`${plain}1`);
    return cell && { row: wholeRow, column: cell.column };
  }
  if (/^\d{1,7}$/.test(plain)) {
    const cell = parseCell(`A${plain}`);
    return cell && { row: cell.row, column: wholeColumn };
  }
  return parseCell(plain);
}
