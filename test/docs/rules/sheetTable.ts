import { columnLetters, type CellAddress } from "../../../src/plan/address";
import type { SheetSnapshot } from "../../../src/reading/snapshot";
import { display } from "../../../src/standin/book/display";

/** Longer texts are cut: the table shows which cell is which, not all that it says. */
const LONGEST = 34;

/** A part of a sheet to show, cells to notice in bold. */
export interface Extract {
  readonly sheet: SheetSnapshot;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly noticed: readonly CellAddress[];
  /** Formulas stand for their results, where the formula is what matters. */
  readonly showsFormulas: boolean;
}

function cellAt({ cells, top, left }: SheetSnapshot, row: number, column: number) {
  return cells[row - top]?.[column - left] ?? null;
}

/** What Excel shows of a cell, on one line. */
export function shownAt(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  showsFormulas = false,
): string {
  const cell = cellAt(sheet, row, column);
  if (!cell) return "";
  const { value, isError, format } = cell;
  const text = display({ value, isError, style: 0 }, format);
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
  const plain = short
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[|*_<`]/g, "\\$&");
  return showsFormulas && cell.formula !== null ? `${plain} \`${cell.formula}\`` : plain;
}

/** The extract as a table of Markdown, with the sheet's own letters and numbers. */
export function sheetTable({ sheet, rows, columns, noticed, showsFormulas }: Extract): string {
  const isNoticed = (row: number, column: number) =>
    noticed.some((at) => at.sheet === sheet.name && at.row === row && at.column === column);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const named = (text: string, isHidden: boolean) => (isHidden ? `${text} (masquée)` : text);
  return [
    line([
      "",
      ...columns.map((column) => named(columnLetters(column), sheet.hiddenColumns.has(column))),
    ]),
    line(["---", ...columns.map(() => "---")]),
    ...rows.map((row) =>
      line([
        named(String(row), sheet.hiddenRows.has(row)),
        ...columns.map((column) => {
          const text = shownAt(sheet, row, column, showsFormulas);
          return isNoticed(row, column) ? `**${text || "(vide)"}**` : text;
        }),
      ]),
    ),
  ].join("\n");
}
