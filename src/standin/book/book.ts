import type { AreaData, SheetData, WorkbookData } from "../../files/workbook/data";
import { Events } from "./events";
import { Journal, type Author } from "./journal";

export interface Selection {
  readonly sheet: SheetData;
  readonly areas: readonly AreaData[];
}

interface EventRange {
  readonly sheet: SheetData;
  readonly area: AreaData;
}

let lastId = 0;

/** Ids are never used twice in a process, so that one workbook's events don't reach another's listeners. */
export function newId(): string {
  lastId += 1;
  return `{${lastId.toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
}

/** The open workbook: its data, who writes, what was written, who is told. */
export class Book {
  readonly journal: Journal;
  readonly events = new Events();
  private readonly eventRanges = new Map<string, EventRange>();
  author: Author = "user";
  name = "Classeur1.xlsx";
  /** False while another workbook has the focus. */
  hasFocus = true;
  private readonly ids = new WeakMap<SheetData, string>();
  private readonly watchers = new Set<() => void>();
  private readonly selections = new WeakMap<SheetData, readonly AreaData[]>();
  private isStale = false;

  constructor(
    readonly data: WorkbookData,
    readonly apiLevel: number,
    private readonly recalculate: (data: WorkbookData) => void,
  ) {
    this.journal = new Journal(data);
  }

  sheetId(sheet: SheetData): string {
    const id = this.ids.get(sheet) ?? newId();
    this.ids.set(sheet, id);
    return id;
  }

  get activeSheet(): SheetData {
    const sheet = this.data.sheets[this.data.activeSheet] ?? this.data.sheets[0];
    if (!sheet) throw new Error("The workbook has no sheet.");
    return sheet;
  }

  get selection(): Selection {
    const sheet = this.activeSheet;
    const first = { top: 0, left: 0, bottom: 0, right: 0 };
    return { sheet, areas: this.selections.get(sheet) ?? [first] };
  }

  keepSelection(sheet: SheetData, areas: readonly AreaData[]): void {
    this.selections.set(sheet, areas);
  }

  /** Remembers what an event speaks of, for its `getRange`. */
  keepEventRange(sheet: SheetData, area: AreaData): string {
    const id = newId();
    this.eventRanges.set(id, { sheet, area });
    return id;
  }

  eventRange<T>(id: string, make: (sheet: SheetData, area: AreaData) => T): T | null {
    const kept = this.eventRanges.get(id);
    return kept && this.data.sheets.includes(kept.sheet) ? make(kept.sheet, kept.area) : null;
  }

  /** Formulas are recalculated once, when somebody looks. */
  touch(): void {
    this.isStale = true;
  }

  settle(): void {
    if (!this.isStale) return;
    this.isStale = false;
    this.recalculate(this.data);
  }

  /** One entry of the undo list, by whom it may be. */
  stroke<T>(author: Author, write: () => T): T {
    const before = this.author;
    const written = this.journal.count;
    this.author = author;
    try {
      return this.journal.stroke(author, write);
    } finally {
      this.author = before;
      this.settle();
      if (this.journal.count !== written) this.tell();
    }
  }

  /** Calls back after every change, of cells, shape or selection; returns the way to stop it. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  tell(): void {
    for (const watcher of this.watchers) watcher();
  }
}
