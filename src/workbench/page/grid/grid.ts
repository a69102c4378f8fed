import { a1 } from "../../../plan/address";
import type { AreaData, SheetData, WorkbookData } from "../../data";
import { cellId } from "./drawCell";
import type { Window } from "./drawTable";
import { drawTable } from "./drawTable";
import type { Leaving } from "./editor";
import { Editor } from "./editor";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from "./headers";
import { commandOf } from "./keyboard";
import { drawnFormats } from "./marks";
import { follow } from "./mouse";
import { moved } from "./moves";
import type { Selection } from "./selection";
import { mergeAt, selectCell, step } from "./selection";
import { showSelection } from "./showSelection";
import type { SheetLayout } from "./sheetLayout";
import { layOut, usedExtent } from "./sheetLayout";
import { StyleSheet } from "./styleSheet";
import type { Port } from "./viewport";
import { covers, inSight, reveal, toDraw } from "./viewport";

export interface GridEvents {
  /** The user selected something. */
  select(selection: Selection): void;
  /** The text to start an edit with; undefined when the cell may not be edited. */
  beginEdit(row: number, column: number): string | undefined;
  /** At every key of an edit. */
  editing(text: string): void;
  /** The edit is over; `text` undefined when it was given up. */
  endEdit(row: number, column: number, text: string | undefined): void;
  clear(area: AreaData): void;
  undo(): void;
}

/** A sheet as a table, of which only what is in sight is drawn. */
export class Grid {
  readonly #table = document.createElement("table");
  /** Table and editor, enlarged together. */
  readonly #sheetBox = document.createElement("div");
  readonly #styles = new StyleSheet(document);
  readonly #editor: Editor;
  #book: WorkbookData | undefined;
  #sheet: SheetData | undefined;
  #layout: SheetLayout | undefined;
  #drawn: Window | undefined;
  #selection: Selection = selectCell([], 0, 0);
  #zoom = 1;

  constructor(
    private readonly scroller: HTMLElement,
    private readonly events: GridEvents,
  ) {
    this.#table.setAttribute("role", "grid");
    this.#table.tabIndex = 0;
    this.#sheetBox.className = "sheet-box";
    this.#sheetBox.append(this.#table);
    scroller.append(this.#sheetBox);
    this.#editor = new Editor(this.#sheetBox, {
      accept: (text, leaving) => {
        this.#finish(text, leaving);
      },
      cancel: () => {
        this.#finish(undefined, "stay");
      },
      input: (text) => {
        events.editing(text);
      },
    });
    scroller.addEventListener("scroll", () => {
      this.#drawInSight();
    });
    new ResizeObserver(() => {
      this.#drawInSight();
    }).observe(scroller);
    this.#table.addEventListener("keydown", (event) => {
      this.#onKey(event);
    });
    this.#table.addEventListener("dblclick", (event) => {
      if ((event.target as Element).closest("td")) this.edit();
    });
    follow(this.#table, {
      selection: () => this.#selection,
      layout: () => this.#layout,
      select: (selection) => {
        this.#choose(selection);
      },
    });
  }

  /** Draws a sheet, and again after each change. Another sheet is shown from its selection. */
  show(book: WorkbookData, sheet: SheetData, selection: Selection): void {
    const isOther = sheet !== this.#sheet;
    if (book !== this.#book) this.#styles.clear();
    this.#book = book;
    this.#sheet = sheet;
    this.#styles.update(book);
    this.#table.setAttribute("aria-label", `Feuille « ${sheet.name} »`);
    this.#table.setAttribute("aria-readonly", String(sheet.isProtected));
    const hasMoved = isOther || !sameSelection(selection, this.#selection);
    this.#selection = selection;
    if (isOther) this.scroller.scrollTo(0, 0);
    this.#drawn = undefined;
    this.#lay();
    this.#drawInSight();
    if (hasMoved) this.#reveal();
  }

  /** 1 is the sheet's own size. */
  set zoom(zoom: number) {
    this.#zoom = zoom;
    this.#sheetBox.style.zoom = String(zoom);
    this.#drawInSight();
    this.#reveal();
  }

  /** The zoom at which all that the sheet holds fits in width, between `least` and 1. */
  fittingZoom(least: number): number {
    if (!this.#layout) return 1;
    const { columns } = this.#layout;
    const width = ROW_HEADER_WIDTH + columns.start(usedExtent(this.#layout.sheet).columns);
    return Math.min(1, Math.max(least, this.scroller.clientWidth / width));
  }

  focus(): void {
    this.#table.focus({ preventScroll: true });
  }

  /** Opens the editor on the active cell, with `text` or with what it holds. */
  edit(text?: string): void {
    const { row, column } = this.#selection;
    const layout = this.#layout;
    const held = this.events.beginEdit(row, column);
    if (held === undefined || !layout) return;
    const { rows, columns } = layout;
    const area = mergeAt(layout.sheet.merges, row, column);
    this.#editor.open(a1({ row: row + 1, column: column + 1 }), text ?? held, {
      left: ROW_HEADER_WIDTH + columns.start(area.left),
      top: COLUMN_HEADER_HEIGHT + rows.start(area.top),
      width: columns.span(area.left, area.right),
      height: rows.span(area.top, area.bottom),
    });
  }

  #finish(text: string | undefined, leaving: Leaving): void {
    const { row, column, area } = this.#selection;
    this.events.endEdit(row, column, text);
    if (leaving === "stay" || !this.#layout) return;
    this.focus();
    const to = step(this.#layout, area, leaving);
    this.#choose(selectCell(this.#layout.sheet.merges, to.row, to.column));
  }

  #onKey(event: KeyboardEvent): void {
    const command = commandOf(event);
    const layout = this.#layout;
    if (!command || !layout) return;
    switch (command.kind) {
      case "type":
        // Not prevented: the key's character lands in the editor, which has the focus by then.
        this.edit("");
        return;
      case "edit":
        this.edit();
        break;
      case "clear":
        this.events.clear(this.#selection.area);
        break;
      case "undo":
        this.events.undo();
        break;
      case "move":
      case "jump":
      case "page":
      case "all":
        this.#choose(moved(layout, this.#selection, command, this.#screenful()));
    }
    event.preventDefault();
  }

  #choose(selection: Selection): void {
    this.#selection = selection;
    this.#lay();
    this.#reveal();
    this.events.select(selection);
  }

  /** Lays the sheet out, with room for the selection and for a screenful. */
  #lay(): void {
    if (!this.#book || !this.#sheet) return;
    const { row, column } = this.#selection;
    const least = { rows: Math.max(60, row + 10), columns: Math.max(26, column + 3) };
    const present = this.#layout;
    const suffices =
      present?.sheet === this.#sheet &&
      present.rows.count >= least.rows &&
      present.columns.count >= least.columns &&
      this.#drawn !== undefined;
    if (suffices) return;
    this.#layout = layOut(this.#book, this.#sheet, least);
    this.#drawn = undefined;
  }

  #drawInSight(): void {
    const layout = this.#layout;
    if (!layout) return;
    const sight = inSight(layout, this.#port());
    if (this.#drawn && covers(this.#drawn, sight)) return;
    this.#drawn = toDraw(layout, sight);
    drawTable(this.#table, layout, drawnFormats(layout.sheet), this.#drawn);
    this.#showSelection();
  }

  #reveal(): void {
    if (!this.#layout) return;
    this.#drawInSight();
    const { row, column } = this.#selection;
    reveal(this.#layout, this.#port(), mergeAt(this.#layout.sheet.merges, row, column));
    this.#drawInSight();
    this.#showSelection();
  }

  #showSelection(): void {
    showSelection(this.#table, this.#selection);
    this.#table.setAttribute(
      "aria-activedescendant",
      cellId(this.#selection.row, this.#selection.column),
    );
  }

  #port(): Port {
    return { scroller: this.scroller, zoom: this.#zoom };
  }

  #screenful(): number {
    if (!this.#layout) return 1;
    const { rows } = inSight(this.#layout, this.#port());
    return Math.max(1, rows.last - rows.first - 1);
  }
}

function sameSelection(one: Selection, other: Selection): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
