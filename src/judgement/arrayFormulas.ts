import { a1From, type CellAddress } from "../plan/address";
import { amountCells } from "../plan/amounts";
import type { CellWrite } from "../plan/cellWrite";
import type { AmountCell, Plan } from "../plan/plan";

/**
 * The amounts that an array formula fills together with their neighbours: Excel refuses that one of
 * them be changed. It shows them all with one text, where the copies of an ordinary formula follow
 * their place.
 */
export function arrayCells(plan: Plan): ReadonlySet<string> {
  const byAddress = new Map(amountCells(plan).map((cell) => [a1From(null, cell.at), cell]));
  const isWith = (cell: AmountCell, { row, column }: Pick<CellAddress, "row" | "column">) => {
    const other = byAddress.get(a1From(null, { sheet: cell.at.sheet, row, column }));
    return cell.formula !== null && other?.formula === cell.formula;
  };
  const found = [...byAddress].filter(([, cell]) => {
    const { row, column } = cell.at;
    const bare = (cell.formula ?? "").replace(/"[^"]*"|'[^']*'/g, "");
    return (
      (RELATIVE_ROW.test(bare) &&
        [row - 1, row + 1].some((near) => isWith(cell, { row: near, column }))) ||
      (RELATIVE_COLUMN.test(bare) &&
        [column - 1, column + 1].some((near) => isWith(cell, { row, column: near })))
    );
  });
  return new Set(found.map(([address]) => address));
}

const RELATIVE_ROW = /(?:^|[^\w$.])\$?[A-Z]{1,3}\d+(?![\w(.])/i;
const RELATIVE_COLUMN = /(?:^|[^\w$.])[A-Z]{1,3}\$?\d+(?![\w(.])/i;

/** Whether Excel would refuse the writes: one of them is a part of an array. */
export function isRefused(
  writes: readonly CellWrite[] | null,
  arrays: ReadonlySet<string>,
): boolean {
  return writes?.some(({ at }) => arrays.has(a1From(null, at))) === true;
}
