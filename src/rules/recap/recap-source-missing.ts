import { hasMoney } from "../../plan/amounts";
import { allOf } from "../../plan/lists";
import { SOURCES, type Source } from "../../plan/source";
import { plannedSources } from "../../plan/sourcesOfLine";
import { cellName } from "../../judgement/cellNames";
import { withRecap } from "../../judgement/editions";
import { FILL_RECAP } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";
import { namedSource } from "../../judgement/words";

export const messages = {
  missing: (source: Source) =>
    `Des lignes du plan relèvent ${namedSource(source).of}, qui n'a pas de ligne dans le tableau récapitulatif.`,
};

export const remedies = {
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
    for (const source of SOURCES) {
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
        yield {
          cells: [recap.title.at, ...cells],
          message: messages.missing(source),
          remedy: remedies.add(source, [...new Set(cells.map((at) => cellName(plan, at)))]),
        };
      }
    }
  },
};
