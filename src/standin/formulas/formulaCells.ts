import type { AreaData, ArrayData, CellData, WorkbookData } from "../../files/workbook/data";
import type { Place } from "./evaluator";
import { FormulaColumn } from "./formulaColumns";
import { namingOf, type Naming } from "./naming";
import type { Step } from "./order";
import { compile, type Program } from "./program";
import type { SheetIndex } from "./terms/sheetIndex";
import { COST_OF_A_COLUMN, type Workspace } from "./terms/workspace";

/** A formula and the cells that it fills: one, or those of an array. */
export interface FormulaCell {
  readonly cell: CellData;
  readonly place: Place;
  readonly program: Program;
  /** The cells that an array formula fills. */
  readonly array: ArrayData | undefined;
}

/** Formulas stay compiled as long as their cells live and the workbook's names mean the same. */
const programs = new WeakMap<CellData, Compiled>();

interface Compiled {
  readonly formula: string;
  readonly home: string;
  readonly naming: Naming;
  readonly program: Program;
}

/** In visits of a value; compiling also takes memory. */
const COST_OF_A_CHARACTER = 20;
const UNREAD: Program = { root: null, areas: [], readsAnywhere: true };

/** The formulas of a workbook, each with those that it needs, to be put in order. */
export class FormulaCells {
  readonly steps: Step<FormulaCell>[] = [];
  private readonly naming: Naming;
  private readonly columns = new Map<SheetIndex, Map<number, FormulaColumn<FormulaCell>>>();
  private readonly leaders = new Map<CellData, Step<FormulaCell>>();

  constructor(
    data: WorkbookData,
    private readonly workspace: Workspace,
  ) {
    this.naming = namingOf(data);
    for (const sheet of workspace.sheets) this.makeSteps(sheet);
    for (const sheet of workspace.sheets) this.fileByColumn(sheet);
  }

  private makeSteps(sheet: SheetIndex): void {
    for (const [column, { rows, cells }] of sheet.columns) {
      cells.forEach((cell, at) => {
        const row = rows[at] ?? 0;
        const { array, formula } = cell;
        const isLeader =
          array === undefined || (array.area.top === row && array.area.left === column);
        if (formula === undefined || !isLeader) return;
        const place = { sheet, row, column };
        const program = this.programOf(cell, formula, place);
        const item: FormulaCell = { cell, place, program, array };
        const step = { item, needs: this.neededBy(program), rank: 0, low: 0, isDone: false };
        this.steps.push(step);
        this.leaders.set(cell, step);
      });
    }
  }

  private fileByColumn(sheet: SheetIndex): void {
    const filed = new Map<number, FormulaColumn<FormulaCell>>();
    for (const [at, { rows, cells }] of sheet.columns) {
      const column = new FormulaColumn<FormulaCell>();
      cells.forEach((cell, place) => {
        const { array } = cell;
        const leader = array && sheet.sheet.rows.get(array.area.top)?.get(array.area.left);
        const step = this.leaders.get(leader ?? cell);
        if (step !== undefined) column.add(rows[place] ?? 0, step);
      });
      if (column.size > 0) filed.set(at, column);
    }
    this.columns.set(sheet, filed);
  }

  private programOf(cell: CellData, formula: string, { sheet, row, column }: Place): Program {
    const home = [sheet.sheet.name, row, column].join();
    const known = programs.get(cell);
    const isKnown = known?.formula === formula && known.home === home;
    if (isKnown && known.naming === this.naming) return known.program;
    if (!this.workspace.trySpend(formula.length * COST_OF_A_CHARACTER)) return UNREAD;
    const program = compile(formula, { sheet: sheet.sheet, row, column }, this.naming);
    programs.set(cell, { formula, home, naming: this.naming, program });
    return program;
  }

  /** The formula cells in the areas that a formula names. */
  private *neededBy(program: Program): Generator<Step<FormulaCell>, undefined> {
    for (const { sheet, area } of program.areas) {
      const index = this.workspace.indexOf(sheet);
      const columns = index === undefined ? undefined : this.columns.get(index);
      if (index === undefined || columns === undefined) continue;
      if (!this.workspace.trySpend(index.width(area) * COST_OF_A_COLUMN)) return undefined;
      for (const column of columnsIn(columns, area)) yield* column.open(area);
    }
    return undefined;
  }
}

function columnsIn<T>(
  columns: ReadonlyMap<number, FormulaColumn<T>>,
  { left, right }: AreaData,
): FormulaColumn<T>[] {
  if (right - left >= columns.size) {
    return [...columns].flatMap(([at, column]) => (at >= left && at <= right ? column : []));
  }
  const found: FormulaColumn<T>[] = [];
  for (let at = left; at <= right; at += 1) {
    const column = columns.get(at);
    if (column !== undefined) found.push(column);
  }
  return found;
}
