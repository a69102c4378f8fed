import { sameCell, type CellAddress } from "../../plan/address";
import type { Plan } from "../../plan/plan";
import type { Finding } from "../../judgement/finding";
import { listed, NBSP } from "./typography";

/** Where in the plan a finding stands: « Objectif 9 », « Objectifs 6 et 7 », « Tableau récapitulatif »… */
export function placeOf(plan: Plan | null, finding: Finding): string {
  const primary = finding.cells[0];
  if (!plan || !primary) {
    return "Classeur";
  }
  if (isInRecap(plan, primary)) {
    return "Tableau récapitulatif";
  }
  const line = plan.lines.find(({ row }) => primary.sheet === plan.sheet && row === primary.row);
  if (line) {
    return objectivesLabel(line.objectives);
  }
  const isHeader =
    primary.sheet === plan.sheet &&
    primary.row >= plan.headerTop &&
    primary.row <= plan.headerBottom;
  return isHeader ? "En-têtes" : `Feuille${NBSP}${primary.sheet}`;
}

/** « Objectif 9 », « Objectifs 6 et 7 »; a line without one says so. */
export function objectivesLabel(objectives: readonly number[]): string {
  if (objectives.length === 0) {
    return "Ligne sans objectif";
  }
  const word = objectives.length > 1 ? "Objectifs" : "Objectif";
  return `${word}${NBSP}${listed(objectives.map(String))}`;
}

function isInRecap({ recap }: Plan, at: CellAddress): boolean {
  if (!recap) {
    return false;
  }
  const lines = recap.total ? [...recap.lines, recap.total] : recap.lines;
  return (
    sameCell(recap.title.at, at) ||
    lines.some(
      ({ label, state, department }) =>
        sameCell(label.at, at) || sameCell(state.at, at) || sameCell(department.at, at),
    )
  );
}
