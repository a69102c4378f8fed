import { byId } from "./dom";

export interface FormulaBarEvents {
  /** An address typed in the name box. */
  goTo(address: string): void;
  /** The text to edit; undefined when the active cell may not be edited. */
  begin(): string | undefined;
  /** The text accepted for the active cell; undefined when it was given up. */
  end(text: string | undefined): void;
}

/** The name box and the field that shows, and edits, what the active cell holds. */
export class FormulaBar {
  readonly #name = byId("name-box", HTMLInputElement);
  readonly #field = byId("formula", HTMLTextAreaElement);
  #shown = { address: "", text: "" };
  #isEditing = false;

  constructor(private readonly events: FormulaBarEvents) {
    this.#name.addEventListener("focus", () => {
      this.#name.select();
    });
    this.#name.addEventListener("keydown", ({ key }) => {
      if (key === "Enter") events.goTo(this.#name.value);
      if (key === "Escape") this.show(this.#shown.address, this.#shown.text);
    });
    this.#field.addEventListener("focus", () => {
      const text = events.begin();
      this.#field.readOnly = text === undefined;
      this.#isEditing = text !== undefined;
    });
    this.#field.addEventListener("blur", () => {
      this.#end(this.#field.value);
    });
    this.#field.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "Escape") this.#end(undefined);
      else if (event.key === "Enter" && !event.altKey) this.#end(this.#field.value);
      else return;
      event.preventDefault();
    });
  }

  show(address: string, text: string): void {
    this.#shown = { address, text };
    this.#name.value = address;
    if (!this.#isEditing) this.#field.value = text;
  }

  /** Follows what is typed in the cell itself. */
  echo(text: string): void {
    this.#field.value = text;
  }

  #end(text: string | undefined): void {
    if (!this.#isEditing) return;
    this.#isEditing = false;
    this.events.end(text);
    this.#field.value = this.#shown.text;
  }
}
