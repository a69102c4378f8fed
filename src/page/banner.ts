import { french } from "../plan/typography";
import { byId } from "./dom";

/** What a message is about: it goes away when the same kind of thing works. */
export type Topic = "file" | "cell";

/** The bar that says what went wrong and what to do, until it is closed or the like works. */
export class Banner {
  readonly #bar = byId("banner", HTMLDivElement);
  readonly #text = byId("banner-text", HTMLParagraphElement);
  #topic: Topic | undefined;

  constructor() {
    byId("banner-close", HTMLButtonElement).addEventListener("click", () => {
      this.#hide();
    });
  }

  /** Runs something that may fail; says the failure's sentence, or takes its like away. */
  async attempt(topic: Topic, action: () => void | Promise<void>): Promise<void> {
    try {
      await action();
      if (this.#topic === topic) this.#hide();
    } catch (error) {
      this.#topic = topic;
      this.#bar.hidden = false;
      this.#text.textContent = french(error instanceof Error ? error.message : String(error));
    }
  }

  #hide(): void {
    this.#topic = undefined;
    this.#bar.hidden = true;
    this.#text.textContent = "";
  }
}
