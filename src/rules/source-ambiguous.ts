import { lineHasMoney } from "../plan/amounts";
import { a1 } from "../plan/address";
import type { Plan, PlanLine } from "../plan/plan";
import { plannedSources } from "../plan/sourcesOfLine";
import { withRecap } from "./editions";
import { RESPECT_SOURCES } from "./instructions";
import type { Rule } from "./rule";

export const messages = {
  ambiguous: (found: string) =>
    `La source « ${found} » est celle du modèle avant le choix : avec un montant, il faut retenir l'une ou l'autre.`,
};

/** Several sources, of which the objective may use one at least: where it may use none, another rule speaks. */
function isUndecided(plan: Plan, line: PlanLine): boolean {
  const sources = line.source?.sources ?? [];
  const planned = plannedSources(plan.edition, line);
  return sources.length > 1 && (planned === null || sources.some((one) => planned.includes(one)));
}

/** « 304 ou ONDAM » on a line with money. */
export const sourceAmbiguous: Rule = {
  id: "source-ambiguous",
  severity: "warning",
  title: "Source à choisir",
  basis: RESPECT_SOURCES,
  why: "Le modèle laisse le choix entre le 304 et l'ONDAM pour cet objectif. Tant que la source n'est pas choisie, le montant n'entre dans aucune ligne du tableau vert.",
  appliesTo: withRecap,
  *check(plan) {
    const said = new Set<string>();
    for (const line of plan.lines) {
      if (!line.source || !isUndecided(plan, line) || !lineHasMoney(line)) continue;
      if (said.has(a1(line.source.at))) continue;
      said.add(a1(line.source.at));
      yield {
        cells: [line.source.at],
        message: messages.ambiguous(line.source.text),
        found: line.source.text,
      };
    }
  },
};
