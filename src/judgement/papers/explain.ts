import type { Decimal } from "decimal.js";
import { valueOf } from "../../plan/amounts";
import { formatEuros, sameAmount } from "../../plan/money";
import { a1 } from "../../plan/address";
import type { PlanLine } from "../../plan/plan";
import type { Source } from "../../plan/source";
import type { Evidence } from "./evidence";
import { cellOf, paidOn, sourceOf } from "./sides";
import { euros } from "./words";
import { nameOfFiche } from "../../plan/papers/fiche";

/** A line that explains a gap to the cent, and the sentence that says how. */
export interface Explanation {
  readonly line: PlanLine;
  readonly sentence: string;
}

/**
 * The line of a source whose État, put right, closes a gap exactly: its fiche gives the amount that is
 * missing, or its own typed total does. null when none does, or more than one.
 * @param gap what the lines have too much (or, below zero, too little), in euros
 */
export function explanationOf(
  evidence: Evidence,
  source: Source,
  gap: Decimal,
): Explanation | null {
  const { plan, mismatches } = evidence;
  const byFiche = mismatches.flatMap(({ side, unit, lines, found, expected }): Explanation[] => {
    const [line, ...others] = lines;
    if (side !== "state" || !line || others.length > 0 || !expected) return [];
    if (sourceOf(plan, line, "state") !== source) return [];
    const cell = cellOf(plan, line, "state");
    if (!cell || !sameAmount(found.minus(expected.amount), gap)) return [];
    const fiche = nameOfFiche(unit.fiche);
    return [
      {
        line,
        sentence: `La ${fiche} l'explique : elle porte ${euros(expected)} là où la cellule ${a1(cell.at)} porte ${formatEuros(found)}.`,
      },
    ];
  });
  const byTotal = plan.lines.flatMap((line): Explanation[] => {
    if (sourceOf(plan, line, "state") !== source || line.total?.formula !== null) return [];
    const total = valueOf(line.total);
    const department = paidOn(line, "department");
    const state = paidOn(line, "state");
    const cell = cellOf(plan, line, "state");
    if (!total || !department || !state || !cell || total.isZero()) return [];
    const right = total.minus(department);
    if (sameAmount(right, state) || !sameAmount(state.minus(right), gap)) return [];
    return [
      {
        line,
        sentence: `La ligne ${String(line.row)} l'explique : son total, ${formatEuros(total)}, est ${formatEuros(department)} + ${formatEuros(right)}, là où la cellule ${a1(cell.at)} porte ${formatEuros(state)}.`,
      },
    ];
  });
  const found = [...byFiche, ...byTotal];
  const [first] = found;
  return first && found.every(({ line }) => line === first.line) ? first : null;
}
