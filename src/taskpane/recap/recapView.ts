import { a1From, sameCell, type CellAddress } from "../../plan/address";
import { formatEuros } from "../../plan/money";
import type { AmountCell, Plan } from "../../plan/plan";
import { recapAmounts, recapWrites } from "../../judgement/recapFill";
import { shownReading } from "../../plan/shownCell";

/** How an amount of the green table compares with the plan's lines. */
export type RecapState =
  /** To be written. */
  | "different"
  /** Right, or a formula that comes right by itself. */
  | "right"
  /** The lines that it depends on cannot all be read. */
  | "unknown";

/** One amount of the green table: as it stands, and as it should be. */
export interface RecapCellView {
  readonly column: string;
  readonly at: string;
  readonly cell: CellAddress;
  readonly present: string;
  readonly expected: string;
  readonly state: RecapState;
}

/** A line of the green table. */
export interface RecapLineView {
  readonly label: string;
  readonly cells: readonly RecapCellView[];
}

/** The green table with what would be written to each of its cells; empty when there is none. */
export function recapView(plan: Plan): readonly RecapLineView[] {
  const { recap } = plan;
  if (!recap) {
    return [];
  }
  const amounts = recapAmounts(plan);
  const writes = recapWrites(plan);
  const view = (column: string, cell: AmountCell): RecapCellView => {
    const known = amounts.find((candidate) => sameCell(candidate.cell.at, cell.at));
    const isWritten = writes.some((write) => sameCell(write.at, cell.at));
    return {
      column,
      at: a1From(plan.sheet, cell.at),
      cell: cell.at,
      present: shownReading(cell.reading),
      expected: known ? formatEuros(known.amount) : "non calculé",
      state: !known ? "unknown" : isWritten ? "different" : "right",
    };
  };
  const lines = recap.total ? [...recap.lines, recap.total] : recap.lines;
  return lines.map((line) => ({
    label: line === recap.total ? "Total" : (line.source ?? line.label.text),
    cells: [view("État", line.state), view("Département", line.department)],
  }));
}
