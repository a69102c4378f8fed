import { Decimal } from "decimal.js";
import { dayOf } from "../../plan/day";
import { amountOfNumber } from "../../plan/money";
import type { AmountCell, AmountReading } from "../../plan/plan";
import { clean } from "../../plan/text";
import type { Grid } from "./grid";
import type { SnapshotCell } from "../snapshot";
import { isNoAmount } from "../vocabulary/nothing";

const CURRENCY = /^(?:€|euros?|eur) ?| ?(?:€|euros?|eur)$/i;

/** Whole part by threes or plain, decimals after a comma or a point; spaces are already ordinary. */
const GROUPED_BY_SPACES = /^(\d{1,3}(?: \d{3})+)(?:[.,](\d+))?$/;
const GROUPED_BY_POINTS = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))$|^(\d{1,3}(?:\.\d{3}){2,})$/;
const GROUPED_BY_COMMAS = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))$|^(\d{1,3}(?:,\d{3}){2,})$/;
const PLAIN = /^(\d+)(?:[.,](\d+))?$/;
/** « 1.234 » and « 1,234 » read as a thousand or as one and a bit. */
const TWO_WAYS = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** Excel keeps fifteen digits; a text of thousands of them is no amount. */
const MOST_DIGITS = 15;

function unsigned(text: string): Decimal | null {
  if (TWO_WAYS.test(text)) return null;
  for (const form of [PLAIN, GROUPED_BY_SPACES, GROUPED_BY_POINTS, GROUPED_BY_COMMAS]) {
    const match = form.exec(text);
    if (match) {
      const [, whole, cents, alone] = match;
      const digits = (whole ?? alone ?? "").replace(/\D/g, "");
      if (digits.length > MOST_DIGITS || (cents?.length ?? 0) > MOST_DIGITS) return null;
      return new Decimal(cents === undefined ? digits : `${digits}.${cents}`);
    }
  }
  return null;
}

/**
 * The amount in euros of a French text that reads one way only (« 62 334,00 € », « - 1 500 € »,
 * « 1.234.567,89 »); null when there is none, when it reads two ways, or when words stand beside it.
 */
export function parseAmount(text: string): Decimal | null {
  let rest = clean(text).replace(/[−–—]/g, "-").replace(/\s+/g, " ");
  let isNegative = false;
  const parenthesised = /^\((.*)\)$/.exec(rest);
  if (parenthesised) {
    isNegative = true;
    rest = parenthesised[1] ?? "";
  }
  rest = rest.replace(CURRENCY, "").trim();
  const signed = /^([+-]) ?(.*)/.exec(rest);
  if (signed) {
    isNegative = signed[1] === "-" ? !isNegative : isNegative;
    rest = signed[2] ?? "";
  }
  const amount = unsigned(rest.replace(CURRENCY, ""));
  return amount && isNegative ? amount.negated() : amount;
}

/** By format: whether it shows a day. Words, colours and spacings of a format are none of its codes. */
const showsDay = new Map<string, boolean>();

function isDayFormat(format: string): boolean {
  const known = showsDay.get(format);
  if (known !== undefined) return known;
  const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  const isDay = !/^(?:general|standard)$/i.test(codes) && /[dy]|mmm/i.test(codes);
  showsDay.set(format, isDay);
  return isDay;
}

const DAY = new Intl.DateTimeFormat("fr", { dateStyle: "short", timeZone: "UTC" });

/** How an amount's cell reads. A zero, however it is written, is a zero and not a text. */
export function readAmount(cell: SnapshotCell | null): AmountReading {
  if (cell === null) return { kind: "blank" };
  if (cell.isAwaiting === true) return { kind: "awaiting" };
  if (cell.isError) return { kind: "error", code: String(cell.value) };
  if (typeof cell.value === "number") {
    // « 2/1 » typed as an amount: Excel shows a day, and holds 45 293.
    if (cell.value >= 1 && isDayFormat(cell.format)) {
      return { kind: "unreadable", text: DAY.format(dayOf(cell.value)) };
    }
    return { kind: "number", amount: amountOfNumber(cell.value) };
  }
  if (typeof cell.value === "boolean") {
    return { kind: "unreadable", text: cell.value ? "VRAI" : "FAUX" };
  }
  const text = clean(cell.value);
  if (text === "" || isNoAmount(text)) return { kind: "blank" };
  const amount = parseAmount(text);
  if (amount === null) return { kind: "unreadable", text };
  return amount.isZero() ? { kind: "number", amount } : { kind: "text", amount, text };
}

/** The amount cell at a place; a cell covered by a merge from above or the left is blank, as in Excel. */
export function amountCell(grid: Grid, row: number, column: number): AmountCell {
  const cell = grid.cell(row, column);
  const area = grid.merge(row, column);
  return {
    at: grid.address(row, column),
    content: grid.content(row, column),
    lastRow: area?.top === row && area.left === column ? area.bottom : row,
    reading: readAmount(cell),
    formula: cell?.formula ?? null,
    format: cell?.format ?? "General",
  };
}
