import type { AreaData, CellData, WorkbookData } from "../../files/workbook/data";
import { isSameNumber } from "./terms/coercion";
import { SheetEvaluator } from "./evaluator";
import { single } from "./terms/values";
import { FormulaColumn } from "./formulaColumns";
import { visitInOrder, type Step } from "./order";
import { compile, type Program } from "./program";
import type { SheetIndex } from "./terms/sheetIndex";
import { FormulaError, type Scalar } from "./terms/scalar";
import { COST_OF_A_COLUMN, Workspace } from "./terms/workspace";

interface FormulaCell {
  readonly cell: CellData;
  readonly program: Program;
  readonly evaluator: SheetEvaluator;
}

type FormulaColumns = Map<number, FormulaColumn<FormulaCell>>;
type FormulaSheets = ReadonlyMap<SheetIndex, FormulaColumns>;

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
    const evaluator = new SheetEvaluator(workspace, sheet);
    for (const [at, { rows, cells }] of sheet.columns) {
      const column = new FormulaColumn<FormulaCell>();
      cells.forEach((cell, place) => {
        if (cell.formula === undefined) return;
        const program = programOf(cell, cell.formula, workspace);
        const item: FormulaCell = { cell, program, evaluator };
        const needs = neededBy(program, sheet, formulas, workspace);
        const step = { item, needs, rank: 0, low: 0, isDone: false };
        steps.push(step);
        column.add(rows[place] ?? 0, step);
      });
      if (column.size > 0) formulas.get(sheet)?.set(at, column);
    }
  }
  visitInOrder(steps, calculate, (circle) => {
    for (const { cell } of circle) markCircular(cell);
  });
}

/** In visits of a value; compiling also takes memory. */
const COST_OF_A_CHARACTER = 20;
const UNREAD: Program = { root: null, references: [] };

function programOf(cell: CellData, formula: string, workspace: Workspace): Program {
  const known = programs.get(cell);
  if (known?.formula === formula) return known.program;
  if (!workspace.trySpend(formula.length * COST_OF_A_CHARACTER)) return UNREAD;
  const program = compile(formula);
  programs.set(cell, { formula, program });
  return program;
}

/** The formula cells in the areas that a formula names. */
function* neededBy(
  program: Program,
  home: SheetIndex,
  formulas: FormulaSheets,
  workspace: Workspace,
): Generator<Step<FormulaCell>, undefined> {
  for (const { sheet, area } of program.references) {
    const index = sheet === null ? home : workspace.findSheet(sheet);
    const columns = index === undefined ? undefined : formulas.get(index);
    if (index === undefined || columns === undefined) continue;
    // Once too much was visited nothing more is calculated, so that the order does not matter.
    if (!workspace.trySpend(index.width(area) * COST_OF_A_COLUMN)) return undefined;
    for (const column of columnsIn(columns, area)) yield* column.open(area);
  }
  return undefined;
}

function columnsIn(
  columns: FormulaColumns,
  { left, right }: AreaData,
): FormulaColumn<FormulaCell>[] {
  if (right - left >= columns.size) {
    return [...columns].flatMap(([at, column]) => (at >= left && at <= right ? column : []));
  }
  const found: FormulaColumn<FormulaCell>[] = [];
  for (let at = left; at <= right; at += 1) {
    const column = columns.get(at);
    if (column !== undefined) found.push(column);
  }
  return found;
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
