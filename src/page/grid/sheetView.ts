import { french } from "../../plan/typography";
import type { SheetData, WorkbookData } from "../../files/workbook/data";
import { cellId } from "./drawCell";
import type { Window } from "./drawTable";
import { drawTable } from "./drawTable";
import type { Place } from "./editor";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from "./headers";
import { drawnFormats } from "./marks";
import type { Selection } from "./selection";
import { mergeAt, selectCell } from "./selection";
import { showSelection } from "./showSelection";
import type { SheetLayout } from "./sheetLayout";
import { layOut, usedExtent } from "./sheetLayout";
import { StyleSheet } from "./styleSheet";
import type { Port } from "./viewport";
import { covers, inSight, reveal, toDraw } from "./viewport";

/** A sheet as a table, of which only what is in sight is drawn. */
export class SheetView {
  readonly table = document.createElement("table");
  /** Table and editor, enlarged together. */
  readonly box = document.createElement("div");
  readonly #styles = new StyleSheet(document);
  #book: WorkbookData | undefined;
  #sheet: SheetData | undefined;
  #layout: SheetLayout | undefined;
  #drawn: Window | undefined;
  #selection: Selection = selectCell([], 0, 0);
  #zoom = 1;

  constructor(private readonly scroller: HTMLElement) {
    this.table.setAttribute("role", "grid");
    this.table.setAttribute("aria-multiselectable", "true");
    this.table.tabIndex = 0;
    this.box.className = "sheet-box";
    this.box.append(this.table);
    scroller.append(this.box);
    const draw = () => {
      this.#drawInSight();
    };
    scroller.addEventListener("scroll", draw);
    new ResizeObserver(draw).observe(scroller);
  }

  get layout(): SheetLayout | undefined {
    return this.#layout;
  }

  get selection(): Selection {
    return this.#selection;
  }

  /** Draws a sheet, and again after each change. Another sheet is shown from its selection. */
  show(book: WorkbookData, sheet: SheetData, selection: Selection): void {
    const isOther = sheet !== this.#sheet;
    const hasMoved = isOther || JSON.stringify(selection) !== JSON.stringify(this.#selection);
    if (book !== this.#book) this.#styles.clear();
    this.#styles.update(book);
    this.#book = book;
    this.#sheet = sheet;
    this.#selection = selection;
    this.table.setAttribute("aria-label", french(`Feuille « ${sheet.name} »`));
    this.table.setAttribute("aria-readonly", String(sheet.isProtected));
    if (isOther) this.scroller.scrollTo(0, 0);
    this.#layout = undefined;
    this.#lay();
    if (hasMoved) this.#reveal();
    else this.#drawInSight();
  }

  /** Shows another selection of the same sheet. */
  select(selection: Selection): void {
    this.#selection = selection;
    this.#lay();
    this.#reveal();
  }

  /** 1 is the sheet's own size. */
  set zoom(zoom: number) {
    this.#zoom = zoom;
    this.box.style.zoom = String(zoom);
    this.#reveal();
  }

  /** The zoom at which all that the sheet holds fits in width, between `least` and 1. */
  fittingZoom(least: number): number {
    if (!this.#layout) return 1;
    const { columns, sheet } = this.#layout;
    const width = ROW_HEADER_WIDTH + columns.start(usedExtent(sheet).columns);
    return Math.min(1, Math.max(least, this.scroller.clientWidth / width));
  }

  /** Where the active cell, or its whole merge, stands in the box. */
  activePlace(): Place | undefined {
    if (!this.#layout) return undefined;
    const { rows, columns, sheet } = this.#layout;
    const area = mergeAt(sheet.merges, this.#selection.row, this.#selection.column);
    return {
      left: ROW_HEADER_WIDTH + columns.start(area.left),
      top: COLUMN_HEADER_HEIGHT + rows.start(area.top),
      width: columns.span(area.left, area.right),
      height: rows.span(area.top, area.bottom),
    };
  }

  /** How many rows a « Page suivante » passes. */
  screenful(): number {
    if (!this.#layout) return 1;
    const { rows } = inSight(this.#layout, this.#port());
    return Math.max(1, rows.last - rows.first - 1);
  }

  /** Lays the sheet out, with room for the selection and for a screenful. */
  #lay(): void {
    if (!this.#book || !this.#sheet) return;
    const least = {
      rows: Math.max(60, this.#selection.row + 10),
      columns: Math.max(26, this.#selection.column + 3),
    };
    const present = this.#layout;
    if (present && present.rows.count >= least.rows && present.columns.count >= least.columns) {
      return;
    }
    this.#layout = layOut(this.#book, this.#sheet, least);
    this.#drawn = undefined;
  }

  #drawInSight(): void {
    const layout = this.#layout;
    if (!layout) return;
    const sight = inSight(layout, this.#port());
    if (this.#drawn && covers(this.#drawn, sight)) return;
    this.#drawn = toDraw(layout, sight);
    drawTable(this.table, layout, drawnFormats(layout.sheet), this.#drawn);
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
    const { row, column } = this.#selection;
    showSelection(this.table, this.#selection);
    this.table.setAttribute("aria-activedescendant", cellId(row, column));
  }

  #port(): Port {
    return { scroller: this.scroller, zoom: this.#zoom };
  }
}
