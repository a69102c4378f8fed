import type { Decimal } from "decimal.js";
import { parseAmount } from "../../reading/cells/amount";
import type { Source } from "../../plan/source";
import { noAmountIn, type NoAmount } from "../amounts/nothing";
import type { Rounded } from "../../plan/papers/rounded";
import { amountsIn } from "../amounts/proseAmounts";
import type { Axis, MoneyGrid } from "./grid";
import type { Payer } from "../../plan/papers/statement";

/** What a cell of a table of money says. */
export interface GridAmount {
  readonly payer: Payer;
  readonly purse: Source | null;
  readonly amount: Rounded | null;
  readonly noAmount: NoAmount | null;
  readonly year: number | null;
  readonly isUnnamedYear: boolean;
  /** On the line of totals of a table whose columns are payers. */
  readonly isTotal: boolean;
  readonly row: number;
  /** « Financement Etat : 62 334 € ». */
  readonly quote: string;
}

/** Every amount of a table of money, row by row. */
export function gridAmounts({ columns, headColumn, rows, scale }: MoneyGrid): GridAmount[] {
  return rows.flatMap(({ head, cells }, row) =>
    columns.flatMap((column, c): GridAmount[] => {
      const text = cells[c] ?? "";
      const owner = ownerOf(column, c === 0 ? null : head);
      if (owner === null || column.isShare || (c === 0 && column.payer === null)) return [];
      // « Dépenses | Montant | Recettes | Montant »: a payer's amounts stand after its name.
      if (headColumn > 0 && c <= headColumn) return [];
      const amount = amountIn(text, scale);
      return [
        {
          payer: owner.payer,
          purse: owner.purse,
          amount,
          noAmount: amount ? null : noAmountIn(text),
          year: column.year ?? head.year,
          isUnnamedYear: column.isUnnamedYear || head.isUnnamedYear,
          isTotal: head.payer === "budget" || /^(?:sous-)?totaux?\b/i.test(head.text),
          row,
          quote: `${owner.text.replaceAll("\n", " ")} : ${text}`,
        },
      ];
    }),
  );
}

/** A row's payer prevails over a column of amounts, a column's over a row of totals. */
function ownerOf(column: Axis, head: Axis | null) {
  const ofRow = head?.payer ?? null;
  const isOfRow = ofRow !== null && (column.payer === null || column.payer === "budget");
  const axis = isOfRow && !(ofRow === "budget" && column.payer === "budget") ? head : column;
  if (!axis?.payer) return null;
  // A column of text beside (« Commentaire ») says nothing of money.
  if (isOfRow && column.payer === null && column.year === null && !column.isUnnamedYear)
    return null;
  return { payer: axis.payer, purse: axis.purse, text: axis.text };
}

/** A cell's amount: with its currency, or a number of what the headers count in. */
function amountIn(text: string, scale: Decimal): Rounded | null {
  const [first] = amountsIn(text);
  if (first) return first;
  const alone = text.trim() === "" ? null : parseAmount(text);
  if (alone === null) return null;
  return { amount: alone.times(scale), unit: scale.greaterThan(1) ? scale : scale.minus(1) };
}
