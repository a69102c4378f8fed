import { Decimal } from "decimal.js";
import { frenchError, frenchFormula } from "../plan/frenchExcel";
import { formatEuros, formatGap } from "../plan/money";
import { BLANK } from "../plan/shownCell";
import { french, NO_BREAK } from "../plan/typography";
import type { Finding } from "./finding";
import type { Unit } from "./unit";

/** A figure of a finding, in the officer's words. */
export interface Figure {
  readonly label: "trouvé" | "attendu" | "écart";
  readonly text: string;
}

function shown(value: Decimal | string, unit: Unit | null): string {
  if (value instanceof Decimal) return formatEuros(value);
  if (value === "") return BLANK;
  if (value.startsWith("=")) return frenchFormula(value);
  return unit === null ? french(frenchError(value)) : `${unit}${NO_BREAK}${value}`;
}

/** Found, expected and their difference, those that the finding has, each with its unit. */
export function figuresOf({ found, expected, difference, unit }: Finding): Figure[] {
  return [
    ...(found === null ? [] : [{ label: "trouvé" as const, text: shown(found, unit) }]),
    ...(expected === null ? [] : [{ label: "attendu" as const, text: shown(expected, unit) }]),
    ...(difference === null ? [] : [{ label: "écart" as const, text: formatGap(difference) }]),
  ];
}
