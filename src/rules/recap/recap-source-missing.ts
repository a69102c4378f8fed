import { withOthers } from "../../plan/editionSources";
import { hasMoney } from "../../plan/amounts";
import type { Source } from "../../plan/source";
import { plannedSources } from "../../plan/sourcesOfLine";
import { withRecap } from "../../judgement/editions";
import { FILL_RECAP } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";

export const messages = {
  missing: (source: Source) =>
    `Des lignes du plan ont pour source ${source}, qui n'a pas de ligne dans le tableau récapitulatif.`,
};

/** The lines use a source that has no recap line. */
export const recapSourceMissing: Rule = {
  id: "recap-source-missing",
  severity: "warning",
  title: "Source absente du récapitulatif",
  basis: FILL_RECAP,
  fact: "recap",
  why: "Sans sa ligne, l'argent d'une source n'est dans aucun total du tableau vert. Reprenez la ligne du modèle.",
  appliesTo: withRecap,
  *check(plan) {
    const { recap } = plan;
    if (!recap) return;
    const named = plan.lines.flatMap((line) => line.source?.sources ?? []);
    for (const source of withOthers(plan.edition, named)) {
      if (recap.lines.some((line) => line.source === source)) continue;
      const lines = plan.lines.filter((line) => {
        const planned = plannedSources(plan.edition, line);
        // A source that the objective may not use is another rule's to say.
        if (planned && !planned.includes(source)) return false;
        if (line.source?.sources.length !== 1 || line.source.sources[0] !== source) return false;
        return hasMoney(line.department) || line.states.some((state) => hasMoney(state.cell));
      });
      const cells = lines.flatMap((line) => (line.source ? [line.source.at] : []));
      if (lines.length > 0) {
        yield { cells: [recap.title.at, ...cells], message: messages.missing(source) };
      }
    }
  },
};
