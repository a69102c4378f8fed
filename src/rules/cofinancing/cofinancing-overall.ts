import { matchedAndOthers } from "../../plan/editionSources";
import { formatEuros } from "../../plan/money";
import { columnOf } from "../../plan/plan";
import { isShort, sharesOfLines, type Shares } from "../../judgement/cofinancing";
import { always } from "../../judgement/editions";
import { MATCH_STATE_MONEY } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";
import { DEPARTMENT, departmentOf } from "../../judgement/words";

export const messages = {
  short: ({ state, department }: Shares, sources: string, by = DEPARTMENT) =>
    `Sur l'ensemble du plan, ${by.the} apporte ${formatEuros(department)} et l'État ${formatEuros(state)} (${sources}) : ${formatEuros(state.minus(department))} de moins.`,
};

const remedies = {
  complete: ({ state, department }: Shares, by = DEPARTMENT) =>
    `Complétez de ${formatEuros(state.minus(department))} la part ${by.of}, moyens déjà en place compris (valorisation), ou justifiez l'écart.`,
};

/** Over the plan, Département (ONDAM lines aside) < FIR + 304. */
export const cofinancingOverall: Rule = {
  id: "cofinancing-overall",
  family: "cofinancing",
  severity: "warning",
  title: "Cofinancement du plan insuffisant",
  basis: MATCH_STATE_MONEY,
  remedy: "Complétez la part du Département, moyens déjà en place compris, ou justifiez l'écart.",
  why: "Le contrat type demande au Département d'apporter au moins autant que l'État. C'est la première chose que regarde celui qui reçoit le plan. Les lignes payées par l'ONDAM n'y comptent pas.",
  appliesTo: always,
  *check(plan) {
    const column = columnOf(plan, "department");
    const shares = column && sharesOfLines(plan, plan.lines);
    if (!shares || !isShort(shares)) return;
    yield {
      cells: [column.header.at],
      message: messages.short(shares, matchedAndOthers(plan.edition), departmentOf(plan)),
      remedy: remedies.complete(shares, departmentOf(plan)),
      found: shares.department,
      expected: shares.state,
    };
  },
};
