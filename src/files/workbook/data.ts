/**
 * A workbook as plain data: read here from an .xlsx. Where there is no Excel it is the one truth:
 * the stand-in lends it Excel's object model, calculates it in place and saves it, and the page of
 * `npm start` draws it. Rows and columns count from 0, as Office.js's `rowIndex` does.
 */
export interface WorkbookData {
  sheets: SheetData[];
  /** Index in `sheets`. */
  activeSheet: number;
  /** A cell's `style` is an index in here. Styles are only ever appended. */
  styles: CellStyle[];
  /** What add-ins keep in the workbook (Office's document settings), JSON values. */
  settings: Map<string, unknown>;
  /** Replaced, never changed in place. */
  names?: readonly DefinedName[];
  /** Dates count from 1904 (old Excel for Mac). */
  date1904?: boolean;
  /** How the file writes functions that came after its format (« _xlfn. »), by name. */
  functionPrefixes?: ReadonlyMap<string, string>;
}

/** A name given to a formula, most often to a range. */
export interface DefinedName {
  readonly name: string;
  /** The sheet that alone knows it; null: the whole workbook does. */
  readonly sheet: string | null;
  /** With its « = »; relative references are those of A1. */
  readonly formula: string;
}

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetData {
  name: string;
  visibility: SheetVisibility;
  /** Row index -> column index -> cell. A missing cell is blank and unformatted. */
  rows: Map<number, Map<number, CellData>>;
  rowProperties: Map<number, RowData>;
  columns: ColumnData[];
  /** In characters of the default font, and in points. */
  defaultColumnWidth: number;
  defaultRowHeight: number;
  merges: AreaData[];
  /** How many rows and columns stay in sight. */
  frozenRows: number;
  frozenColumns: number;
  isProtected: boolean;
  showGridLines: boolean;
  conditionalFormats: ConditionalFormatData[];
  /** The others of the file, read to be listed and never changed. */
  otherFormats?: readonly OtherFormatData[];
  /** Replaced, never changed in place. */
  tables?: readonly TableData[];
}

/** A structured table (« mettre sous forme de tableau »). */
export interface TableData {
  /** As formulas call it. */
  readonly name: string;
  /** Headers and totals included. */
  readonly area: AreaData;
  readonly headerRows: number;
  readonly totalsRows: number;
  /** The columns' names, from left to right. */
  readonly columns: readonly string[];
}

/** A typed value, or a formula with its last result. */
export interface CellData {
  /** null: formatted but blank. */
  value: string | number | boolean | null;
  /** One of Excel's errors; `value` is then its code (« #REF! »). */
  isError?: boolean;
  /** With its « = », English function names and commas. */
  formula?: string;
  /**
   * Excel is still to calculate the formula: what it depends on was written since its last result,
   * which `value` still is (null: there never was one).
   */
  isAwaiting?: boolean;
  /** The array formula that this cell is filled by, as its first cell or another. */
  array?: ArrayData;
  /** Index in the workbook's `styles`. */
  style: number;
}

export interface ArrayData {
  /** The cells that the formula fills. */
  readonly area: AreaData;
  /** Excel lets the formula spill: its cells but the first are values, and more or fewer next time. */
  readonly isDynamic: boolean;
}

export interface RowData {
  /** In points; undefined for the default. */
  height?: number;
  hidden: boolean;
  /** Style of the row's cells that do not exist. */
  style?: number;
}

export interface ColumnData {
  first: number;
  last: number;
  /** In characters of the default font; undefined for the default. */
  width?: number;
  hidden: boolean;
  style?: number;
}

/** Bounds included, counted from 0. */
export interface AreaData {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface CellStyle {
  numberFormat: string;
  font: {
    name: string;
    size: number;
    bold: boolean;
    italic: boolean;
    underline: boolean;
    color: string | null;
  };
  /** « #RRGGBB », null for no fill. */
  fill: string | null;
  horizontal: "general" | "left" | "center" | "right" | "justify";
  vertical: "top" | "center" | "bottom" | "justify";
  wrap: boolean;
  borders: Partial<Record<"top" | "right" | "bottom" | "left", { style: string; color: string }>>;
  /** « Verrouillée »: not to be changed once the sheet is protected. */
  locked: boolean;
}

/** A conditional format of another kind than custom: kept in the file, drawn not at all. */
export interface OtherFormatData {
  readonly id: string;
  /** As the file says it (« colorScale », « cellIs »). */
  readonly type: string;
  readonly areas: readonly AreaData[];
  readonly stopIfTrue: boolean;
  readonly priority: number;
}

/** A custom conditional format; others of the file are kept in it, drawn not at all. */
export interface ConditionalFormatData {
  id: string;
  areas: AreaData[];
  /** With its « = ». */
  formula: string;
  fill: string | null;
  fontColor: string | null;
  bold: boolean;
  stopIfTrue: boolean;
  priority: number;
}
