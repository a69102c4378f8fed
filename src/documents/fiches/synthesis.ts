import type { Table } from "../../files/paper/blocks";
import { ficheNumbers, type Fiche } from "../../plan/papers/fiche";
import type { Budget } from "../../plan/papers/statement";
import { fold } from "../../plan/text";
import { BudgetBuilder } from "../money/budget";
import { moneyGridOf, type Axis, type MoneyGrid } from "../money/grid";
import { gridAmounts } from "../money/gridAmounts";
import { gridStatements } from "../money/gridStatements";

const NUMBER_HEADER =
  /^(?:n ?°|numero|num\b|ref\b|fiches?\b|actions? ?n ?°|objectifs?(?: n ?°)?$|n°)/;
const TITLE_HEADER = /intitule|titre|libelle|action|objet|projet|designation|fiche/;
/** The plan's own table, printed: its lines are no fiches. */
const PLAN_HEADER = /source de financement|sources? (?:etat|de l'etat)|^mesures?$|^partenaires?$/;
const NUMBER =
  /^(?:fiches?[ -]?(?:actions?)?|actions?|objectifs?|fa)? ?(?:n ?° ?)?(?:fir |bop )?(\d{1,2}(?:[.-]\d{1,2})?(?: ?(?:,|et|&|\/) ?\d{1,2}(?:[.-]\d{1,2})?)*)$/;

/**
 * The fiches of a synthesis table: one to a row, its number in a column and the payers in others. A
 * row without a number goes on with the fiche above; a row of totals is none.
 */
export function fichesOfTable(table: Table, file: string, year: number | null): Fiche[] {
  const grid = moneyGridOf(table);
  if (!grid || grid.columns.some(({ text }) => PLAN_HEADER.test(fold(text)))) return [];
  const number = numberColumn(grid);
  if (number === null) return [];
  const title = grid.columns.findIndex(
    (axis, c) => c !== number && axis.payer === null && TITLE_HEADER.test(fold(axis.text)),
  );
  const fiches: Fiche[] = [];
  for (const { cells } of grid.rows) {
    const written = NUMBER.exec(fold(cells[number] ?? ""))?.[1];
    const isEmpty = (cells[number] ?? "").trim() === "";
    if (written === undefined && !isEmpty) continue;
    const budgets = budgetsOf(grid, cells, year);
    const before = fiches.at(-1);
    const text = cells[title] ?? "";
    if (written !== undefined) {
      fiches.push(ficheOf(file, written, text, budgets));
    } else if (
      before &&
      !/^(?:sous-)?tota/.test(fold(cells.find((cell) => cell.trim() !== "") ?? ""))
    ) {
      fiches.splice(-1, 1, { ...before, budgets: [...before.budgets, ...budgets] });
    }
  }
  return fiches.length >= 2 ? fiches : [];
}

/** The column that numbers the fiches: its header says so, and most of its cells are numbers. */
function numberColumn({ columns, rows }: MoneyGrid): number | null {
  const found = columns.findIndex((axis, c) => {
    if (axis.payer !== null || !NUMBER_HEADER.test(fold(axis.text))) return false;
    const filled = rows.filter(({ cells }) => (cells[c] ?? "").trim() !== "");
    const numbered = filled.filter(({ cells }) => NUMBER.test(fold(cells[c] ?? "")));
    return numbered.length >= 2 && numbered.length * 2 > filled.length;
  });
  return found === -1 ? null : found;
}

function budgetsOf(grid: MoneyGrid, cells: readonly string[], year: number | null): Budget[] {
  const nobody: Axis = {
    payer: null,
    purse: null,
    year: null,
    isUnnamedYear: false,
    isShare: false,
    text: "",
  };
  const builder = new BudgetBuilder();
  const amounts = gridAmounts({ ...grid, headColumn: 0, rows: [{ head: nobody, cells }] });
  for (const statement of gridStatements(amounts, year)) builder.say(statement);
  return builder.finish();
}

function ficheOf(file: string, number: string, title: string, budgets: readonly Budget[]): Fiche {
  return {
    file,
    number,
    numbers: ficheNumbers(number),
    objectives: [],
    title: title.replaceAll("\n", " "),
    budgets,
    saysNone: null,
    hasAction: title.trim() !== "",
    years: { title: [], calendar: [] },
    page: null,
  };
}
