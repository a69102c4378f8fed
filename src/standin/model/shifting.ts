import type { CellData, SheetData } from "../../files/workbook/data";
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from "../book/areas";
import type { Book } from "../book/book";
import { placeCell } from "../book/cells";
import { announceChange, type ChangeType } from "../book/changes";
import { HostError, accessDenied } from "../book/errors";
import { shiftFormula } from "../book/formulaShift";
import { movedArea, movedLine, type Shift } from "../book/shift";
import { COLUMN_COUNT, ROW_COUNT } from "../book/address";
import { arrayRefusal } from "../book/writing";
import type { CellRange } from "./model";

/** Makes room where the range stands; gives the new blank cells. */
export function insertCells(range: CellRange, direction: "Down" | "Right"): CellRange {
  const isRows = isEntireRow(range.area) || (direction === "Down" && !isEntireColumn(range.area));
  move(range, isRows, 1);
  return range.at(range.area);
}

/** Takes the cells away; those below or to the right close up. */
export function deleteCells(range: CellRange, direction: "Up" | "Left"): void {
  const isRows = isEntireRow(range.area) || (direction === "Up" && !isEntireColumn(range.area));
  move(range, isRows, -1);
}

function move(range: CellRange, isRows: boolean, sign: 1 | -1): void {
  const { sheet, area, model } = range;
  const { book } = model;
  const name = sign > 0 ? "insert" : "delete";
  if (sheet.isProtected) throw accessDenied(`Range.${name}`);
  const shift: Shift = isRows
    ? {
        axis: "rows",
        at: area.top,
        by: sign * rowCount(area),
        band: { first: area.left, last: area.right },
      }
    : {
        axis: "columns",
        at: area.left,
        by: sign * columnCount(area),
        band: { first: area.top, last: area.bottom },
      };
  assertMergesStayWhole(sheet, shift);
  assertArraysStayWhole(sheet, shift);
  book.journal.keepSheet(sheet, true);
  book.journal.note(`Range.${name} ${range.address}`);
  moveCells(sheet, shift);
  if (isEntireRow(area)) moveRowProperties(sheet, shift);
  if (isEntireColumn(area)) moveColumns(sheet, shift);
  sheet.merges = sheet.merges.flatMap((merge) => movedArea(merge, shift) ?? []);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const areas = format.areas.flatMap((one) => movedArea(one, shift) ?? []);
    const formula = shiftFormula(format.formula, sheet.name, true, shift);
    return areas.length === 0 ? [] : [{ ...format, areas, formula }];
  });
  if (sheet.otherFormats) {
    sheet.otherFormats = sheet.otherFormats.flatMap((format) => {
      const areas = format.areas.flatMap((one) => movedArea(one, shift) ?? []);
      return areas.length === 0 ? [] : [{ ...format, areas }];
    });
  }
  moveReferences(book, sheet, shift);
  moveNames(book, sheet, shift);
  // All that moved may be read from elsewhere, and what it held may be gone.
  book.touch(
    sheet,
    isRows ? { ...area, bottom: ROW_COUNT - 1 } : { ...area, right: COLUMN_COUNT - 1 },
  );
  announceChange(book, sheet, area, changeType(range, isRows, sign));
}

function changeType(range: CellRange, isRows: boolean, sign: 1 | -1): ChangeType {
  if (isRows && isEntireRow(range.area)) return sign > 0 ? "RowInserted" : "RowDeleted";
  if (!isRows && isEntireColumn(range.area)) return sign > 0 ? "ColumnInserted" : "ColumnDeleted";
  return sign > 0 ? "CellInserted" : "CellDeleted";
}

/** Excel refuses to tear a merged area apart. */
function assertMergesStayWhole(sheet: SheetData, shift: Shift): void {
  const isRows = shift.axis === "rows";
  for (const merge of sheet.merges) {
    const [first, last] = isRows ? [merge.left, merge.right] : [merge.top, merge.bottom];
    const isTouched = (isRows ? merge.bottom : merge.right) >= shift.at;
    const isAcross = first <= shift.band.last && last >= shift.band.first;
    const isInside = first >= shift.band.first && last <= shift.band.last;
    if (isTouched && isAcross && !isInside) {
      throw new HostError("InvalidOperation", "This operation is not allowed on merged cells.");
    }
  }
}

/** As Excel, which does not change a part of an array. */
function assertArraysStayWhole(sheet: SheetData, shift: Shift): void {
  for (const cells of sheet.rows.values()) {
    for (const { array } of cells.values()) {
      if (array === undefined || cellCount(array.area) === 1) continue;
      const moved = movedArea(array.area, shift);
      const isWhole = moved !== null && cellCount(moved) === cellCount(array.area);
      if (!isWhole) throw arrayRefusal();
    }
  }
}

function moveCells(sheet: SheetData, shift: Shift): void {
  const isRows = shift.axis === "rows";
  const moved: { row: number; column: number; cell: CellData }[] = [];
  for (const [row, cells] of [...sheet.rows]) {
    for (const [column, cell] of [...cells]) {
      const across = isRows ? column : row;
      const line = isRows ? row : column;
      if (across < shift.band.first || across > shift.band.last || line < shift.at) continue;
      placeCell(sheet, row, column, null);
      const to = movedLine(line, shift);
      if (to === null) continue;
      const area = cell.array && movedArea(cell.array.area, shift);
      const there = cell.array && area ? { ...cell, array: { ...cell.array, area } } : cell;
      moved.push(isRows ? { row: to, column, cell: there } : { row, column: to, cell: there });
    }
  }
  for (const { row, column, cell } of moved) placeCell(sheet, row, column, cell);
}

function moveRowProperties(sheet: SheetData, shift: Shift): void {
  sheet.rowProperties = new Map(
    [...sheet.rowProperties].flatMap(([row, properties]) => {
      const to = movedLine(row, shift);
      return to === null ? [] : [[to, properties] as const];
    }),
  );
}

function moveColumns(sheet: SheetData, shift: Shift): void {
  sheet.columns = sheet.columns.flatMap((span) => {
    const whole = { top: 0, bottom: shift.band.last, left: span.first, right: span.last };
    const moved = movedArea(whole, shift);
    return moved ? [{ ...span, first: moved.left, last: moved.right }] : [];
  });
}

function moveReferences(book: Book, moved: SheetData, shift: Shift): void {
  for (const sheet of book.data.sheets) {
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula === undefined) continue;
        const formula = shiftFormula(cell.formula, moved.name, sheet === moved, shift);
        if (formula === cell.formula) continue;
        book.journal.keepCell(sheet, row, column);
        cells.set(column, { ...cell, formula });
        // It may have lost cells that it read (« =SUM(H4:H5) » without row 5): it is calculated again.
        if (shift.by < 0) book.touch(sheet, { top: row, left: column, bottom: row, right: column });
      }
    }
  }
}

/** Names and tables follow the cells that they name. */
function moveNames(book: Book, moved: SheetData, shift: Shift): void {
  const { names } = book.data;
  if (names !== undefined && names.length > 0) {
    book.journal.keepBook();
    book.data.names = names.map((known) => ({
      ...known,
      formula: shiftFormula(known.formula, moved.name, false, shift),
    }));
  }
  if (moved.tables === undefined) return;
  moved.tables = moved.tables.flatMap((table) => {
    const area = movedArea(table.area, shift);
    return area === null ? [] : [{ ...table, area }];
  });
}
