import { columnLetters, columnNumber } from "../../src/plan/address";
import type { Plan } from "../../src/plan/plan";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../src/reading/snapshot";

/** What an officer types into a template: all the rest is the template's. */
const TYPED = new Set([
  "action",
  "identification",
  "fiche",
  "partners",
  "department",
  "state",
  "other",
  "nextState",
]);

const REFERENCE = /(?<![A-Z\d])(\$?)([A-Z]{1,2})(\$?)(\d{1,4})(?![\d(])/g;

function shifted(formula: string, down: number, right: number): string {
  return formula.replace(
    REFERENCE,
    (_all, fixed: string, letters: string, kept: string, row: string) =>
      `${fixed}${columnLetters(columnNumber(letters) + right)}${kept}${String(Number(row) + down)}`,
  );
}

/** The cells of a plan that the officer typed, as « row,column ». */
function typedCells(plan: Plan): Set<string> {
  const cells = new Set<string>();
  const add = (row: number, column: number) => cells.add(`${String(row)},${String(column)}`);
  const rows = [...plan.lines, ...plan.headings].map(({ row }) => row);
  const last = Math.max(...rows);
  for (const { spec, column } of plan.columns) {
    if (!TYPED.has(spec.role)) continue;
    for (let row = plan.headerBottom + 1; row <= last + (plan.recap ? 0 : 3); row += 1)
      add(row, column);
  }
  const { recap } = plan;
  for (const line of recap ? [...recap.lines, ...(recap.total ? [recap.total] : [])] : []) {
    add(line.state.at.row, line.state.at.column);
    add(line.department.at.row, line.department.at.column);
  }
  return cells;
}

/** The blank template that a plan was made from: no actions, no amounts, formulas at zero. */
function emptied(sheet: SheetSnapshot, plan: Plan): SheetSnapshot {
  const typed = typedCells(plan);
  const cells = sheet.cells.map((row, down) =>
    row.map((cell, along): SnapshotCell | null => {
      const at = `${String(sheet.top + down)},${String(sheet.left + along)}`;
      if (cell === null) return null;
      if (cell.formula !== null) return { ...cell, value: 0 };
      return typed.has(at) && !isHeading(plan, sheet.top + down) ? null : cell;
    }),
  );
  return { ...sheet, cells };
}

const isHeading = (plan: Plan, at: number) => plan.headings.some(({ row }) => row === at);

/** The sheet somewhere else: lower and further right, under another name, its formulas with it. */
export function moved(
  sheet: SheetSnapshot,
  down: number,
  right: number,
  name: string,
): SheetSnapshot {
  const cells = sheet.cells.map((row) =>
    row.map((cell) =>
      cell?.formula ? { ...cell, formula: shifted(cell.formula, down, right) } : cell,
    ),
  );
  const merges = sheet.merges.map((area) => ({
    top: area.top + down,
    bottom: area.bottom + down,
    left: area.left + right,
    right: area.right + right,
  }));
  const { top, left } = sheet;
  return { ...sheet, name, cells, merges, top: top + down, left: left + right };
}

/** The plan's workbook as the blank template was, its table moved and its sheet renamed. */
export function blankOf(workbook: WorkbookSnapshot, plan: Plan): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === plan.sheet ? moved(emptied(sheet, plan), 3, 2, "Feuil7") : sheet,
  );
  return { sheets, activeSheet: "Feuil7" };
}
