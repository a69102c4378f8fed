import { AWAITING } from "../../plan/amounts";
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
      return frenchFormula(content.formula);
    case "blank":
      return BLANK;
  }
}

/** A formula as a French Excel shows it, for the functions that plans use. */
function frenchFormula(formula: string): string {
  return formula
    .replaceAll(/\bSUM\(/gi, "SOMME(")
    .replaceAll(/\bSUMIF\(/gi, "SOMME.SI(")
    .replaceAll(/\bSUMIFS\(/gi, "SOMME.SI.ENS(")
    .replaceAll(/\bSUBTOTAL\(/gi, "SOUS.TOTAL(")
    .replaceAll(",", ";")
    .replaceAll(/(?<=\d)\.(?=\d)/g, ",");
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
    case "awaiting":
      return AWAITING;
  }
}
