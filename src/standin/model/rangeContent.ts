import type { AreaData, CellData, SheetData } from "../../files/workbook/data";
import { text } from "../wire/arguments";
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from "../book/areas";
import { announceChange, beforeChange, valueType } from "../book/changes";
import { styleAt } from "../book/cells";
import { readContent, type Notation } from "../book/content";
import { display, isValidFormat } from "../book/display";
import { HostError, accessDenied, invalidArgument } from "../book/errors";
import { toLocalFormula } from "../book/formulaText";
import { styleOf } from "../book/styles";
import { restyle } from "../book/restyle";
import { assertArraysStayWhole, assertWritable, spread, writeCell } from "../book/writing";
import type { CellRange } from "./model";

/** A range is read up to here (« Resource limits and performance optimization »). */
const MOST_CELLS = 5_000_000;

type Reader = (cell: CellData | undefined, row: number, column: number) => unknown;

/**
 * Whole rows or columns have no matrix. Beyond five million cells Excel « will either return null
 * or throw an error »: which of the two is the host's option.
 */
function matrix({ sheet, area, model }: CellRange, read: Reader): unknown[][] | null {
  if (isUnbounded(area)) return null;
  if (cellCount(area) > MOST_CELLS) {
    if (model.book.isNullBeyondLimit) return null;
    throw new HostError(
      "RangeExceedsLimit",
      "The cell count in the range has exceeded the maximum supported number.",
    );
  }
  return Array.from({ length: rowCount(area) }, (_, down) => {
    const row = area.top + down;
    const cells = sheet.rows.get(row);
    return Array.from({ length: columnCount(area) }, (_, right) =>
      read(cells?.get(area.left + right), row, area.left + right),
    );
  });
}

function isUnbounded(area: AreaData): boolean {
  return isEntireRow(area) || isEntireColumn(area);
}

/** « You can't set cell-level properties on an unbounded range » (the article on those ranges). */
function assertBounded(area: AreaData, name: string): void {
  if (isUnbounded(area)) throw invalidArgument(`Range.${name} of an unbounded range`);
}

const rawValue: Reader = (cell) => cell?.value ?? "";

export function readValues(range: CellRange): unknown[][] | null {
  range.model.book.settle();
  return matrix(range, rawValue);
}

export function readValueTypes(range: CellRange): unknown[][] | null {
  range.model.book.settle();
  return matrix(range, valueType);
}

export function readFormulas(range: CellRange, notation: Notation): unknown[][] | null {
  range.model.book.settle();
  return matrix(range, (cell, row, column) => {
    if (cell?.formula === undefined) return rawValue(cell, row, column);
    return notation === "english" ? cell.formula : toLocalFormula(cell.formula);
  });
}

function formatAt(range: CellRange, sheet: SheetData, row: number, column: number): string {
  const { data } = range.model.book;
  return styleOf(data, styleAt(sheet, row, column)).numberFormat;
}

export function readNumberFormats(range: CellRange): unknown[][] | null {
  return matrix(range, (_, row, column) => formatAt(range, range.sheet, row, column));
}

export function readText(range: CellRange): unknown[][] | null {
  range.model.book.settle();
  return matrix(range, (cell, row, column) =>
    display(cell, formatAt(range, range.sheet, row, column)),
  );
}

/** `values`, `formulas` and `formulasLocal` are written alike; only the notation differs. */
export function writeContents(
  range: CellRange,
  value: unknown,
  notation: Notation,
  name: string,
): void {
  const { area, sheet, model } = range;
  assertBounded(area, name);
  const at = spread(value, area);
  assertWritable(model.book, sheet, area, `Range.${name}`);
  assertArraysStayWhole(sheet, area);
  const before = beforeChange(sheet, area);
  const contents = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const entered = at(row - area.top, column - area.left);
      if (entered === null || entered === undefined) continue;
      const cellFormat = formatAt(range, sheet, row, column);
      contents.push({ row, column, content: readContent(entered, cellFormat, notation) });
    }
  }
  // All is read before any is written: a bad formula leaves the range as it was.
  for (const { row, column, content } of contents) {
    writeCell(model.book, sheet, row, column, content);
  }
  model.book.journal.note(`Range.${name} ${range.address}`);
  announceChange(model.book, sheet, area, "RangeEdited", before);
}

/** A format that Excel can't read is `InvalidArgument`; null leaves a cell's format alone. */
export function writeNumberFormats(range: CellRange, value: unknown): void {
  const { area, sheet, model } = range;
  assertBounded(area, "numberFormat");
  const at = spread(value, area);
  if (sheet.isProtected) throw accessDenied("Range.numberFormat");
  restyle(model.book, sheet, area, (style, row, column) => {
    const entered = at(row - area.top, column - area.left);
    if (entered === null || entered === undefined) return style;
    const numberFormat = text(entered, "numberFormat") || "General";
    if (!isValidFormat(numberFormat)) throw invalidArgument(`numberFormat ${numberFormat}`);
    return { ...style, numberFormat };
  });
  model.book.journal.note(`Range.numberFormat ${range.address}`);
}
