import type { WorkbookData } from "../files/workbook/data";
import { byId } from "./dom";

/** The tabs of the visible sheets; arrows go from one to the next. */
export class Tabs {
  readonly #list = byId("tabs", HTMLDivElement);

  constructor(private readonly choose: (sheet: number) => void) {
    this.#list.addEventListener("keydown", (event) => {
      const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
      const tabs = [...this.#list.querySelectorAll("button")];
      const next = tabs[tabs.findIndex((tab) => tab === document.activeElement) + step];
      if (step !== 0 && next) next.click();
    });
  }

  show(book: WorkbookData): void {
    const hadFocus = this.#list.contains(document.activeElement);
    const tabs = book.sheets.flatMap((sheet, index) => {
      if (sheet.visibility !== "Visible") return [];
      const isActive = index === book.activeSheet;
      const tab = document.createElement("button");
      tab.type = "button";
      tab.setAttribute("role", "tab");
      tab.setAttribute("aria-selected", String(isActive));
      tab.setAttribute("aria-controls", "grid");
      tab.tabIndex = isActive ? 0 : -1;
      tab.textContent = sheet.name;
      tab.addEventListener("click", () => {
        this.choose(index);
      });
      return [tab];
    });
    this.#list.replaceChildren(...tabs);
    if (hadFocus) tabs.find((tab) => tab.tabIndex === 0)?.focus();
  }
}
