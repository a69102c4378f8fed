import type { Source } from "../../plan/source";
import { sourcesWithoutLine } from "../../judgement/recapSources";
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
    for (const { source, lines } of sourcesWithoutLine(plan)) {
      const cells = lines.flatMap((line) => (line.source ? [line.source.at] : []));
      yield { cells: [recap.title.at, ...cells], message: messages.missing(source) };
    }
  },
};
