import type { AreaData, SheetData, WorkbookData } from "../../files/workbook/data";
import { HostError } from "./errors";
import { Events } from "./events";
import { Journal, type Author } from "./journal";
import type { Written } from "./written";

export interface Selection {
  readonly sheet: SheetData;
  readonly areas: readonly AreaData[];
}

interface SheetArea {
  readonly sheet: SheetData;
  readonly area: AreaData;
}

/** Recalculates the formulas that depend on written cells, in place. */
export type Recalculate = (data: WorkbookData, written: Written) => void;

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
  private readonly eventRanges = new Map<string, SheetArea>();
  author: Author = "user";
  name = "Classeur1.xlsx";
  /** Ranges of more than five million cells read as null, instead of failing. */
  isNullBeyondLimit = false;
  /** What `getRanges` takes between two addresses; « ; » alone in older builds of a French desktop. */
  areaSeparators = ",;";
  /** False while another workbook has the focus; always true on the web, where there is one. */
  hasFocus = true;
  private readonly ids = new WeakMap<SheetData, string>();
  private readonly watchers = new Set<() => void>();
  private readonly selections = new WeakMap<SheetData, readonly AreaData[]>();
  private written: SheetArea[] | null = null;

  constructor(
    readonly data: WorkbookData,
    readonly apiLevel: number,
    private readonly recalculate: Recalculate,
  ) {
    this.journal = new Journal(data);
  }

  /** Some members fail « because the workbook has lost focus »; the user's own gestures don't. */
  assertFocus(code = "GeneralException"): void {
    if (this.hasFocus || this.author !== "addin") return;
    throw new HostError(code, "The operation failed because another workbook has the focus.");
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

  /**
   * Notes that cells were written, or with no cells that something else was: the formulas that
   * depend on it are recalculated once, when somebody looks.
   */
  touch(sheet?: SheetData, area?: AreaData): void {
    this.written ??= [];
    if (sheet && area) this.written.push({ sheet, area });
  }

  settle(): void {
    const areas = this.written;
    if (areas === null) return;
    this.written = null;
    this.recalculate(this.data, {
      areas,
      onChange: (sheet, row, column) => {
        this.journal.keepCell(sheet, row, column);
      },
    });
  }

  /** One entry of the undo list, by whom it may be: what was written, and what was calculated then. */
  stroke<T>(author: Author, write: () => T): T {
    const before = this.author;
    const written = this.journal.count;
    this.author = author;
    try {
      return this.journal.stroke(author, () => {
        try {
          return write();
        } finally {
          this.settle();
        }
      });
    } finally {
      this.author = before;
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
