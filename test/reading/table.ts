import { a1, columnLetters } from "../../src/plan/address";
import type { Plan, PlanLine } from "../../src/plan/plan";

/** The columns found: role (or source, where each has its own) by letter, from left to right. */
export function rolesByLetter(plan: Plan): Record<string, string> {
  const columns = [...plan.columns].sort((one, other) => one.column - other.column);
  return Object.fromEntries(
    columns.map(({ spec, column }) => [columnLetters(column), spec.source ?? spec.role]),
  );
}

/** The line that stands on a row of the sheet. */
export function lineAt(plan: Plan, row: number): PlanLine {
  const line = plan.lines.find((one) => one.row === row);
  if (!line) throw new Error(`No line on row ${String(row)}`);
  return line;
}

/** The rows of the plan's lines. */
export function rowsOf(plan: Plan): number[] {
  return plan.lines.map((line) => line.row);
}

/** The green table as it was understood: its places, by what they are. */
export function recapPlaces(plan: Plan) {
  if (!plan.recap) return null;
  const { sheet, area, title, lines, total } = plan.recap;
  const amounts = (line: (typeof lines)[number]) =>
    `${a1(line.state.at)} ${a1(line.department.at)}`;
  return {
    sheet,
    area: `${a1({ row: area.top, column: area.left })}:${a1({ row: area.bottom, column: area.right })}`,
    title: title.text,
    lines: lines.map((line) => `${String(line.source)} ${amounts(line)}`),
    total: total && amounts(total),
  };
}
