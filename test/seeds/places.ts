import { valueOf } from "../../src/plan/amounts";
import type { CellAddress } from "../../src/plan/address";
import type { ColumnRole } from "../../src/plan/edition";
import {
  columnOf,
  type AmountCell,
  type Plan,
  type PlanLine,
  type RecapLine,
} from "../../src/plan/plan";
import type { Source } from "../../src/plan/source";

/** An amount in euros; nothing written is none. */
export function euros(cell: AmountCell | null | undefined): number {
  return valueOf(cell)?.toNumber() ?? 0;
}

/** The State cell that a line fills, or would fill. */
export function stateOf(line: PlanLine) {
  return line.states.find((one) => euros(one.cell) !== 0) ?? line.states[0];
}

export function stateEuros(line: PlanLine): number {
  return line.states.reduce((sum, one) => sum + euros(one.cell), 0);
}

export function isPaid(line: PlanLine): boolean {
  return stateEuros(line) !== 0 || euros(line.department) !== 0;
}

/** The first line with State money. */
export function stateLine({ lines }: Plan) {
  return lines.find((line) => stateEuros(line) !== 0);
}

/** The first line with Département money. */
export function departmentLine({ lines }: Plan) {
  return lines.find((line) => euros(line.department) !== 0);
}

/** The lines of each objective, « 6 et 7 » being one; those of none apart. */
export function objectives({ lines }: Plan): PlanLine[][] {
  const groups: PlanLine[][] = [];
  for (const line of lines) {
    const known = groups.find(([first]) =>
      first?.objectives.some((number) => line.objectives.includes(number)),
    );
    if (known) known.push(line);
    else groups.push([line]);
  }
  return groups.filter(([first]) => first && first.objectives.length > 0);
}

/** The lines that are alone in their objective, by its official number. */
export function lonely(plan: Plan): PlanLine[] {
  return objectives(plan).flatMap((lines) => {
    const [line] = lines;
    return lines.length === 1 && line?.opens.length === 1 ? [line] : [];
  });
}

export function specOf({ edition }: Plan, line: PlanLine) {
  return edition.objectives.find((objective) => objective.number === line.objectives[0]);
}

export function isMandatory(plan: Plan, line: PlanLine): boolean {
  return specOf(plan, line)?.mandatory ?? false;
}

/** A line whose objective asks for nothing, and that nothing obliges. */
export function idleLine(
  plan: Plan,
  isFit: (line: PlanLine) => boolean = () => true,
): PlanLine | undefined {
  return lonely(plan).find(
    (line) => !isPaid(line) && !isMandatory(plan, line) && isEmpty(line) && isFit(line),
  );
}

function isEmpty({ total, next, other }: PlanLine): boolean {
  return [total, next, other].every(
    (cell) => euros(cell) === 0 && cell?.reading.kind !== "unreadable",
  );
}

/** The row of a line, in the column of a role. */
export function cellIn(plan: Plan, line: PlanLine, role: ColumnRole): CellAddress | null {
  const column = columnOf(plan, role)?.column;
  return column === undefined ? null : { sheet: plan.sheet, row: line.row, column };
}

/** The recap's line of a source, where it has amounts. */
export function recapLine(
  { recap }: Plan,
  source: Source | null | undefined,
): RecapLine | undefined {
  return recap?.lines.find((line) => line.source === source);
}

/** The first recap line with an amount on both sides. */
export function filledRecapLine({ recap }: Plan): RecapLine | undefined {
  return recap?.lines.find((line) => euros(line.state) !== 0 && euros(line.department) !== 0);
}

/** Every cell of the green table that holds something. */
export function recapCells({ recap }: Plan): CellAddress[] {
  if (!recap) return [];
  const { sheet, area } = recap;
  const cells: CellAddress[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1)
      cells.push({ sheet, row, column });
  }
  return cells;
}

/** The row under the one of a cell, in a column of its sheet. */
export function below(at: CellAddress, rows = 1): CellAddress {
  return { ...at, row: at.row + rows };
}

export function beside(at: CellAddress, columns = 1): CellAddress {
  return { ...at, column: at.column + columns };
}
