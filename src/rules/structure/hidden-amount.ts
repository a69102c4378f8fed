import { departmentCells, hasMoney } from "../../plan/amounts";
import { columnLetters } from "../../plan/address";
import type { AmountCell, Plan, PlanLine } from "../../plan/plan";
import { always } from "../../judgement/editions";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import { amountsByColumn } from "../../judgement/amountColumns";
import type { Rule } from "../../judgement/rule";

export const messages = {
  row: (row: number) =>
    `La ligne ${String(row)} de la feuille est masquée (ou filtrée) et porte un montant.`,
  column: (column: number) =>
    `La colonne ${columnLetters(column)} de la feuille est masquée et porte un montant.`,
};

const remedies = {
  showRow: (row: number) => `Affichez la ligne ${String(row)} de la feuille, ou retirez le filtre.`,
  showColumn: (column: number) => `Affichez la colonne ${columnLetters(column)} de la feuille.`,
};

function amountsOfRow(line: PlanLine): AmountCell[] {
  return [
    ...departmentCells(line),
    ...line.states.map((state) => state.cell),
    line.total,
    line.other,
    line.next,
  ]
    .filter((cell) => cell !== null)
    .sort((one, other) => one.at.column - other.at.column);
}

/** Lines, headings with their subtotals, totals: every row of the table that is out of sight. */
function hiddenRows(plan: Plan): { row: number; cells: AmountCell[] }[] {
  const totals = [plan.grandTotal, plan.envelopeRow].filter((row) => row !== null);
  const isHidden = (row: { readonly isHidden: boolean }) => row.isHidden;
  return [
    ...plan.lines.filter(isHidden).map((line) => ({ row: line.row, cells: amountsOfRow(line) })),
    ...plan.headings
      .filter(isHidden)
      .map(({ row, subtotals }) => ({ row, cells: [...subtotals.values()] })),
    ...totals.filter(isHidden).map(({ row, cells }) => ({ row, cells: [...cells.values()] })),
  ].sort((one, other) => one.row - other.row);
}

function* hiddenColumns(plan: Plan) {
  const hidden = plan.columns.filter(({ isHidden }) => isHidden);
  if (hidden.length === 0) return;
  const amounts = amountsByColumn(plan);
  for (const { column } of hidden) {
    const subtotals = plan.headings.flatMap((heading) => heading.subtotals.get(column) ?? []);
    const cells = [...subtotals, ...(amounts.get(column) ?? [])];
    const [first] = cells.filter(hasMoney).sort((one, other) => one.at.row - other.at.row);
    if (!first) continue;
    const remedy = remedies.showColumn(column);
    yield { cells: [first.at], message: messages.column(column), remedy };
  }
}

/** A hidden or filtered-out row, or a hidden column, of the table holds an amount. */
export const hiddenAmount: Rule = {
  id: "hidden-amount",
  family: "structure",
  severity: "warning",
  title: "Montant masqué",
  basis: KEEP_STRUCTURE,
  fact: "structure",
  remedy: "Affichez la ligne ou la colonne, ou retirez le filtre.",
  why: "Ce qui est masqué compte dans les totaux sans se voir, ou s'oublie à la saisie du formulaire.",
  appliesTo: always,
  *check(plan) {
    for (const { row, cells } of hiddenRows(plan)) {
      const first = cells.find(hasMoney);
      if (!first) continue;
      yield { cells: [first.at], message: messages.row(row), remedy: remedies.showRow(row) };
    }
    yield* hiddenColumns(plan);
  },
};
