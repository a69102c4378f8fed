import { a1 } from "../../plan/address";
import type { AreaData } from "../../files/workbook/data";
import type { Leaving } from "./editor";
import { Editor } from "./editor";
import { commandOf } from "./keyboard";
import { followMouse } from "./mouse";
import { moved } from "./moves";
import type { Selection } from "./selection";
import { selectCell, step } from "./selection";
import { SheetView } from "./sheetView";

export interface GridEvents {
  /** The user selected something. */
  select(selection: Selection): void;
  /** The text to start an edit of the active cell with; undefined when it may not be edited. */
  beginEdit(): string | undefined;
  /** At every key of an edit. */
  editing(text: string): void;
  /** The edit of the active cell is over; `text` undefined when it was given up. */
  endEdit(text: string | undefined): void;
  clear(area: AreaData): void;
  undo(): void;
}

/** The sheet under the user's hands: mouse, keys and the editor over the active cell. */
export class Grid {
  readonly view: SheetView;
  readonly #editor: Editor;

  constructor(
    scroller: HTMLElement,
    private readonly events: GridEvents,
  ) {
    this.view = new SheetView(scroller);
    this.#editor = new Editor(this.view.box, {
      accept: (text, leaving) => {
        this.#finish(text, leaving);
      },
      cancel: () => {
        events.endEdit(undefined);
        this.focus();
      },
      input: (text) => {
        events.editing(text);
      },
    });
    this.view.table.addEventListener("keydown", (event) => {
      this.#onKey(event);
    });
    this.view.table.addEventListener("dblclick", (event) => {
      if (event.target instanceof Element && !event.target.closest("th, .corner")) this.#edit();
    });
    followMouse(this.view.table, {
      selection: () => this.view.selection,
      layout: () => this.view.layout,
      select: (selection) => {
        // What was being typed belongs to the cell that is left.
        this.#editor.accept("stay");
        this.#choose(selection);
      },
    });
  }

  focus(): void {
    this.view.table.focus({ preventScroll: true });
  }

  /** Opens the editor on the active cell, with `text` or with what it holds. */
  #edit(text?: string): void {
    const { row, column } = this.view.selection;
    const held = this.events.beginEdit();
    const place = this.view.activePlace();
    if (held === undefined || !place) return;
    this.#editor.open(a1({ row: row + 1, column: column + 1 }), text ?? held, place);
  }

  #finish(text: string, leaving: Leaving): void {
    const { area } = this.view.selection;
    this.events.endEdit(text);
    if (leaving === "stay" || !this.view.layout) return;
    this.focus();
    const to = step(this.view.layout, area, leaving);
    this.#choose(selectCell(this.view.layout.sheet.merges, to.row, to.column));
  }

  #onKey(event: KeyboardEvent): void {
    const command = commandOf(event);
    const { layout, selection } = this.view;
    if (!command || !layout) return;
    switch (command.kind) {
      case "type":
        // Not prevented: the key's character lands in the editor, which has the focus by then.
        this.#edit("");
        return;
      case "edit":
        this.#edit();
        break;
      case "clear":
        this.events.clear(selection.area);
        break;
      case "undo":
        this.events.undo();
        break;
      case "move":
      case "jump":
      case "page":
      case "all":
        this.#choose(moved(layout, selection, command, this.view.screenful()));
    }
    event.preventDefault();
  }

  #choose(selection: Selection): void {
    this.view.select(selection);
    this.events.select(selection);
  }
}
