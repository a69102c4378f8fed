import type { CellContent } from "../plan/cellWrite";
import { amountOfNumber, sameAmount } from "../plan/money";

/** A cell as Excel gives it: what it shows, and what was typed into it (a formula in English). */
export interface RawCell {
  readonly value: unknown;
  /** Tells an error from a text that looks like one, and an empty text from a blank. */
  readonly type: unknown;
  readonly formula: unknown;
  readonly format: unknown;
}

/** In a cell formatted as text, Excel would keep an amount as text. */
export const TEXT_FORMAT = "@";

/** What an amount gets where the cell's own format would make a text of it. */
export const AMOUNT_FORMAT = "#,##0.00";

/** Whether a cell holds a content, amounts compared to the cent. */
export function holds(cell: RawCell, content: CellContent): boolean {
  switch (content.kind) {
    case "blank":
      return cell.value === "" && !isFormula(cell);
    case "text":
      return !isFormula(cell) && String(cell.value) === content.text;
    case "formula":
      return isFormula(cell) && bare(String(cell.formula)) === bare(content.formula);
    case "amount":
      return (
        !isFormula(cell) &&
        typeof cell.value === "number" &&
        sameAmount(amountOfNumber(cell.value), content.amount)
      );
  }
}

/** A formula, not a text that looks like one: that one is shown as it was typed. */
export function isFormula({ value, formula }: Pick<RawCell, "value" | "formula">): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** Excel rewrites spaces and letter case in formulas. */
function bare(formula: string): string {
  return formula.replaceAll(/\s/g, "").toUpperCase();
}
