import type { FormulaFunction } from "../terms/node";
import { AGGREGATES } from "./aggregates";
import { CONDITIONALS } from "./conditional";
import { DATES } from "./dates";
import { INFORMATION } from "./information";
import { LOGIC } from "./logic";
import { LOOKUPS } from "./lookup";
import { MATHEMATICS } from "./mathematics";
import { PLACES } from "./places";
import { STATISTICS } from "./statistics";
import { SUBTOTALS } from "./subtotal";
import { TEXT_FUNCTIONS } from "./text";

const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
  [
    AGGREGATES,
    CONDITIONALS,
    DATES,
    INFORMATION,
    LOGIC,
    LOOKUPS,
    MATHEMATICS,
    PLACES,
    STATISTICS,
    SUBTOTALS,
    TEXT_FUNCTIONS,
  ].flatMap((family) => Object.entries(family)),
);

/** The function of that English name, if the evaluator knows it. */
export function functionNamed(name: string): FormulaFunction | undefined {
  return FUNCTIONS.get(name.toUpperCase().replace(/^_XLFN\./, ""));
}
