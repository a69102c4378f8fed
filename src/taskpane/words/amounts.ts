import type { Decimal } from "decimal.js";
import type { CellContent } from "../../plan/cellWrite";
import { formatEuros } from "../../plan/money";
import type { AmountReading } from "../../plan/plan";
import { quoted } from "./typography";

const BLANK = "vide";

/** What a finding found or expected: an amount, or a text as it stands. */
export function valueLabel(value: Decimal | string): string {
  if (typeof value !== "string") {
    return formatEuros(value);
  }
  return value === "" ? BLANK : value;
}

/** « +12,00 € », « −1 000,00 € » (with a true minus sign). */
export function differenceLabel(difference: Decimal): string {
  const sign = difference.isNegative() ? "−" : "+";
  return sign + formatEuros(difference.abs());
}

/** What a cell would hold. */
export function contentLabel(content: CellContent): string {
  switch (content.kind) {
    case "amount":
      return formatEuros(content.amount);
    case "text":
      return quoted(content.text);
    case "formula":
      return content.formula;
    case "blank":
      return BLANK;
  }
}

/** What an amount's cell holds. */
export function readingLabel(reading: AmountReading): string {
  switch (reading.kind) {
    case "blank":
      return BLANK;
    case "number":
      return formatEuros(reading.amount);
    case "text":
    case "unreadable":
      return quoted(reading.text);
    case "error":
      return reading.code;
  }
}
