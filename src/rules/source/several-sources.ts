import { hasMoney } from "../../plan/amounts";
import { allOf } from "../../plan/lists";
import { shownReading } from "../../plan/shownCell";
import type { Source } from "../../plan/source";
import { plannedSources } from "../../plan/sourcesOfLine";
import { cellName } from "../../judgement/cellNames";
import { withSourceColumns } from "../../judgement/editions";
import { RESPECT_SOURCES } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";
import { namedSource } from "../../judgement/words";

export const messages = {
  several: (asked: readonly (readonly [Source, string])[]) => {
    const amounts = asked.map(([source, amount]) => `${amount} ${namedSource(source).of}`);
    return `La ligne demande à la fois ${allOf(amounts)} : une ligne, une source.`;
  },
};

const remedies = {
  keep: (first: string, second: string) =>
    `Gardez une seule source sur la ligne : réunissez ${first} et ${second}, ou donnez à l'un des deux une ligne à lui.`,
};

/** Two State sources on one line (2022). */
export const severalSources: Rule = {
  id: "several-sources",
  family: "source",
  severity: "warning",
  title: "Plusieurs sources sur une ligne",
  basis: RESPECT_SOURCES,
  fact: "sources",
  remedy: "Gardez une seule source sur la ligne, et placez l'autre montant sur une ligne à lui.",
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
        message: messages.several(
          paying.flatMap(({ source, cell }) =>
            source ? [[source, shownReading(cell.reading)] as const] : [],
          ),
        ),
        remedy: remedies.keep(cellName(plan, first.cell.at), cellName(plan, second.cell.at)),
      };
    }
  },
};
