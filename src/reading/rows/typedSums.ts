import { isZero, ZERO } from "../../plan/money";
import { valueOf } from "../../plan/amounts";
import type { RowFacts } from "./facts";
import { lookOf } from "./kinds";
import { RunningSums, type Amounts } from "./sums";

/** So many lines with money, and so many columns that agree: no chance makes them. */
const LINES = 3;
const COLUMNS = 2;

/** What is paid on a row, by column. */
function paidOf({ table, row }: RowFacts): Amounts {
  return new Map([...table.amountsOf(row)].filter(([column]) => table.paid.includes(column)));
}

function columnsWithMoney(cells: Amounts): number {
  return [...cells.values()].filter((cell) => !isZero(valueOf(cell) ?? ZERO)).length;
}

/**
 * The rows of typed amounts that add up, to the cent and for each payer, the lines since the heading or
 * the total above: totals, whatever they are called. Only rows that name neither objective nor source:
 * an action as dear as so many others together bears these.
 */
export function typedSums(rows: readonly RowFacts[]): ReadonlySet<number> {
  const found = new Set<number>();
  let sums = new RunningSums();
  for (const facts of rows) {
    const look = lookOf(facts);
    if (look === "heading" || look === "total") sums = new RunningSums();
    if (look !== "line") continue;
    const paid = paidOf(facts);
    const isSum =
      !facts.isFirm &&
      facts.texts.length > 0 &&
      sums.paid >= LINES &&
      columnsWithMoney(paid) >= COLUMNS &&
      sums.isTotal(paid);
    if (isSum) {
      found.add(facts.row);
      sums = new RunningSums();
    } else sums.add(paid);
  }
  return found;
}
