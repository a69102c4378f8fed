import type { WorkbookData } from "../../files/workbook/data";
import type { Written } from "../book/written";
import { CellSet } from "./cellSet";
import { CellEvaluator } from "./evaluator";
import { FormulaCells, type FormulaCell } from "./formulaCells";
import { visitInOrder } from "./order";
import { cellsOf, resultsOf, settle } from "./results";
import type { Locale } from "./terms/locale";
import { Workspace } from "./terms/workspace";

/**
 * Recalculates in place, each after those that it needs and with Excel's semantics, the formulas
 * that depend on the written cells and those that await a result; all the others keep what Excel
 * computed. What the evaluator does not know for sure keeps its last result and awaits Excel, and
 * so does all that depends on it.
 * @param written without it, all formulas are calculated
 */
export function recalculate(data: WorkbookData, written?: Written, locale?: Locale): void {
  if (!hasFormula(data)) return;
  new Recalculation(data, written, locale).run();
}

function hasFormula({ sheets }: WorkbookData): boolean {
  for (const { rows } of sheets) {
    for (const cells of rows.values()) {
      for (const { formula } of cells.values()) if (formula !== undefined) return true;
    }
  }
  return false;
}

class Recalculation {
  private readonly workspace: Workspace;
  /** Cells that hold another value than before. */
  private readonly changed = new CellSet();
  /** Cells whose value is not known. */
  private readonly awaiting = new CellSet();

  constructor(
    private readonly data: WorkbookData,
    private readonly written: Written | undefined,
    locale: Locale | undefined,
  ) {
    this.workspace = new Workspace(data, locale);
    for (const { sheet, area } of written?.areas ?? []) this.changed.addArea(sheet, area);
  }

  run(): void {
    const { steps } = new FormulaCells(this.data, this.workspace);
    visitInOrder(
      steps,
      (item) => {
        this.visit(item);
      },
      (circle) => {
        this.visitCircle(circle);
      },
    );
  }

  private visit(item: FormulaCell): void {
    if (!this.isConcerned(item)) return;
    const { root } = item.program;
    if (root === null || this.reads(item, this.awaiting)) {
      this.await(item);
      return;
    }
    try {
      const evaluator = new CellEvaluator(this.workspace, item.place);
      for (const { cell, row, column, value } of resultsOf(item, root, evaluator)) {
        const { sheet } = item.place.sheet;
        const isOther = settle(cell, value, () => this.written?.onChange?.(sheet, row, column));
        if (isOther) this.changed.add(sheet, row, column);
      }
    } catch {
      // Unsupported, or nested beyond the stack: the last result stands.
      this.await(item);
    }
  }

  /** Whether the result may be another than the last one. */
  private isConcerned(item: FormulaCell): boolean {
    const { cell, program, place, array } = item;
    if (this.written === undefined || cell.isAwaiting === true || cell.value === null) return true;
    const { row, column } = place;
    const own = array?.area ?? { top: row, left: column, bottom: row, right: column };
    return (
      this.changed.touches(place.sheet.sheet, own) ||
      (program.readsAnywhere && this.written.areas.length > 0) ||
      // Too heavy to be put in order: what comes after may depend on anything.
      this.workspace.isExhausted ||
      this.reads(item, this.changed) ||
      this.reads(item, this.awaiting)
    );
  }

  private reads({ program }: FormulaCell, cells: CellSet): boolean {
    return program.areas.some(({ sheet, area }) => cells.touches(sheet, area));
  }

  private await(item: FormulaCell): void {
    const { sheet } = item.place.sheet;
    for (const { cell, row, column } of cellsOf(item)) {
      this.awaiting.add(sheet, row, column);
      if (cell.isAwaiting === true) continue;
      this.written?.onChange?.(sheet, row, column);
      cell.isAwaiting = true;
    }
  }

  /** Iteration, or a mistake that Excel warns of: the results are Excel's affair; one never had is 0. */
  private visitCircle(circle: readonly FormulaCell[]): void {
    if (!circle.some((item) => this.isConcerned(item))) return;
    for (const item of circle) {
      this.await(item);
      item.cell.value ??= 0;
    }
  }
}
