import type { AreaData, CellData, SheetData, WorkbookData } from "../../files/workbook/data";
import { WHOLE_SHEET } from "./address";
import { bounding } from "./areas";
import { cellAt, placeCell } from "./cells";

/** Who wrote: the add-in through the bridge, the user of this Excel, or somebody elsewhere. */
export type Author = "addin" | "user" | "coauthor";

/** One stroke of the undo list: what one request of the add-in, or one gesture, has written. */
export interface UndoEntry {
  readonly author: Author;
  /** What was done, in the order it was done (« Range.values 'Plan'!D33:E36 »). */
  readonly actions: readonly string[];
}

export interface Undone {
  readonly entry: UndoEntry;
  /** What changed of each sheet's cells. */
  readonly areas: ReadonlyMap<SheetData, AreaData>;
}

type Shape = Omit<SheetData, "rows"> & Partial<Pick<SheetData, "rows">>;

interface Stroke {
  readonly author: Author;
  readonly actions: string[];
  readonly cells: Map<SheetData, Map<string, CellData | null>>;
  readonly shapes: Map<SheetData, Shape>;
  book: Pick<WorkbookData, "sheets" | "activeSheet" | "settings" | "names"> | null;
}

/** The undo list: keeps what stood before each write, and puts it back. */
export class Journal {
  private readonly strokes: Stroke[] = [];
  private current: Stroke | null = null;

  constructor(private readonly data: WorkbookData) {}

  get entries(): readonly UndoEntry[] {
    return this.strokes.map(({ author, actions }) => ({ author, actions: [...actions] }));
  }

  get count(): number {
    return this.strokes.length;
  }

  /** All that is written inside makes one entry, even when it throws halfway (as Excel's batches). */
  stroke<T>(author: Author, write: () => T): T {
    if (this.current) return write();
    const stroke = emptyStroke(author);
    this.current = stroke;
    try {
      return write();
    } finally {
      this.current = null;
      if (stroke.actions.length > 0) this.strokes.push(stroke);
    }
  }

  note(action: string): void {
    this.open().actions.push(action);
  }

  /** To be called before a cell changes. */
  keepCell(sheet: SheetData, row: number, column: number): void {
    const stroke = this.open();
    if (stroke.shapes.get(sheet)?.rows) return;
    const cells = stroke.cells.get(sheet) ?? new Map<string, CellData | null>();
    stroke.cells.set(sheet, cells);
    const key = `${String(row)}:${String(column)}`;
    const cell = cellAt(sheet, row, column);
    // A copy: calculation gives results in place.
    if (!cells.has(key)) cells.set(key, cell ? { ...cell } : null);
  }

  /** To be called before anything else of a sheet changes; with its cells when they move. */
  keepSheet(sheet: SheetData, withCells = false): void {
    const stroke = this.open();
    const kept = stroke.shapes.get(sheet);
    if (!kept) stroke.shapes.set(sheet, copyShape(sheet));
    const shape = stroke.shapes.get(sheet);
    if (shape && withCells)
      shape.rows ??= new Map([...sheet.rows].map(([row, cells]) => [row, copyCells(cells)]));
  }

  /** To be called before sheets come, go or move, or a setting changes. */
  keepBook(): void {
    const { sheets, activeSheet, settings, names = [] } = this.data;
    this.open().book ??= { sheets: [...sheets], activeSheet, settings: new Map(settings), names };
  }

  /** Takes the last stroke back, and tells which cells changed; null when there is none. */
  undo(): Undone | null {
    const stroke = this.strokes.pop();
    if (!stroke) return null;
    const areas = new Map<SheetData, AreaData>();
    for (const [sheet, { rows }] of stroke.shapes) if (rows) areas.set(sheet, WHOLE_SHEET);
    if (stroke.book) Object.assign(this.data, stroke.book);
    for (const [sheet, shape] of stroke.shapes) Object.assign(sheet, shape);
    for (const [sheet, cells] of stroke.cells) {
      for (const [key, cell] of cells) {
        const [row = 0, column = 0] = key.split(":").map(Number);
        placeCell(sheet, row, column, cell);
        const own = { top: row, left: column, bottom: row, right: column };
        areas.set(sheet, bounding(areas.get(sheet) ?? own, own));
      }
    }
    return { entry: { author: stroke.author, actions: stroke.actions }, areas };
  }

  private open(): Stroke {
    if (!this.current) throw new Error("Something is written outside of a stroke.");
    return this.current;
  }
}

function emptyStroke(author: Author): Stroke {
  return { author, actions: [], cells: new Map(), shapes: new Map(), book: null };
}

function copyCells(cells: ReadonlyMap<number, CellData>): Map<number, CellData> {
  return new Map([...cells].map(([column, cell]) => [column, { ...cell }]));
}

function copyShape(sheet: SheetData): Shape {
  const shape: Shape = { ...sheet };
  delete shape.rows;
  return structuredClone(shape);
}
