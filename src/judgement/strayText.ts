import type { AmountCell } from "../plan/plan";
import { isInactive } from "../reading/vocabulary/actions";

/** The text that stands where an amount is expected, unless it says that there is none; null otherwise. */
export function strayText(cell: AmountCell): string | null {
  if (cell.reading.kind !== "unreadable") return null;
  const { text } = cell.reading;
  return isInactive(text) ? null : text;
}
