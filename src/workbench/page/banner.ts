import { byId } from "./dom";

/** The bar that says what went wrong and what to do, until it is closed or something works. */
export class Banner {
  readonly #bar = byId("banner", HTMLDivElement);
  readonly #text = byId("banner-text", HTMLParagraphElement);

  constructor() {
    byId("banner-close", HTMLButtonElement).addEventListener("click", () => {
      this.hide();
    });
  }

  say(message: string): void {
    this.#bar.hidden = false;
    this.#text.textContent = message;
  }

  hide(): void {
    this.#bar.hidden = true;
    this.#text.textContent = "";
  }

  /** Runs something that may fail; says the failure's sentence, or takes the last one away. */
  async attempt(action: () => void | Promise<void>): Promise<void> {
    try {
      await action();
      this.hide();
    } catch (error) {
      this.say(error instanceof Error ? error.message : String(error));
    }
  }
}
