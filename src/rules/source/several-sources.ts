import { hasMoney } from "../../plan/amounts";
import { plannedSources } from "../../plan/sourcesOfLine";
import { withSourceColumns } from "../../judgement/editions";
import { RESPECT_SOURCES } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";

export const messages = {
  several: (sources: readonly string[]) =>
    `La ligne demande à la fois ${sources.join(" et ")} : une ligne, une source.`,
};

/** Two State sources on one line (2022). */
export const severalSources: Rule = {
  id: "several-sources",
  severity: "warning",
  title: "Plusieurs sources sur une ligne",
  basis: RESPECT_SOURCES,
  fact: "sources",
  why: "Chaque objectif est payé par une seule enveloppe. Deux enveloppes sur une même ligne sont souvent une erreur de colonne.",
  appliesTo: withSourceColumns,
  *check(plan) {
    for (const line of plan.lines) {
      const paying = line.states.filter((state) => hasMoney(state.cell));
      const [first, second] = paying;
      if (!first || !second) continue;
      // A column that the objective may not use is another rule's, and a graver one.
      const planned = plannedSources(plan.edition, line);
      if (planned && paying.some(({ source }) => source && !planned.includes(source))) continue;
      yield {
        cells: [second.cell.at, first.cell.at],
        message: messages.several(paying.flatMap((state) => state.source ?? [])),
      };
    }
  },
};
