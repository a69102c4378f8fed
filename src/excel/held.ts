import type { CellContent } from "../plan/cellWrite";
import { isFormula, TEXT_FORMAT, type RawCell } from "./cellContent";
import { textEntry } from "./textEntry";

/** What a cell is to hold, told apart from all that it could be taken for. */
export type Held =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "formula"; readonly formula: string }
  /** A number, a truth value, or an error by its English name: as Excel gives and takes it. */
  | { readonly kind: "value"; readonly value: unknown };

/** What a cell holds now, to put it back. */
export function heldIn(cell: Pick<RawCell, "value" | "formula" | "type">): Held {
  if (isFormula(cell)) {
    return { kind: "formula", formula: String(cell.formula) };
  }
  if (cell.type === Excel.RangeValueType.string) {
    return { kind: "text", text: String(cell.value) };
  }
  return cell.value === "" ? { kind: "blank" } : { kind: "value", value: cell.value };
}

/** What a cell is to hold for a content. */
export function heldFor(content: CellContent): Held {
  return content.kind === "amount" ? { kind: "value", value: content.amount.toNumber() } : content;
}

/** What to set as a cell's formula so that it holds that, in a cell of a number format. */
export function entryFor(held: Held, format: unknown): unknown {
  switch (held.kind) {
    case "blank":
      return "";
    case "text":
      return textEntry(held.text, format === TEXT_FORMAT);
    case "formula":
      return held.formula;
    case "value":
      return held.value;
  }
}

/** In a cell formatted as text, Excel would make a text of it. */
export function suffersFromText(held: Held): boolean {
  return held.kind === "formula" || held.kind === "value";
}
