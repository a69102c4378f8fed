import type { Area, CellAddress } from "../../plan/address";
import type { TextCell } from "../../plan/plan";
import type { CellContent } from "../../plan/cellWrite";
import { amountOfNumber } from "../../plan/money";
import { KNOWN_SOURCES, type SourceSpec } from "../../plan/source";
import { clean } from "../../plan/text";
import type { SheetSnapshot, SnapshotCell } from "../snapshot";

function isWithin(area: Area, row: number, column: number): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
}

/** A sheet's cells by row and column (from 1), merged areas understood. */
export class Grid {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  private readonly mergesByRow = new Map<number, Area[]>();

  /**
   * @param hidden areas to see as blank: what is known to be something else than the plan
   * @param sources those that its texts may name
   */
  constructor(
    readonly sheet: SheetSnapshot,
    private readonly hidden: readonly Area[] = [],
    readonly sources: readonly SourceSpec[] = KNOWN_SOURCES,
  ) {
    this.top = sheet.top;
    this.left = sheet.left;
    this.bottom = sheet.top + sheet.cells.length - 1;
    this.right = sheet.cells.reduce(
      (right, row) => Math.max(right, sheet.left + row.length - 1),
      sheet.left - 1,
    );
    for (const area of sheet.merges) {
      // A merge can run to the sheet's last row: only what is used is looked at.
      const bottom = Math.min(area.bottom, this.bottom);
      for (let row = Math.max(area.top, this.top); row <= bottom; row += 1) {
        const areas = this.mergesByRow.get(row);
        if (areas) areas.push(area);
        else this.mergesByRow.set(row, [area]);
      }
    }
  }

  address(row: number, column: number): CellAddress {
    return { sheet: this.sheet.name, row, column };
  }

  /** What the cell itself holds; null when blank. */
  cell(row: number, column: number): SnapshotCell | null {
    if (this.hidden.some((area) => isWithin(area, row, column))) return null;
    return this.sheet.cells[row - this.top]?.[column - this.left] ?? null;
  }

  /** The merged area that covers the cell. */
  merge(row: number, column: number): Area | undefined {
    return this.mergesByRow.get(row)?.find((area) => area.left <= column && column <= area.right);
  }

  /** The cell's own text as one reads it; empty when blank. */
  text(row: number, column: number): string {
    const cell = this.cell(row, column);
    if (cell === null) return "";
    if (typeof cell.value === "boolean") return cell.value ? "VRAI" : "FAUX";
    return clean(String(cell.value));
  }

  /** The text cell that stands there: for a merged cell, its area's first cell. */
  textCell(row: number, column: number): TextCell {
    const area = this.merge(row, column);
    const at = area ? this.address(area.top, area.left) : this.address(row, column);
    return { at, text: this.text(at.row, at.column), content: this.content(at.row, at.column) };
  }

  /** What the cell itself holds, as a write must find it. */
  content(row: number, column: number): CellContent {
    const cell = this.cell(row, column);
    if (cell === null || cell.value === "") return { kind: "blank" };
    if (cell.formula !== null) return { kind: "formula", formula: cell.formula };
    return typeof cell.value === "number"
      ? { kind: "amount", amount: amountOfNumber(cell.value) }
      : { kind: "text", text: String(cell.value) };
  }

  /** The same sheet, some areas seen as blank. */
  without(hidden: readonly Area[]): Grid {
    return hidden.length === 0 ? this : new Grid(this.sheet, hidden, this.sources);
  }

  /** Some rows of the same sheet, as if there were no others; none where the last is above the first. */
  rows(first: number, last: number): Grid {
    const top = Math.max(first, this.top);
    const cells = this.sheet.cells.slice(top - this.top, Math.max(last + 1, top) - this.top);
    return new Grid({ ...this.sheet, top, cells }, this.hidden, this.sources);
  }

  /** The columns of a row that hold something, from left to right. */
  *filled(row: number): Iterable<number> {
    const cells = this.sheet.cells[row - this.top] ?? [];
    let column = this.left - 1;
    for (const cell of cells) {
      column += 1;
      if (cell === null) continue;
      // A number is always something: it is not written out to know it.
      if (typeof cell.value === "number" ? this.cell(row, column) : this.text(row, column)) {
        yield column;
      }
    }
  }
}
