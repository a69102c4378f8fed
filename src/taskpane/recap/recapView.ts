import { a1From, sameCell, type CellAddress } from "../../plan/address";
import type { CellWrite } from "../../plan/cellWrite";
import type { AmountCell, Plan } from "../../plan/plan";
import { contentLabel, readingLabel } from "../words/amounts";

/** One amount of the green table: as it stands, and as it should be. */
export interface RecapCellView {
  readonly column: string;
  readonly at: string;
  readonly cell: CellAddress;
  readonly present: string;
  /** null when what stands there is right. */
  readonly expected: string | null;
}

/** A line of the green table. */
export interface RecapLineView {
  readonly label: string;
  readonly cells: readonly RecapCellView[];
}

/** The green table with what would be written to each of its cells; empty when there is none. */
export function recapView(plan: Plan, writes: readonly CellWrite[]): readonly RecapLineView[] {
  const { recap } = plan;
  if (!recap) {
    return [];
  }
  const view = (column: string, { at, reading }: AmountCell): RecapCellView => {
    const write = writes.find((candidate) => sameCell(candidate.at, at));
    return {
      column,
      at: a1From(plan.sheet, at),
      cell: at,
      present: readingLabel(reading),
      expected: write ? contentLabel(write.after) : null,
    };
  };
  const lines = recap.total ? [...recap.lines, recap.total] : recap.lines;
  return lines.map((line) => ({
    label: line === recap.total ? "Total" : (line.source ?? line.label.text),
    cells: [view("État", line.state), view("Département", line.department)],
  }));
}
