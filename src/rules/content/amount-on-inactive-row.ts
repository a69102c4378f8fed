import { a1 } from "../../plan/address";
import { departmentCells, hasMoney, lineHasMoney } from "../../plan/amounts";
import { allOf } from "../../plan/lists";
import type { AmountCell, Plan, PlanLine, TextCell } from "../../plan/plan";
import { cellName } from "../../judgement/cellNames";
import { isInactive, isReference } from "../../reading/vocabulary/actions";
import { always } from "../../judgement/editions";
import { ACTION_BESIDE } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";

export const messages = {
  inactive: (text: string) => `« ${text} », et pourtant un montant figure sur la ligne.`,
};

const remedies = {
  of: (plan: Plan, { at, text }: TextCell, money: readonly AmountCell[]) => {
    const amounts = allOf(money.map((one) => cellName(plan, one.at)));
    const elsewhere = isReference(text) ? "déplacez sur la ligne du renvoi" : "effacez";
    return `Décrivez en ${cellName(plan, at)} l'action financée, ou ${elsewhere} ce que ${money.length > 1 ? "portent" : "porte"} ${amounts}.`;
  },
};

/** The cell that says that nothing is done, or asked, on the line that carries money. */
function inactiveCell(line: PlanLine): TextCell | null {
  const cells = [line.action, ...(line.fiche ? [line.fiche] : [])];
  // Nothing this year and money the next (2023): only a reference says that it stands elsewhere.
  const isIdle = lineHasMoney(line) ? isInactive : hasMoney(line.next) ? isReference : () => false;
  return cells.find((cell) => isIdle(cell.text)) ?? null;
}

/** Money beside « Pas d'action », « Pas de financement sollicité », « Voir objectif … », « cf. fiche … ». */
export const amountOnInactiveRow: Rule = {
  id: "amount-on-inactive-row",
  family: "content",
  severity: "warning",
  title: "Montant sans action en face",
  basis: ACTION_BESIDE,
  remedy: "Décrivez l'action que le montant finance, ou retirez le montant de la ligne.",
  why: "La ligne dit qu'il n'y a rien à financer ici, ou renvoie à une autre ligne, et porte un montant : il sera compté deux fois, ou contesté.",
  appliesTo: always,
  *check(plan) {
    const said = new Set<string>();
    for (const line of plan.lines) {
      const cell = inactiveCell(line);
      // A merged cell is one thing to mend, however many lines it covers.
      if (!cell || said.has(a1(cell.at))) continue;
      said.add(a1(cell.at));
      const money = [...departmentCells(line), ...line.states.map((state) => state.cell), line.next]
        .filter((one) => one !== null)
        .filter(hasMoney);
      yield {
        cells: [cell.at, ...money.map((one) => one.at)],
        message: messages.inactive(cell.text),
        remedy: remedies.of(plan, cell, money),
        found: cell.text,
      };
    }
  },
};
