import { allOf } from "../../plan/lists";
import type { Source } from "../../plan/source";
import { cellName } from "../../judgement/cellNames";
import { sourcesWithoutLine } from "../../judgement/recapSources";
import { withRecap } from "../../judgement/editions";
import { FILL_RECAP } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";
import { namedSource } from "../../judgement/words";

export const messages = {
  missing: (source: Source) =>
    `Des lignes du plan relèvent ${namedSource(source).of}, qui n'a pas de ligne dans le tableau récapitulatif.`,
};

const remedies = {
  add: (source: Source, cells: readonly string[]) =>
    cells.length > MOST
      ? `Ajoutez au tableau vert une ligne « ${source} », ou corrigez la source des lignes du plan.`
      : `Ajoutez au tableau vert une ligne « ${source} », ou corrigez la source en ${allOf(cells)}.`,
};

/** More cells than these are not read one by one. */
const MOST = 4;

/** The lines use a source that has no recap line. */
export const recapSourceMissing: Rule = {
  id: "recap-source-missing",
  family: "recap",
  severity: "warning",
  title: "Source absente du récapitulatif",
  basis: FILL_RECAP,
  fact: "recap",
  remedy:
    "Ajoutez au tableau vert la ligne de cette source, ou corrigez la source des lignes du plan.",
  why: "Sans sa ligne, l'argent d'une source n'est dans aucun total du tableau vert. L'État ne voit pas ce qui lui est demandé à ce titre.",
  appliesTo: withRecap,
  *check(plan) {
    const { recap } = plan;
    if (!recap) return;
    for (const { source, lines } of sourcesWithoutLine(plan)) {
      const cells = lines.flatMap((line) => (line.source ? [line.source.at] : []));
      yield {
        cells: [recap.title.at, ...cells],
        message: messages.missing(source),
        remedy: remedies.add(source, [...new Set(cells.map((at) => cellName(plan, at)))]),
      };
    }
  },
};
