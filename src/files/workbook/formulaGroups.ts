import { cellName, parseArea } from "./a1";
import type { AreaData, CellData } from "./data";
import { formulaText } from "./cells";
import { numeric } from "../xml/elements";
import { shiftable, shifted, type ShiftableFormula } from "./sharedFormula";
import { tooLarge } from "../zip/unreadableFile";
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

/** Gives each cell its own formula, as Excel shows it, where the file says it once for several. */
export class FormulaGroups {
  private readonly shared = new Map<number, SharedFormula>();
  private readonly waiting: Follower[] = [];
  private charactersLeft = MOST_CHARACTERS;
  private readonly arrays: { area: AreaData; formula: string }[] = [];

  /** Reads the `f` of a cell. */
  read(element: XmlElement, cell: CellData, row: number, column: number): void {
    const type = element.attributes.t ?? "normal";
    const group = numeric(element, "si");
    if (type === "dataTable") return;
    if (type === "shared" && group !== undefined) {
      if (element.text === "") this.follow({ cell, row, column, group });
      else this.lead(element, cell, { row, column, group });
      return;
    }
    if (element.text === "") return;
    cell.formula = formulaText(element);
    if (type === "array") {
      const area = parseArea(element.attributes.ref ?? cellName(row, column));
      if (area !== undefined) this.arrays.push({ area, formula: cell.formula });
    }
  }

  /** Once all rows are read: what came before its first cell, and the cells of array formulas. */
  finish(cellAt: (row: number, column: number) => CellData | undefined): void {
    for (const { cell, row, column, group } of this.waiting) {
      const shared = this.shared.get(group);
      if (shared !== undefined) cell.formula = this.formulaFor(shared, row, column);
    }
    let left = MOST_ARRAY_CELLS;
    for (const { area, formula } of this.arrays) {
      for (let row = area.top; row <= area.bottom && left > 0; row += 1) {
        for (let column = area.left; column <= area.right && left > 0; column += 1) {
          left -= 1;
          const cell = cellAt(row, column);
          if (cell !== undefined) cell.formula ??= formula;
        }
      }
    }
  }

  private lead(
    element: XmlElement,
    cell: CellData,
    at: { row: number; column: number; group: number },
  ): void {
    cell.formula = formulaText(element);
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

/** A long formula shared by many cells would fill the memory. */
const MOST_CHARACTERS = 8_000_000;

/** An array formula can claim a whole column; that many cells are none of a plan's. */
const MOST_ARRAY_CELLS = 100_000;
