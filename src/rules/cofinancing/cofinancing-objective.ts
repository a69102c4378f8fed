import { matchedNames } from "../../plan/editionSources";
import { formatEuros } from "../../plan/money";
import { always } from "../../judgement/editions";
import { isShort, objectiveGroups, sharesOfLines, type Shares } from "../../judgement/cofinancing";
import { MATCH_STATE_MONEY } from "../../judgement/instructions";
import { nameOf } from "../../judgement/objectives";
import type { Rule } from "../../judgement/rule";
import { DEPARTMENT, departmentOf } from "../../judgement/words";

export const messages = {
  short: (
    objectives: readonly number[],
    { state, department }: Shares,
    sources: string,
    by = DEPARTMENT,
  ) =>
    `Pour ${nameOf(objectives)}, ${by.the} apporte ${formatEuros(department)} et l'État ${formatEuros(state)} (${sources}) : ${formatEuros(state.minus(department))} de moins.`,
};

const remedies = {
  complete: (objectives: readonly number[], { state, department }: Shares, by = DEPARTMENT) =>
    `Complétez de ${formatEuros(state.minus(department))} la part ${by.of} pour ${nameOf(objectives)}, moyens déjà en place compris (valorisation), ou justifiez l'écart.`,
};

/** Over all the lines of an objective, Département < FIR + 304. */
export const cofinancingObjective: Rule = {
  id: "cofinancing-objective",
  family: "cofinancing",
  severity: "warning",
  title: "Cofinancement de l'objectif insuffisant",
  basis: MATCH_STATE_MONEY,
  remedy: "Complétez la part du Département, moyens déjà en place compris, ou justifiez l'écart.",
  why: "Le contrat type demande au Département d'apporter à chaque objectif au moins autant que l'État. Les moyens déjà en place peuvent être comptés (valorisation), et votre contrat peut le dire autrement. L'ONDAM n'est pas concerné.",
  appliesTo: always,
  *check(plan) {
    for (const { objectives, lines } of objectiveGroups(plan)) {
      const shares = sharesOfLines(plan, lines);
      const [first] = lines;
      if (!shares || !first?.department || !isShort(shares)) continue;
      yield {
        cells: [
          first.department.at,
          ...lines.flatMap((line) => [
            ...(line !== first && line.department ? [line.department.at] : []),
            ...line.states.map((state) => state.cell.at),
          ]),
        ],
        message: messages.short(objectives, shares, matchedNames(plan.edition), departmentOf(plan)),
        remedy: remedies.complete(objectives, shares, departmentOf(plan)),
        found: shares.department,
        expected: shares.state,
      };
    }
  },
};
