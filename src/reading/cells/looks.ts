import { columnLetters, columnNumber } from "../../plan/address";
import { isRowPlace, type Correction, type Look } from "../../plan/correction";
import { fold } from "../../plan/text";
import { Grid } from "./grid";
import { range } from "./range";
import type { SheetSnapshot } from "../snapshot";

/** The rows of a table's headers: what a column looks like stands there. */
export interface HeaderRows {
  readonly headerTop: number;
  readonly headerBottom: number;
}

/** So much of each cell's text tells it from others. */
const LONGEST = 60;

/**
 * What the rows and columns of a sheet look like, so that what an officer said of one is known to be
 * said of it still, wherever it moved. A row looks like its cells, a formula like any other: its result
 * changes with every amount that it adds up. A column looks like its headers.
 */
export class Looks {
  private readonly grid: Grid;
  private readonly known = new Map<"row" | "column", ReadonlyMap<string, readonly string[]>>();

  constructor(
    sheet: SheetSnapshot,
    private readonly headers: HeaderRows,
  ) {
    this.grid = new Grid(sheet);
  }

  /** What stands there now. */
  lookOf(at: string): Look {
    const text = this.textOf(at);
    const alike = this.alike(at, text);
    const place = alike.indexOf(at);
    return { text, nth: place === -1 ? 1 : place + 1, among: Math.max(alike.length, 1) };
  }

  /** Where what a correction was said of stands now: its own place, or where it moved; null when it is gone. */
  placeOf({ at, of }: Correction): string | null {
    if (!of) return at;
    const alike = this.alike(at, of.text);
    if (alike.length === of.among) return alike[of.nth - 1] ?? null;
    // More or fewer of its like: which of them it is, its place alone can tell.
    return alike.includes(at) ? at : null;
  }

  private textOf(at: string): string {
    return isRowPlace(at) ? this.row(Number(at)) : this.column(columnNumber(at));
  }

  private row(row: number): string {
    return [...this.grid.filled(row)]
      .map((column) => {
        const isFormula = typeof this.grid.cell(row, column)?.formula === "string";
        return isFormula ? "=" : fold(this.grid.text(row, column)).slice(0, LONGEST);
      })
      .join(" | ");
  }

  private column(column: number): string {
    const { headerTop, headerBottom } = this.headers;
    const texts = range(headerTop, headerBottom).map((row) =>
      fold(this.grid.textCell(row, column).text).slice(0, LONGEST),
    );
    return [...new Set(texts)].filter((text) => text !== "").join(" | ");
  }

  /** The rows, or the columns, that look the same, in order. */
  private alike(at: string, text: string): readonly string[] {
    const kind = isRowPlace(at) ? "row" : "column";
    const known = this.known.get(kind) ?? this.placesByLook(kind);
    this.known.set(kind, known);
    return known.get(text) ?? [];
  }

  private placesByLook(kind: "row" | "column"): ReadonlyMap<string, readonly string[]> {
    const { top, bottom, left, right } = this.grid;
    const places =
      kind === "row" ? range(top, bottom).map(String) : range(left, right).map(columnLetters);
    const found = new Map<string, string[]>();
    for (const place of places) {
      const text = this.textOf(place);
      const alike = found.get(text);
      if (alike) alike.push(place);
      else found.set(text, [place]);
    }
    return found;
  }
}
