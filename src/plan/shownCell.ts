import { AWAITING } from "./amounts";
import type { CellContent } from "./cellWrite";
import { frenchError, frenchFormula } from "./frenchExcel";
import { formatEuros } from "./money";
import type { AmountReading } from "./plan";
import { quoted } from "./typography";

/** A cell without anything in it. */
export const BLANK = "vide";

/** What a cell holds or would hold, as one reads it. */
export function shownContent(content: CellContent): string {
  switch (content.kind) {
    case "amount":
      return formatEuros(content.amount);
    case "text":
      return quoted(content.text);
    case "formula":
      return frenchFormula(content.formula);
    case "blank":
      return BLANK;
  }
}

/** How an amount's cell reads, as one reads it. */
export function shownReading(reading: AmountReading): string {
  switch (reading.kind) {
    case "blank":
      return BLANK;
    case "number":
      return formatEuros(reading.amount);
    case "text":
    case "unreadable":
      return quoted(reading.text);
    case "error":
      return frenchError(reading.code);
    case "awaiting":
      return AWAITING;
  }
}
