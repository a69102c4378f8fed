import type { Decimal } from "decimal.js";
import { KNOWN_SOURCES, type Source } from "../../plan/source";
import { parseAmount } from "../../reading/cells/amount";
import { fold } from "../../plan/text";
import type { PlanEntry } from "./entry";
import { nameKey } from "./names";

/** A notified envelope, as the reader gives it: of a département, a source, perhaps a year; in euros. */
export interface Envelope {
  readonly name: string;
  /** null: of any year. */
  readonly year: number | null;
  readonly source: Source;
  readonly amount: Decimal;
}

export type Envelopes = readonly Envelope[];

/** What a list of envelopes holds, and the lines of it that could not be understood, from 1. */
export interface EnvelopeList {
  readonly envelopes: Envelopes;
  readonly misread: readonly number[];
}

/** Those that are for a plan. */
export function envelopesOf(
  { name, file, year }: Pick<PlanEntry, "name" | "file" | "year">,
  envelopes: Envelopes,
): ReadonlyMap<Source, Decimal> {
  const keys = [nameKey(name), nameKey(file)];
  return new Map(
    envelopes
      .filter((one) => keys.includes(nameKey(one.name)) && (one.year ?? year) === year)
      .map(({ source, amount }) => [source, amount]),
  );
}

/**
 * Reads a list typed, pasted from Excel or saved as CSV: either a table whose header names the sources
 * (« Département ; FIR ; 304 ; ONDAM »), or a line for each (« Valdore ; 2024 ; FIR ; 235 000,00 »).
 */
export function readEnvelopes(text: string): EnvelopeList {
  const rows = text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .map((line) => cellsOf(line));
  const header = rows.findIndex((cells) => namesSources(cells));
  const head = rows[header];
  const isTable =
    head?.every((cell) => amountOf(cell) === null || sourceOf(cell) !== null) === true;
  const envelopes: Envelope[] = [];
  const misread: number[] = [];
  rows.forEach((cells, at) => {
    if (cells.every((cell) => cell === "") || (isTable && at <= header)) return;
    const found = isTable ? rowOfTable(head, cells) : envelopeOf(cells);
    if (found.length === 0) misread.push(at + 1);
    envelopes.push(...found);
  });
  return { envelopes, misread };
}

/** A header: two sources or more, or one that ends it. A line for each has one, and its amount behind. */
function namesSources(cells: readonly string[]): boolean {
  const count = cells.filter((cell) => sourceOf(cell) !== null).length;
  return count > 1 || (count === 1 && sourceOf(cells.at(-1) ?? "") !== null);
}

function cellsOf(line: string): string[] {
  const separator = line.includes("\t") ? "\t" : ";";
  return line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
}

function rowOfTable(head: readonly string[], cells: readonly string[]): Envelope[] {
  const isOfSource = head.map((cell) => sourceOf(cell));
  const year = yearOf(cells.filter((_, at) => (isOfSource[at] ?? null) === null));
  const name = cells.find(
    (cell, at) => (isOfSource[at] ?? null) === null && cell !== "" && yearOf([cell]) === null,
  );
  if (name === undefined) return [];
  return cells.flatMap((cell, at) => {
    const source = isOfSource[at] ?? null;
    const amount = amountOf(cell);
    return source === null || amount === null ? [] : [{ name, year, source, amount }];
  });
}

function envelopeOf(cells: readonly string[]): Envelope[] {
  const place = cells.findIndex((cell) => sourceOf(cell) !== null);
  const source = sourceOf(cells[place] ?? "");
  const [name] = cells.filter((cell, at) => at !== place && cell !== "" && yearOf([cell]) === null);
  const amount = amountOf(cells.at(-1) ?? "");
  if (source === null || name === undefined || amount === null) return [];
  return [{ name, year: yearOf(cells.slice(0, -1)), source, amount }];
}

/** « FIR », « BOP 304 », « 304 »: a cell that is a source and nothing else. */
function sourceOf(cell: string): Source | null {
  const text = fold(cell).replace(/^(?:enveloppe|bop|programme|p)\s*(?=\S)/, "");
  const isIt = (name: string) => fold(name) === text;
  return KNOWN_SOURCES.find(({ id, names }) => [id, ...names].some(isIt))?.id ?? null;
}

function amountOf(cell: string): Decimal | null {
  const amount = parseAmount(cell);
  return amount?.isNegative() === true ? null : amount;
}

function yearOf(cells: readonly string[]): number | null {
  const year = cells.find((cell) => /^20\d\d$/.test(cell));
  return year === undefined ? null : Number(year);
}
