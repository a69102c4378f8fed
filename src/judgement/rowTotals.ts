import type { Decimal } from "decimal.js";
import { departmentCells, isBlank, sumOf, valueOf } from "../plan/amounts";
import { ZERO, sameAmount, sum } from "../plan/money";
import type { AmountCell, Plan, PlanLine } from "../plan/plan";
import { goesOnWith, runsOf } from "../plan/runs";
import { between } from "./places";

/** The cells that a line's total adds up: Département + État, and « autres » where it is a part of it. */
export function addends(plan: Plan, line: PlanLine): AmountCell[] {
  const cells = [...departmentCells(line), ...line.states.map((state) => state.cell)];
  if (plan.edition.facts.otherInTotal && line.other) cells.push(line.other);
  return cells;
}

/** No column of amounts misses: what is absent can't be added up (another rule says so). */
export function hasAllAmounts(plan: Plan): boolean {
  const found = new Set(plan.columns.map((column) => column.spec));
  const added = ["department", "state", ...(plan.edition.facts.otherInTotal ? ["other"] : [])];
  return plan.edition.columns.every((spec) => !added.includes(spec.role) || found.has(spec));
}

/** The lines that a total merged downwards stands for; else its own. */
export function linesUnderTotal(plan: Plan, line: PlanLine): PlanLine[] {
  const last = line.total?.lastRow ?? line.row;
  return last === line.row ? [line] : between(plan.lines, line.row, last);
}

/**
 * What the total of a plan with all its amounts should be, in euros; empty when one can't be read. A formula's total may
 * leave out an amount typed as text: that is the text's fault, and another rule says it.
 */
export function expectedTotals(
  plan: Plan,
  lines: readonly PlanLine[],
  total: AmountCell,
): Decimal[] {
  const cells = lines.flatMap((line) => addends(plan, line));
  const values: Decimal[] = [];
  for (const cell of cells) {
    const value = valueOf(cell);
    if (value === null) return [];
    values.push(value);
  }
  const texts = cells.some((cell) => cell.reading.kind === "text");
  if (!texts || total.formula === null) return [sum(values)];
  const numbers = cells.map((cell) =>
    cell.reading.kind === "number" ? cell.reading.amount : ZERO,
  );
  return [sum(values), sum(numbers)];
}

/** Runs of lines, each an objective's or a part of it: `startsRun` tells the lines that begin one. */
function objectiveRuns(
  plan: Plan,
  startsRun: (line: PlanLine, above: PlanLine | undefined) => boolean,
): PlanLine[][] {
  return runsOf(
    plan.lines,
    (line, run) =>
      line.objectives.length > 0 && goesOnWith(line, run[0]) && !startsRun(line, run.at(-1)),
  );
}

/**
 * The lines of the objectives whose one total, on the first line or on the last, adds up all their
 * lines, the others being left blank: « Total pour l'objectif » to the letter.
 */
export function underObjectiveTotal(plan: Plan): ReadonlySet<PlanLine> {
  const isTotal = (line: PlanLine | undefined) => line !== undefined && !isBlank(line.total);
  const runs = [
    ...objectiveRuns(plan, isTotal).map((run) => [run, run[0]?.total] as const),
    ...objectiveRuns(plan, (_, above) => isTotal(above)).map(
      (run) => [run, run.at(-1)?.total] as const,
    ),
  ];
  const covered = new Set<PlanLine>();
  for (const [run, total] of runs) {
    if (run.length < 2 || !total || isBlank(total)) continue;
    const found = valueOf(total);
    const expected = sumOf(run.flatMap((line) => addends(plan, line)));
    if (found && expected && sameAmount(found, expected)) run.forEach((line) => covered.add(line));
  }
  return covered;
}
