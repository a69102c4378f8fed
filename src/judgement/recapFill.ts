import type { Decimal } from "decimal.js";
import { a1From, sameCell } from "../plan/address";
import { isBlank, sumOf, valueOf } from "../plan/amounts";
import type { CellWrite } from "../plan/cellWrite";
import { ZERO, sameAmount } from "../plan/money";
import type { AmountCell, Plan } from "../plan/plan";
import { recapLedger } from "./recapLedger";
import { isUnitInDoubt } from "./units";

/** What the green table's amounts should be, by cell; those that nobody can know are left out. */
export function recapAmounts(
  plan: Plan,
): { readonly cell: AmountCell; readonly amount: Decimal }[] {
  return recapLedger(plan).flatMap(({ cell, expected }) =>
    expected === null ? [] : [{ cell, amount: expected }],
  );
}

/**
 * The cells to write so that the green table holds the totals of the lines, in euros: those that
 * differ, and amounts typed as text; no amount that is right, whatever its formula.
 */
export function recapWrites(plan: Plan): readonly CellWrite[] {
  const own = recapLedger(plan).flatMap((entry): CellWrite[] => {
    const { cell, stand, expected } = entry;
    const isText = stand === "right" && cell.reading.kind === "text";
    if (expected === null || (stand !== "wrong" && !isText)) return [];
    return [amountIn(cell, expected)];
  });
  return [...own, ...followingTotals(plan)];
}

function amountIn({ at, content }: AmountCell, amount: Decimal): CellWrite {
  return { at, before: content, after: { kind: "amount", amount } };
}

/**
 * A typed total that adds up its lines, one of which nobody can know: it follows those that are
 * written, else filling would make it wrong.
 */
function followingTotals(plan: Plan): CellWrite[] {
  const entries = recapLedger(plan);
  return entries.flatMap((total) => {
    const { cell, side, against } = total;
    const found = valueOf(cell);
    const sum = sumOf(against);
    const isTyped = cell.formula === null && !isBlank(cell);
    if (total.kind !== "total" || total.stand !== "unknown" || !isTyped) return [];
    if (found === null || sum === null || !sameAmount(found, sum)) return [];
    const changed = entries.filter(
      (entry) => entry.kind === "line" && entry.side === side && entry.stand === "wrong",
    );
    const amount = changed.reduce(
      (now, { cell: line, expected }) => now.plus(expected ?? ZERO).minus(valueOf(line) ?? ZERO),
      found,
    );
    return sameAmount(amount, found) ? [] : [amountIn(cell, amount)];
  });
}

/** A cell of the green table that is not written though it may be wrong, and why. */
export interface LeftCell {
  readonly cell: AmountCell;
  readonly because: string;
}

/** The cells of the green table that are left to the officer, each with its reason. */
export function recapLeft(plan: Plan): readonly LeftCell[] {
  const written = followingTotals(plan);
  return recapLedger(plan).flatMap(({ cell, stand, because }) =>
    stand === "unknown" && because !== null && !written.some(({ at }) => sameCell(at, cell.at))
      ? [{ cell, because }]
      : [],
  );
}

/** Why nothing of the table is written; null where it can be. */
export function fillRefusal(plan: Plan): string | null {
  if (!plan.recap) return null;
  if (plan.split.length > 0) {
    return `Les lignes du plan sont sur plusieurs feuilles (${plan.split.join(", ")}) : le tableau vert n'est pas rempli. Réunissez-les d'abord sur une seule feuille.`;
  }
  return isUnitInDoubt(plan)
    ? "Des montants semblent être en milliers d'euros : le tableau vert n'est pas rempli. Écrivez tous les montants en euros."
    : null;
}

/** « D41 : le montant en H26 ne se lit pas », for each cell that is left. */
export function leftSentences(plan: Plan): string[] {
  return recapLeft(plan).map(
    ({ cell, because }) => `${a1From(plan.sheet, cell.at)} n'est pas écrite : ${because}.`,
  );
}
