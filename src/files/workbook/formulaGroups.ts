import { cellName, parseArea } from "./a1";
import type { ArrayData, CellData } from "./data";
import { formulaText } from "./cells";
import { flag, numeric } from "../xml/elements";
import { shiftable, shifted, type ShiftableFormula } from "./sharedFormula";
import { tooLarge } from "../zip/unreadableFile";
import type { FunctionPrefixes } from "../xml/filePrefixes";
import type { XmlElement } from "../xml/xml";

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: ShiftableFormula;
}

interface Follower {
  readonly cell: CellData;
  readonly row: number;
  readonly column: number;
  readonly group: number;
}

/** Where a formula stands, and whether Excel lets it spill. */
export interface FormulaPlace {
  readonly row: number;
  readonly column: number;
  readonly isDynamic: boolean;
}

interface ArrayFormula {
  readonly array: ArrayData;
  readonly formula: string;
}

/** Gives each cell its own formula, as Excel shows it, where the file says it once for several. */
export class FormulaGroups {
  private readonly shared = new Map<number, SharedFormula>();
  private readonly waiting: Follower[] = [];
  private charactersLeft = MOST_CHARACTERS;
  private readonly arrays: ArrayFormula[] = [];

  constructor(private readonly prefixes: FunctionPrefixes) {}

  /** Reads the `f` of a cell. */
  read(element: XmlElement, cell: CellData, at: FormulaPlace): void {
    const { row, column } = at;
    const type = element.attributes.t ?? "normal";
    const group = numeric(element, "si");
    if (type === "dataTable") {
      cell.formula = dataTableFormula(element);
      this.fill(element, cell.formula, at);
      return;
    }
    if (type === "shared" && group !== undefined) {
      if (element.text === "") this.follow({ cell, row, column, group });
      else this.lead(element, cell, { row, column, group });
      return;
    }
    if (element.text === "") return;
    cell.formula = formulaText(element, this.prefixes);
    if (type === "array") this.fill(element, cell.formula, at);
  }

  /** Once all rows are read: what came before its first cell, and the cells of array formulas. */
  finish(cellAt: (row: number, column: number) => CellData | undefined): void {
    for (const { cell, row, column, group } of this.waiting) {
      const shared = this.shared.get(group);
      if (shared !== undefined) cell.formula = this.formulaFor(shared, row, column);
    }
    let left = MOST_ARRAY_CELLS;
    for (const { array, formula } of this.arrays) {
      const { area } = array;
      for (let row = area.top; row <= area.bottom && left > 0; row += 1) {
        for (let column = area.left; column <= area.right && left > 0; column += 1) {
          left -= 1;
          const cell = cellAt(row, column);
          if (cell === undefined) continue;
          cell.array = array;
          // What a dynamic array spills into are values to Excel: its formula is the first cell's.
          if (!array.isDynamic) cell.formula ??= formula;
        }
      }
    }
  }

  private fill(
    element: XmlElement,
    formula: string,
    { row, column, isDynamic }: FormulaPlace,
  ): void {
    const area = parseArea(element.attributes.ref ?? cellName(row, column));
    const isHere = area?.top === row && area.left === column;
    if (area !== undefined && isHere) this.arrays.push({ array: { area, isDynamic }, formula });
  }

  private lead(
    element: XmlElement,
    cell: CellData,
    at: { row: number; column: number; group: number },
  ): void {
    cell.formula = formulaText(element, this.prefixes);
    const { row, column } = at;
    this.shared.set(at.group, { row, column, formula: shiftable(cell.formula) });
  }

  private follow(follower: Follower): void {
    const shared = this.shared.get(follower.group);
    if (shared === undefined) this.waiting.push(follower);
    else follower.cell.formula = this.formulaFor(shared, follower.row, follower.column);
  }

  private formulaFor(shared: SharedFormula, row: number, column: number): string {
    const formula = shifted(shared.formula, row - shared.row, column - shared.column);
    this.charactersLeft -= formula.length;
    if (this.charactersLeft < 0) throw tooLarge();
    return formula;
  }
}

/** « Table de données » (ECMA-376 part 1, 18.3.1.40): as Excel shows it in all of its cells. */
function dataTableFormula(element: XmlElement): string {
  const { r1 = "", r2 = "" } = element.attributes;
  const isRow = flag(element, "dtr");
  if (flag(element, "dt2D")) return `=TABLE(${r1},${r2})`;
  return isRow ? `=TABLE(${r1},)` : `=TABLE(,${r1})`;
}

/** A long formula shared by many cells would fill the memory. */
const MOST_CHARACTERS = 8_000_000;

/** An array formula can claim a whole column; that many cells are none of a plan's. */
const MOST_ARRAY_CELLS = 100_000;
