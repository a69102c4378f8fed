/** Where the user was going when the edit was accepted. */
export type Leaving = "down" | "up" | "right" | "left" | "stay";

export interface EditorEvents {
  /** The text as typed. */
  accept(text: string, leaving: Leaving): void;
  cancel(): void;
  /** At every key, for the formula bar. */
  input(text: string): void;
}

/** Where the editor stands in the scrolled sheet, in pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The field in which a cell is edited, laid over it. */
export class Editor {
  readonly #field = document.createElement("textarea");

  constructor(
    parent: HTMLElement,
    private readonly events: EditorEvents,
  ) {
    this.#field.className = "editor";
    this.#field.hidden = true;
    this.#field.rows = 1;
    this.#field.spellcheck = false;
    this.#field.addEventListener("keydown", (event) => {
      this.#onKey(event);
    });
    this.#field.addEventListener("input", () => {
      events.input(this.#field.value);
    });
    this.#field.addEventListener("blur", () => {
      // As in Excel: a click in the add-in's pane leaves the cell being edited.
      if (!(document.activeElement instanceof HTMLIFrameElement)) this.accept("stay");
    });
    parent.append(this.#field);
  }

  get isOpen(): boolean {
    return !this.#field.hidden;
  }

  /** Opens over a cell with a text, the caret after it. */
  open(address: string, text: string, place: Place): void {
    this.#field.setAttribute("aria-label", `Contenu de ${address}`);
    this.#field.value = text;
    Object.assign(this.#field.style, {
      left: `${String(place.left)}px`,
      top: `${String(place.top)}px`,
      minWidth: `${String(place.width)}px`,
      minHeight: `${String(place.height)}px`,
    });
    this.#field.hidden = false;
    this.#field.focus({ preventScroll: true });
    this.#field.setSelectionRange(text.length, text.length);
  }

  accept(leaving: Leaving): void {
    if (!this.isOpen) return;
    this.#field.hidden = true;
    this.events.accept(this.#field.value, leaving);
  }

  cancel(): void {
    if (!this.isOpen) return;
    this.#field.hidden = true;
    this.events.cancel();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === "Enter" && event.altKey) {
      this.#field.setRangeText("\n", this.#field.selectionStart, this.#field.selectionEnd, "end");
    } else if (event.key === "Enter") {
      this.accept(event.shiftKey ? "up" : "down");
    } else if (event.key === "Tab") {
      this.accept(event.shiftKey ? "left" : "right");
    } else if (event.key === "Escape") {
      this.cancel();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
}
