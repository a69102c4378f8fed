import { flag, integer, isMissing, text, word } from "../wire/arguments";
import { columnCount, rowCount } from "../book/areas";
import { newId } from "../book/book";
import { invalidArgument } from "../book/errors";
import { ExcelObject, method, object, reading, scalar, wireType } from "../wire/wire";
import { CLEAR_WORDS, type CellRange } from "./model";
import type { Range } from "./range";
import { readText, readValueTypes } from "./rangeContent";
import * as geometry from "./rangeGeometry";
import { merge, unmerge } from "./rangeEditing";
import { cellProperties, columnProperties, rowProperties } from "./rangeProperties";
import { specialCells } from "./specialCells";

/** Another range, given as an object or, as the API also allows, by its address. */
function otherRange(self: Range, value: unknown): CellRange {
  if (value instanceof ExcelObject) return self.sibling(value);
  return self.worksheet.getRange(text(value, "anotherRange"));
}

const valuesOnly = (value: unknown) => !isMissing(value) && flag(value, "valuesOnly");
const count = (value: unknown) => (isMissing(value) ? 1 : integer(value, "count"));

export const RANGE = wireType<Range>("Range", {
  address: scalar((range) => range.address),
  addressLocal: scalar((range) => range.address),
  rowIndex: scalar((range) => range.area.top),
  columnIndex: scalar((range) => range.area.left),
  rowCount: scalar((range) => rowCount(range.area)),
  columnCount: scalar((range) => columnCount(range.area)),
  cellCount: scalar((range) => range.cellCount),
  isEntireColumn: reading((range) => range.isEntireColumn, 7),
  isEntireRow: reading((range) => range.isEntireRow, 7),
  values: scalar(
    (range) => range.values,
    (range, value) => (range.values = value),
  ),
  formulas: scalar(
    (range) => range.formulas,
    (range, value) => (range.formulas = value),
  ),
  formulasLocal: scalar(
    (range) => range.formulasLocal,
    (range, value) => (range.formulasLocal = value),
  ),
  numberFormat: scalar(
    (range) => range.numberFormat,
    (range, value) => (range.numberFormat = value),
  ),
  text: scalar((range) => readText(range)),
  valueTypes: scalar((range) => readValueTypes(range)),
  hasSpill: reading(() => false, 12),
  hidden: reading((range) => range.hidden, 2),
  rowHidden: scalar(
    (range) => range.rowHidden,
    (range, value) => (range.rowHidden = flag(value, "rowHidden")),
    2,
  ),
  columnHidden: scalar(
    (range) => range.columnHidden,
    (range, value) => (range.columnHidden = flag(value, "columnHidden")),
    2,
  ),
  format: object((range) => range.format),
  worksheet: object((range) => range.worksheet),
  conditionalFormats: object((range) => range.conditionalFormats, 6),

  getCell: method((range, row, column) =>
    range.at(geometry.cellOf(range.area, integer(row, "row"), integer(column, "column"))),
  ),
  getRow: method((range, row) => range.at(geometry.rowOf(range.area, integer(row, "row")))),
  getColumn: method((range, column) =>
    range.at(geometry.columnOf(range.area, integer(column, "column"))),
  ),
  getLastCell: method((range) =>
    range.at({ ...range.area, top: range.area.bottom, left: range.area.right }),
  ),
  getLastRow: method((range) => range.at({ ...range.area, top: range.area.bottom })),
  getLastColumn: method((range) => range.at({ ...range.area, left: range.area.right })),
  getEntireRow: method((range) => range.getEntireRow()),
  getEntireColumn: method((range) => range.getEntireColumn()),
  getOffsetRange: method((range, rows, columns) =>
    range.at(
      geometry.offset(range.area, integer(rows, "rowOffset"), integer(columns, "columnOffset")),
    ),
  ),
  getResizedRange: method(
    (range, rows, columns) =>
      range.at(
        geometry.resized(range.area, integer(rows, "deltaRows"), integer(columns, "deltaColumns")),
      ),
    3,
  ),
  getAbsoluteResizedRange: method(
    (range, rows, columns) =>
      range.at(
        geometry.sized(range.area, integer(rows, "numRows"), integer(columns, "numColumns")),
      ),
    7,
  ),
  getRowsBelow: method((range, rows) => range.at(geometry.rowsBeside(range.area, count(rows))), 3),
  getRowsAbove: method((range, rows) => range.at(geometry.rowsBeside(range.area, -count(rows))), 3),
  getColumnsAfter: method(
    (range, columns) => range.at(geometry.columnsBeside(range.area, count(columns))),
    3,
  ),
  getColumnsBefore: method(
    (range, columns) => range.at(geometry.columnsBeside(range.area, -count(columns))),
    3,
  ),
  getIntersection: method((range, other) =>
    range.at(geometry.commonOrThrow(range, otherRange(range, other))),
  ),
  getIntersectionOrNullObject: method(
    (range, other) => range.getIntersectionOrNullObject(otherRange(range, other)),
    4,
  ),
  getBoundingRect: method((range, other) =>
    range.at(geometry.around(range, otherRange(range, other))),
  ),
  getUsedRange: method((range, only) => range.getUsedRange(valuesOnly(only))),
  getUsedRangeOrNullObject: method(
    (range, only) => range.getUsedRangeOrNullObject(valuesOnly(only)),
    4,
  ),
  getMergedAreas: method((range) => range.getMergedAreas(), 13),
  getMergedAreasOrNullObject: method((range) => range.getMergedAreasOrNullObject(), 13),
  getSpecialCells: method((range, type, values) => specialCells(range, type, values, true), 9),
  getSpecialCellsOrNullObject: method(
    (range, type, values) => specialCells(range, type, values, false),
    9,
  ),
  getRowProperties: method((range, options) => rowProperties(range, options), 9),
  getColumnProperties: method((range, options) => columnProperties(range, options), 9),
  getCellProperties: method((range, options) => cellProperties(range, options), 9),

  select: method((range) => {
    range.select();
  }),
  calculate: method((range) => {
    range.model.book.settle();
  }, 6),
  clear: method((range, applyTo) => {
    range.clear(word(applyTo, CLEAR_WORDS, "applyTo"));
  }),
  merge: method((range, across) => {
    merge(range, !isMissing(across) && flag(across, "across"));
  }, 2),
  unmerge: method((range) => {
    unmerge(range);
  }, 2),
  insert: method((range, shift) => range.insert(word(shift, ["Down", "Right"], "shift"))),
  delete: method((range, shift) => {
    range.delete(word(shift, ["Up", "Left"], "shift"));
  }),

  _ReferenceId: scalar((range) => range.identity._ReferenceId ?? null),
  _KeepReference: method((range) => {
    range.keepReference(newId());
  }),
  _ValidateArraySize: method((range, rows, columns) => {
    if (rows !== rowCount(range.area) || columns !== columnCount(range.area)) {
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size of the range",
      );
    }
  }, 3),
});
