import { Decimal } from "decimal.js";
import type { Table } from "../../files/paper/blocks";
import type { Source } from "../../plan/source";
import { fold, yearsIn } from "../../plan/text";
import { gridOf } from "./cells";
import { labelOf } from "./labels";
import type { Payer } from "../../plan/papers/statement";

/** What a header, or the first cell of a row, says of its amounts. */
export interface Axis {
  readonly payer: Payer | null;
  readonly purse: Source | null;
  /** The year that it names. */
  readonly year: number | null;
  /** « Année 1 »: a year that nobody names. */
  readonly isUnnamedYear: boolean;
  /** « % », « Taux »: no amounts there. */
  readonly isShare: boolean;
  readonly text: string;
}

/** A table whose headers name payers or years. */
export interface MoneyGrid {
  readonly columns: readonly Axis[];
  /** The column that says what each row is; amounts stand after it. */
  readonly headColumn: number;
  readonly rows: readonly { readonly head: Axis; readonly cells: readonly string[] }[];
  /** 1, or 1 000 for a table in thousands. */
  readonly scale: Decimal;
}

const THOUSANDS = /\bk ?€|\bkeuros?\b|milliers? d'euros/;
const UNNAMED_YEAR =
  /\b(?:annee|exercice) ?(?:n\b|\d\b(?!\d))|\b\d ?(?:ere?|eme|e|nde?) annee|\bn ?\+ ?\d\b/;
const SHARE = /%|\btaux\b|pourcentage|\bpart en\b/;
const MOST_HEADER_ROWS = 3;
const LONGEST_HEADER = 120;

/** What a header or a row's first cell says. */
function axisOf(text: string): Axis {
  const folded = fold(text);
  const label = folded.length > LONGEST_HEADER ? null : labelOf(`${text.replaceAll("\n", " ")} :`);
  const isShare = SHARE.test(folded) && !folded.includes("€");
  const [year, ...others] = new Set(yearsIn(text));
  return {
    payer: label?.isMarked === true && !isShare ? label.payer : null,
    purse: label?.isMarked === true ? label.purse : null,
    year: others.length === 0 ? (year ?? null) : null,
    isUnnamedYear: UNNAMED_YEAR.test(folded),
    isShare,
    text,
  };
}

function isYear({ year, isUnnamedYear }: Axis): boolean {
  return year !== null || isUnnamedYear;
}

/** Reads a table of money; null where its headers name neither payers nor years. */
export function moneyGridOf(table: Table): MoneyGrid | null {
  if (table.rows.length < 2) return null;
  const grid = gridOf(table);
  for (let top = 0; top < Math.min(MOST_HEADER_ROWS, grid.length - 1); top += 1) {
    const headers = grid[top] ?? [];
    if (headers.some((text) => /\d{3}|\d ?€/.test(text.replace(/\b20\d\d\b|304/g, ""))))
      return null;
    const below = grid[top + 1] ?? [];
    const columns = headers.map(axisOf);
    const second = below.map(axisOf);
    // « 2024 » above « État | Département »: two lines of headers.
    const isDouble =
      columns.filter(isYear).length > 0 && distinctPayers(second) >= 2 && !below.some(hasDigits);
    const axes = isDouble ? columns.map((axis, c) => joined(axis, second[c])) : columns;
    const first = top + (isDouble ? 2 : 1);
    const headColumn = headColumnOf(grid.slice(first));
    const rows = grid
      .slice(first)
      .map((cells) => ({ head: axisOf(cells[headColumn] ?? ""), cells }));
    if (isOfMoney(axes, rows, headColumn)) {
      const scale = THOUSANDS.test(fold(grid.slice(0, first).flat().join(" "))) ? 1000 : 1;
      return { columns: axes, headColumn, rows, scale: new Decimal(scale) };
    }
  }
  return null;
}

function hasDigits(text: string): boolean {
  return /\d{2}/.test(text);
}

function joined(above: Axis, below: Axis | undefined): Axis {
  if (!below) return above;
  return {
    ...below,
    year: below.year ?? above.year,
    isUnnamedYear: below.isUnnamedYear || above.isUnnamedYear,
  };
}

function distinctPayers(axes: readonly Axis[]): number {
  return new Set(
    axes.flatMap(({ payer, purse }) => (payer === null ? [] : [`${payer} ${purse ?? ""}`])),
  ).size;
}

/** Payers across, or payers down beside years or a column of amounts. */
function isOfMoney(columns: readonly Axis[], rows: MoneyGrid["rows"], headColumn: number): boolean {
  const across = columns.slice(columns[0]?.payer === null ? 1 : 0);
  const named = across.filter(({ payer }) => payer !== null);
  if (distinctPayers(across) >= 2 && named.some(({ payer }) => payer !== "budget")) return true;
  const down = rows.filter(({ head }) => head.payer !== null && head.payer !== "budget");
  const isTitled = columns
    .slice(headColumn + 1)
    .some((axis) => isYear(axis) || axis.payer === "budget");
  const isHead = headColumn > 0 || columns[0]?.payer === null;
  return down.length >= 1 && isTitled && isHead;
}

/** The column where most payers are named down the rows: the first as a rule, « Financeur » beside « Poste ». */
function headColumnOf(rows: readonly (readonly string[])[]): number {
  const width = rows[0]?.length ?? 0;
  const named = Array.from(
    { length: width },
    (_, c) =>
      rows.filter((cells) => {
        const { payer } = axisOf(cells[c] ?? "");
        return payer !== null && payer !== "budget";
      }).length,
  );
  const most = Math.max(0, ...named);
  return most > (named[0] ?? 0) ? named.indexOf(most) : 0;
}

/** Whether a table's headers name payers or years. */
export function isMoneyTable(table: Table): boolean {
  return moneyGridOf(table) !== null;
}
