import { AIM, ROLES, type Named, type Tab, type Where } from "./tab";

/** Milliseconds before what is awaited counts as never coming, on a machine that does much else. */
const PATIENCE = 20_000;
const PAUSE = 60;

/** What an officer does with the workbench, in whatever engine: the words are those on the screen. */
export class Officer {
  constructor(readonly tab: Tab) {}

  /** Waits until it is seen. */
  async sees(where: Where, what: Named): Promise<void> {
    await this.until(() => this.isSeen(where, what), `no ${what.role} ${what.name.source}`);
  }

  /** Clicks it once it is seen and enabled, and nothing moves it from under the pointer. */
  async clicks(where: Where, what: Named): Promise<void> {
    await this.until(async () => {
      if (!(await this.isSeen(where, what))) return false;
      await this.tab.click(where, `[${AIM}]`);
      return true;
    }, `no ${what.role} ${what.name.source} to click`);
  }

  /** Opens a part of a page, where it is closed. */
  async opens(where: Where, what: Named): Promise<void> {
    await this.sees(where, what);
    const isOpen = await this.tab.ask(where, isExpanded, `[${AIM}]`);
    if (!isOpen) await this.clicks(where, what);
  }

  /** The name of what has the focus in the pane; empty where nothing has. */
  focused(): Promise<string> {
    return this.tab.ask("pane", focusedName);
  }

  /** The stops of the Tab key from one on, as many as asked. */
  async stops(count: number): Promise<string[]> {
    const names: string[] = [];
    for (let stop = 0; stop < count; stop += 1) {
      await this.tab.press("Tab");
      names.push(await this.focused());
    }
    return names;
  }

  /** Puts the focus on it as a walk by keyboard would have. */
  async startsFrom(where: Where, what: Named): Promise<void> {
    await this.sees(where, what);
    await this.tab.ask(where, focusOn, `[${AIM}]`);
  }

  /** What a field holds after a paste over all that it held: what is in the clipboard. */
  async pastesInto(where: Where, field: Named): Promise<string> {
    await this.clicks(where, field);
    const before = await this.tab.ask(where, valueOf, `[${AIM}]`);
    await this.tab.press("All", "Paste");
    await this.until(
      async () => (await this.tab.ask(where, valueOf, `[${AIM}]`)) !== before,
      `nothing pasted in ${field.name.source}`,
    );
    return this.tab.ask(where, valueOf, `[${AIM}]`);
  }

  private isSeen(where: Where, { role, name }: Named): Promise<boolean> {
    return this.tab.ask(where, aimAt, AIM, ROLES[role], name.source);
  }

  private async until(isDone: () => Promise<boolean>, otherwise: string): Promise<void> {
    const giveUp = Date.now() + PATIENCE;
    let reason = "";
    while (Date.now() < giveUp) {
      // The frame may be loading: it is asked again.
      const done = await isDone().catch((error: unknown) => {
        reason = `: ${String(error)}`;
        return false;
      });
      if (done) return;
      await new Promise((passed) => setTimeout(passed, PAUSE));
    }
    throw new Error(`${this.tab.engine}: ${otherwise}${reason}`);
  }
}

// What follows runs in the engine: each function is sent as its text.

/** Marks the first element of that selector, seen and enabled, whose name matches. */
function aimAt(mark: string, selector: string, name: string): boolean {
  const nameOf = (element: Element) => {
    const label =
      element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    return (element.getAttribute("aria-label") ?? label ?? element.textContent)
      .replace(/\s+/g, " ")
      .trim();
  };
  for (const old of document.querySelectorAll(`[${mark}]`)) old.removeAttribute(mark);
  const found = [...document.querySelectorAll(selector)].find(
    (element) =>
      element.getClientRects().length > 0 &&
      !element.matches(":disabled") &&
      new RegExp(name, "u").test(nameOf(element)),
  );
  found?.setAttribute(mark, "");
  found?.scrollIntoView({ block: "nearest" });
  return found !== undefined;
}

function focusedName(): string {
  const element = document.activeElement;
  if (element === null || element === document.body) return "";
  const label = element.id === "" ? null : document.querySelector(`label[for="${element.id}"]`);
  return (element.getAttribute("aria-label") ?? label?.textContent ?? element.textContent)
    .replace(/\s+/g, " ")
    .trim();
}

function isExpanded(selector: string): boolean {
  return document.querySelector(selector)?.getAttribute("aria-expanded") === "true";
}

function focusOn(selector: string): void {
  window.focus();
  document.querySelector<HTMLElement>(selector)?.focus();
}

function valueOf(selector: string): string {
  const field = document.querySelector(selector);
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
    ? field.value
    : "";
}
