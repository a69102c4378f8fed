import { departmentCells } from "../plan/amounts";
import type { AmountCell, Plan } from "../plan/plan";

/** The amounts of the lines, column by column, from top to bottom; « Autres financements » included. */
export function amountsByColumn(plan: Plan): ReadonlyMap<number, AmountCell[]> {
  const columns = new Map<number, AmountCell[]>();
  for (const line of plan.lines) {
    const cells = [
      ...departmentCells(line),
      ...line.states.map((state) => state.cell),
      line.total,
      line.other,
      line.next,
    ];
    for (const cell of cells) {
      if (!cell) continue;
      const column = columns.get(cell.at.column);
      if (column) column.push(cell);
      else columns.set(cell.at.column, [cell]);
    }
  }
  return columns;
}
