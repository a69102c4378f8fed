import type { CellData, WorkbookData } from "../data";
import { isSameNumber } from "./coercion";
import { Evaluator, single } from "./evaluator";
import { visitInOrder, type Step } from "./order";
import { compile, type Program } from "./program";
import { firstAtLeast, type SheetIndex } from "./sheetIndex";
import { FormulaError, type Scalar } from "./values";
import { Workspace } from "./workspace";

interface FormulaCell {
  readonly cell: CellData;
  readonly program: Program;
  readonly evaluator: Evaluator;
}

/** The formulas of one column, from top to bottom. */
interface FormulaColumn {
  readonly rows: number[];
  readonly steps: Step<FormulaCell>[];
  /** How many at the top are calculated already, so that running totals stay quick. */
  settled: number;
}

type FormulaSheets = ReadonlyMap<SheetIndex, Map<number, FormulaColumn>>;

/** Formulas stay compiled as long as their cells live. */
const programs = new WeakMap<CellData, { formula: string; program: Program }>();

/**
 * Recalculates all formulas in place, each after those that it needs, with Excel's semantics.
 * What the evaluator does not know keeps the last result and is marked `isStale`; so is a circle
 * of formulas, with 0 as Excel shows it.
 */
export function recalculate(data: WorkbookData): void {
  const workspace = new Workspace(data);
  const formulas: FormulaSheets = new Map(workspace.sheets.map((sheet) => [sheet, new Map()]));
  const steps: Step<FormulaCell>[] = [];
  for (const sheet of workspace.sheets) {
    const evaluator = new Evaluator(workspace, sheet);
    for (const [column, { rows, cells }] of sheet.columns) {
      cells.forEach((cell, at) => {
        if (cell.formula === undefined) return;
        const program = programOf(cell, cell.formula);
        const item: FormulaCell = { cell, program, evaluator };
        const needs = neededBy(program, sheet, formulas, workspace);
        const step = { item, needs, rank: 0, low: 0, isDone: false };
        steps.push(step);
        place(formulas.get(sheet), column, rows[at] ?? 0, step);
      });
    }
  }
  visitInOrder(steps, calculate, (circle) => {
    for (const { cell } of circle) markCircular(cell);
  });
}

function programOf(cell: CellData, formula: string): Program {
  const known = programs.get(cell);
  if (known?.formula === formula) return known.program;
  const program = compile(formula);
  programs.set(cell, { formula, program });
  return program;
}

function place(
  columns: Map<number, FormulaColumn> | undefined,
  column: number,
  row: number,
  step: Step<FormulaCell>,
): void {
  const list = columns?.get(column) ?? { rows: [], steps: [], settled: 0 };
  list.rows.push(row);
  list.steps.push(step);
  columns?.set(column, list);
}

/** The formula cells in the areas that a formula names. */
function* neededBy(
  program: Program,
  home: SheetIndex,
  formulas: FormulaSheets,
  workspace: Workspace,
): Generator<Step<FormulaCell>, undefined> {
  for (const { sheet, area } of program.references) {
    const index = sheet === null ? home : workspace.sheets.find((other) => isNamed(other, sheet));
    const columns = index === undefined ? undefined : formulas.get(index);
    if (index === undefined || columns === undefined) continue;
    for (const [column] of index.columnsIn(area)) {
      const list = columns.get(column);
      if (list === undefined) continue;
      while (list.steps[list.settled]?.isDone === true) list.settled += 1;
      let at = Math.max(firstAtLeast(list.rows, area.top), list.settled);
      for (; (list.rows[at] ?? Infinity) <= area.bottom; at += 1) {
        const step = list.steps[at];
        if (step !== undefined && !step.isDone) yield step;
      }
    }
  }
  return undefined;
}

function isNamed(index: SheetIndex, lowerCaseName: string): boolean {
  return index.sheet.name.toLowerCase() === lowerCaseName;
}

function calculate({ cell, program, evaluator }: FormulaCell): void {
  if (program.root === null) {
    cell.isStale = true;
    return;
  }
  try {
    settle(cell, single(evaluator.evaluate(program.root)) ?? 0);
    if (cell.isStale !== undefined) delete cell.isStale;
  } catch {
    // Unsupported, or nested beyond the stack: the last result stands.
    cell.isStale = true;
  }
}

function settle(cell: CellData, result: Exclude<Scalar, null>): void {
  if (result instanceof FormulaError) {
    cell.value = result.code;
    cell.isError = true;
    return;
  }
  if (cell.isError !== undefined) delete cell.isError;
  // What Excel would show as the same number is left as it stands in the file.
  const isSame =
    typeof result === "number" &&
    typeof cell.value === "number" &&
    isSameNumber(result, cell.value);
  if (!isSame) cell.value = result;
}

function markCircular(cell: CellData): void {
  if (cell.isError !== undefined) delete cell.isError;
  cell.value = 0;
  cell.isStale = true;
}
