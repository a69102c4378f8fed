/** What a key asks of the grid. */
export type Command =
  | {
      readonly kind: "move";
      readonly to: "up" | "down" | "left" | "right";
      readonly extend: boolean;
    }
  | {
      readonly kind: "jump";
      readonly to: "rowStart" | "sheetStart" | "sheetEnd";
      readonly extend: boolean;
    }
  | { readonly kind: "page"; readonly to: "up" | "down"; readonly extend: boolean }
  | { readonly kind: "all" }
  | { readonly kind: "edit" }
  /** The key itself then goes into the editor, accents and all. */
  | { readonly kind: "type" }
  | { readonly kind: "clear" }
  | { readonly kind: "undo" };

const ARROWS: Readonly<Record<string, "up" | "down" | "left" | "right">> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Excel's keys; undefined for a key that means nothing here. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  const { key, shiftKey } = event;
  const withControl = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[key];
  if (arrow) return { kind: "move", to: arrow, extend: shiftKey };
  if (withControl) {
    if (key === "Home") return { kind: "jump", to: "sheetStart", extend: shiftKey };
    if (key === "End") return { kind: "jump", to: "sheetEnd", extend: shiftKey };
    if (key.toLowerCase() === "z") return { kind: "undo" };
    if (key.toLowerCase() === "a") return { kind: "all" };
    return undefined;
  }
  switch (key) {
    case "Enter":
      return { kind: "move", to: shiftKey ? "up" : "down", extend: false };
    case "Tab":
      return { kind: "move", to: shiftKey ? "left" : "right", extend: false };
    case "Home":
      return { kind: "jump", to: "rowStart", extend: shiftKey };
    case "PageUp":
      return { kind: "page", to: "up", extend: shiftKey };
    case "PageDown":
      return { kind: "page", to: "down", extend: shiftKey };
    case "F2":
      return { kind: "edit" };
    case "Delete":
    case "Backspace":
      return { kind: "clear" };
    default:
      return key.length === 1 || key === "Dead" || key === "Process" ? { kind: "type" } : undefined;
  }
}
