import type { Decimal } from "decimal.js";
import { a1From } from "../plan/address";
import type { CellWrite } from "../plan/cellWrite";
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
  return recapLedger(plan).flatMap(({ cell, stand, expected }) => {
    const isText = stand === "right" && cell.reading.kind === "text";
    if (expected === null || (stand !== "wrong" && !isText)) return [];
    return [{ at: cell.at, before: cell.content, after: { kind: "amount", amount: expected } }];
  });
}

/** A cell of the green table that is not written though it may be wrong, and why. */
export interface LeftCell {
  readonly cell: AmountCell;
  readonly because: string;
}

/** The cells of the green table that are left to the officer, each with its reason. */
export function recapLeft(plan: Plan): readonly LeftCell[] {
  return recapLedger(plan).flatMap(({ cell, stand, because }) =>
    stand === "unknown" && because !== null ? [{ cell, because }] : [],
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
