import { departmentAmount, hasMoney, valueOf } from "../../plan/amounts";
import { columnOf, type AmountCell } from "../../plan/plan";
import { possibleSources } from "../../plan/sourcesOfLine";
import { staysOut } from "../../judgement/cofinancing";
import { always } from "../../judgement/editions";
import { MATCH_STATE_MONEY } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";
import { DEPARTMENT, departmentOf } from "../../judgement/words";

/** Below this many lines with State money, a share says nothing. */
const FEWEST_LINES = 5;

/** An amount that can't be read is one all the same: its rule says it, and the share stays what it was. */
function isAsked(cell: AmountCell): boolean {
  return valueOf(cell) === null || hasMoney(cell);
}

export const messages = {
  empty: (empty: number, lines: number, by = DEPARTMENT) =>
    `La part ${by.of} est nulle ou vide sur ${String(empty)} des ${String(lines)} lignes qui ont un montant de l'État.`,
};

const remedies = {
  complete: (by = DEPARTMENT) =>
    `Indiquez ligne par ligne ce qu'apporte ${by.the}, moyens déjà en place compris (valorisation), ou justifiez l'écart.`,
};

/** Département is zero or blank on more than three quarters of the lines with State money. */
export const departmentShareEmpty: Rule = {
  id: "department-share-empty",
  family: "cofinancing",
  severity: "warning",
  title: "Part du Département presque vide",
  basis: MATCH_STATE_MONEY,
  remedy: "Indiquez ligne par ligne ce que le Département apporte, moyens déjà en place compris.",
  why: "Le contrat demande au Département d'apporter autant que l'État. Sa colonne presque vide est le plus souvent un oubli : les moyens déjà en place (postes, places, visites) peuvent y être comptés.",
  appliesTo: always,
  *check(plan) {
    const column = columnOf(plan, "department");
    const hasSources =
      plan.edition.facts.columnPerSource || plan.lines.some((line) => line.source !== null);
    if (!column || !hasSources) return;
    const paid = plan.lines.filter(
      (line) =>
        line.states.some((state) => !staysOut(plan, state.source) && isAsked(state.cell)) &&
        !possibleSources(plan.edition, line).some((source) => staysOut(plan, source)),
    );
    const empty = paid.filter((line) => departmentAmount(line)?.isZero());
    if (paid.length < FEWEST_LINES || 4 * empty.length <= 3 * paid.length) return;
    yield {
      cells: [
        column.header.at,
        ...empty.flatMap((line) => (line.department ? [line.department.at] : [])),
      ],
      message: messages.empty(empty.length, paid.length, departmentOf(plan)),
      remedy: remedies.complete(departmentOf(plan)),
    };
  },
};
