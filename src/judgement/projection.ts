import type { Decimal } from "decimal.js";
import { departmentCells, isBlank, sumOf, valueOf } from "../plan/amounts";
import type { AmountCell, PlanLine } from "../plan/plan";

/** A line as those are told who receive the plan: the report, the form. Amounts in euros, null when blank or unreadable. */
export interface LineProjection {
  readonly row: number;
  readonly objectives: readonly number[];
  readonly wording: string;
  readonly action: string;
  /** The sources that its cell names, or whose columns have money; the text of the cell where it names none, or several. */
  readonly sources: readonly string[];
  readonly department: Decimal | null;
  /** Of all its columns together: half a sum is no amount. */
  readonly state: Decimal | null;
  readonly total: Decimal | null;
  /** The amount, or the text as it stands. */
  readonly other: Decimal | string | null;
}

function amountOf(cell: AmountCell | null): Decimal | null {
  return isBlank(cell) ? null : valueOf(cell);
}

function sourcesOf({ source, states }: PlanLine): readonly string[] {
  if (source) {
    const [only, ...others] = source.sources;
    if (only !== undefined && others.length === 0) return [only];
    return source.text === "" ? [] : [source.text];
  }
  // What can't be read may be money all the same.
  const paying = states.filter(({ cell }) => valueOf(cell)?.isZero() !== true);
  return paying.flatMap((state) => state.source ?? []);
}

/** What a line of the plan comes to. */
export function projectionOf(line: PlanLine): LineProjection {
  const states = line.states.map(({ cell }) => cell).filter((cell) => !isBlank(cell));
  const department = departmentCells(line).filter((cell) => !isBlank(cell));
  return {
    row: line.row,
    objectives: line.objectives,
    wording: line.wording.text,
    action: line.action.text,
    sources: sourcesOf(line),
    department: department.length === 0 ? null : sumOf(department),
    state: states.length === 0 ? null : sumOf(states),
    total: amountOf(line.total),
    other:
      line.other?.reading.kind === "unreadable" ? line.other.reading.text : amountOf(line.other),
  };
}
