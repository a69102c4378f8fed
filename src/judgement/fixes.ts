import type { Decimal } from "decimal.js";
import type { CellWrite } from "../plan/cellWrite";
import { sameCell } from "../plan/address";
import type { AmountCell, Plan, TextCell } from "../plan/plan";
import { recapWrites } from "./recapFill";

/** Writes an amount in euros. */
export function setAmount(cell: AmountCell, amount: Decimal): CellWrite[] {
  return [{ at: cell.at, before: cell.content, after: { kind: "amount", amount } }];
}

/** Writes a formula, English names. */
export function setFormula(cell: AmountCell, formula: string): CellWrite[] {
  return [{ at: cell.at, before: cell.content, after: { kind: "formula", formula } }];
}

/** Writes a total: as the formula of the other totals where they are formulas, else as the amount. */
export function setTotal(cell: AmountCell, amount: Decimal, formula: string | null): CellWrite[] {
  return formula === null ? setAmount(cell, amount) : setFormula(cell, formula);
}

/** Fills the recap, where that mends the cell: nothing is offered while an amount of its column can't be read. */
export function fillRecap(plan: Plan, cell: AmountCell): readonly CellWrite[] | null {
  const writes = recapWrites(plan);
  return writes.some((write) => sameCell(write.at, cell.at)) ? writes : null;
}

/** Writes a text. */
export function setText(cell: TextCell, text: string): CellWrite[] {
  return [{ at: cell.at, before: cell.content, after: { kind: "text", text } }];
}
