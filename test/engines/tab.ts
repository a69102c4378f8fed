/** The page of the workbench, or the pane in its frame. */
export type Where = "page" | "pane";

/** What a key is called here; a character stands for itself. */
export type Key = "Tab" | "Enter" | "Space" | "ArrowRight" | "ArrowDown" | "End" | "All" | "Paste";

/** An element as one names it: its role, and what its name matches. */
export interface Named {
  readonly role: keyof typeof ROLES;
  readonly name: RegExp;
}

/** One tab of an engine with the workbench in it, driven as by a hand: real clicks, real keys. */
export interface Tab {
  /** The engine's own name and version. */
  readonly engine: string;
  open(address: string): Promise<void>;
  /** What a function gives there: it is sent as its text, and sees nothing from outside it. */
  ask<Args extends readonly unknown[], Answer>(
    where: Where,
    asked: (...args: Args) => Answer,
    ...args: Args
  ): Promise<Answer>;
  /** Clicks with the mouse in the middle of an element that is there. */
  click(where: Where, selector: string): Promise<void>;
  press(...keys: readonly Key[]): Promise<void>;
  close(): Promise<void>;
}

/** How each role is found; implicit roles included. */
export const ROLES = {
  button: "button:not([role]), [role=button]",
  tab: "[role=tab]",
  heading: "h1, h2, h3, h4",
  gridcell: "[role=gridcell], td",
  field: "input:not([type=checkbox]), textarea",
  text: "p, li, span, div",
} as const;

/** The title of the pane's frame. */
export const PANE = "iframe[title^='Contrôle du plan']";

/** Marks the element that a click is for. */
export const AIM = "data-aim";

/** A function's call as a text, to be evaluated in a page. */
export function asText(asked: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(${asked.toString()})(...${JSON.stringify(args)})`;
}
