import type { AreaData, SheetData, WorkbookData } from "../../../files/workbook/data";
import { Coercion, fifteenDigits } from "./coercion";
import { FRENCH, type Locale } from "./locale";
import { SheetIndex, valueOf } from "./sheetIndex";
import type { SheetArea } from "./values";
import { Unsupported, type Scalar } from "./scalar";

/** A range's values row after row, as far down and right as cells stand. */
export interface Vector {
  readonly height: number;
  readonly width: number;
  readonly values: readonly Scalar[];
  /** Where each value stands, by `searchKey`; made once the vector is searched again. */
  positions?: ReadonlyMap<SearchKey, readonly number[]>;
  searches: number;
}

export type SearchKey = number | string | boolean;

/** Values visited by one recalculation: some seconds' worth, so that no file hangs. */
const MOST_VISITS = 120_000_000;
/** In visits of a value. */
export const COST_OF_A_COLUMN = 8;
/** Values kept for ranges that several formulas search. */
const MOST_KEPT = 2_000_000;

/** What the formulas of one recalculation share. */
export class Workspace {
  readonly sheets: readonly SheetIndex[];
  readonly coercion: Coercion;
  /** The last row with a cell, on any sheet. */
  readonly lastRow: number;
  private readonly bySheet: ReadonlyMap<SheetData, SheetIndex>;
  private readonly byName: ReadonlyMap<string, SheetIndex>;
  private readonly vectors = new Map<string, Vector>();
  /** Something was refused for its cost. */
  isExhausted = false;
  private visitsLeft = MOST_VISITS;
  private keptLeft = MOST_KEPT;

  constructor(data: WorkbookData, locale: Locale = FRENCH) {
    this.coercion = new Coercion(locale, data.date1904 === true);
    this.sheets = data.sheets.map((sheet) => new SheetIndex(sheet));
    this.lastRow = Math.max(-1, ...this.sheets.map(({ lastRow }) => lastRow));
    this.bySheet = new Map(this.sheets.map((index) => [index.sheet, index]));
    this.byName = new Map(this.sheets.map((index) => [index.sheet.name.toLowerCase(), index]));
  }

  indexOf(sheet: SheetData): SheetIndex | undefined {
    return this.bySheet.get(sheet);
  }

  findSheet(lowerCaseName: string): SheetIndex | undefined {
    return this.byName.get(lowerCaseName);
  }

  /** @throws Unsupported when no sheet has that name */
  sheetNamed(lowerCaseName: string): SheetIndex {
    const sheet = this.findSheet(lowerCaseName);
    if (sheet === undefined) throw new Unsupported(lowerCaseName);
    return sheet;
  }

  /** Counts visited values. @throws Unsupported when that would be too many */
  spend(visits: number): void {
    if (!this.trySpend(visits)) throw new Unsupported("classeur trop lourd");
  }

  /** As `spend`; false when that would be too many. A single monstrous range is refused alone. */
  trySpend(visits: number): boolean {
    if (visits > this.visitsLeft) {
      this.isExhausted = true;
      return false;
    }
    this.visitsLeft -= visits;
    return true;
  }

  /** Counts a visit of all cells of an area, before it is made. @throws Unsupported */
  spendOn({ sheet, area }: SheetArea): void {
    this.spend(sheet.width(area) * COST_OF_A_COLUMN);
    this.spend(sheet.count(area));
  }

  /** The values of a range, of this height and width; what is beyond the cells is blank. */
  vector({ sheet, area }: SheetArea, height: number, width: number): Vector {
    const { top, left } = area;
    const key = [this.sheets.indexOf(sheet), top, left, height, width].join();
    const kept = this.vectors.get(key);
    if (kept !== undefined) return kept;
    this.spend(height * width);
    const values = new Array<Scalar>(height * width).fill(null);
    const bounds: AreaData = { top, left, bottom: top + height - 1, right: left + width - 1 };
    sheet.forEach(bounds, (cell, row, column) => {
      values[(row - top) * width + (column - left)] = valueOf(cell);
    });
    const vector: Vector = { height, width, values, searches: 0 };
    if (values.length <= this.keptLeft) {
      this.keptLeft -= values.length;
      this.vectors.set(key, vector);
    }
    return vector;
  }

  /** Where in the vector a value that matches this key may stand; undefined for « anywhere ». */
  find(vector: Vector, key: SearchKey): readonly number[] | undefined {
    vector.searches += 1;
    if (vector.searches === 1) return undefined;
    vector.positions ??= positionsOf(vector.values, this.coercion);
    return vector.positions.get(key) ?? [];
  }
}

/** Equal for values that Excel finds equal. */
export function searchKey(value: SearchKey): SearchKey {
  if (typeof value === "number") return fifteenDigits(value);
  return typeof value === "string" ? value.toLowerCase() : value;
}

/** A text that is a number is found under both. */
function positionsOf(values: readonly Scalar[], { texts }: Coercion): Map<SearchKey, number[]> {
  const positions = new Map<SearchKey, number[]>();
  const add = (key: SearchKey, position: number): void => {
    const known = positions.get(key);
    if (known === undefined) positions.set(key, [position]);
    else known.push(position);
  };
  values.forEach((value, position) => {
    if (value === null || typeof value === "object") return;
    add(searchKey(value), position);
    const number = typeof value === "string" ? texts.plainNumber(value) : undefined;
    if (number !== undefined) add(searchKey(number), position);
  });
  return positions;
}
