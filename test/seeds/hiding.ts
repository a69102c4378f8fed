import type { CellAddress } from "../../src/plan/address";
import type { AmountCell, Plan } from "../../src/plan/plan";
import { warning, type Mistake } from "./mistake";
import { departmentLine, euros, isPaid, stateLine, stateOf } from "./places";

type Cells = readonly (AmountCell | null)[];

/** The first amount of a row, from the left; of a column, from the top. */
function first(cells: Cells): CellAddress | undefined {
  return cells
    .flatMap((cell) => (cell && euros(cell) !== 0 ? [cell.at] : []))
    .sort((one, other) => one.row - other.row || one.column - other.column)[0];
}

/** Every amount of the cell's column, subtotals included. */
function columnOf({ lines, headings }: Plan, cell: AmountCell | null | undefined): Cells {
  const column = cell?.at.column ?? 0;
  const cells = lines.flatMap((line) => [
    line.department,
    line.total,
    ...line.states.map((state) => state.cell),
  ]);
  const subtotals = headings.flatMap((heading) => heading.subtotals.get(column) ?? []);
  return [...subtotals, ...cells.filter((one) => one?.at.column === column)];
}

function hidden(name: string, what: "row" | "column", find: (plan: Plan) => Cells): Mistake {
  return {
    name,
    seed: ({ plan }) => {
      const at = first(find(plan));
      if (!at) return null;
      return {
        gesture: (hand) => {
          if (what === "row") hand.hideRow(at);
          else hand.hideColumn(at);
        },
        adds: [warning("hidden-amount", at)],
      };
    },
  };
}

/** Rows and columns put out of sight with what they hold. */
export const hiding: readonly Mistake[] = [
  hidden("a line with State money hidden", "row", (plan) => {
    const line = stateLine(plan);
    return line ? [line.department, ...line.states.map(({ cell }) => cell), line.total] : [];
  }),
  hidden("the last line with money hidden", "row", ({ lines }) => {
    const line = lines.findLast(isPaid);
    return line ? [line.department, ...line.states.map(({ cell }) => cell), line.total] : [];
  }),
  hidden("the Département's column hidden", "column", (plan) =>
    columnOf(plan, departmentLine(plan)?.department),
  ),
  hidden("a column of State amounts hidden", "column", (plan) => {
    const line = stateLine(plan);
    return columnOf(plan, line && stateOf(line)?.cell);
  }),
  hidden("the column of totals hidden", "column", (plan) => columnOf(plan, stateLine(plan)?.total)),
  hidden("next year's column hidden", "column", ({ lines }) => lines.map(({ next }) => next)),
  hidden("a heading with its subtotals hidden", "row", ({ headings }) => {
    const heading = headings.find(({ subtotals }) =>
      [...subtotals.values()].some((cell) => euros(cell) !== 0),
    );
    return [...(heading?.subtotals.values() ?? [])];
  }),
  hidden("the grand total hidden", "row", ({ grandTotal }) => [
    ...(grandTotal?.cells.values() ?? []),
  ]),
  hidden("the envelopes hidden", "row", ({ envelopeRow }) => [
    ...(envelopeRow?.cells.values() ?? []),
  ]),
];
