import { hasMoney } from "../plan/amounts";
import { a1 } from "../plan/address";
import { plannedSources } from "../plan/sourcesOfLine";
import type { Source } from "../plan/source";
import { withRecap } from "./editions";
import { setText } from "./fixes";
import { RESPECT_SOURCES } from "./instructions";
import { nameOf } from "./objectives";
import type { Rule } from "./rule";
import { spelt } from "./spelling";

export const messages = {
  missing: (objectives: readonly number[], planned: readonly Source[]) =>
    planned.length === 1
      ? `Un montant de l'État est inscrit sans source de financement ; le modèle prévoit ${planned.join()} pour ${nameOf(objectives)}.`
      : "Un montant de l'État est inscrit sans source de financement.",
};

/** A State amount with no source. */
export const sourceMissing: Rule = {
  id: "source-missing",
  severity: "blocking",
  title: "Source de financement absente",
  basis: RESPECT_SOURCES,
  why: "Chaque montant demandé à l'État est payé par une enveloppe : FIR, 304 ou ONDAM. Sans source, personne ne sait laquelle, et la ligne ne compte dans aucun total du tableau vert.",
  appliesTo: withRecap,
  *check(plan) {
    const said = new Set<string>();
    for (const line of plan.lines) {
      const { source } = line;
      if (source?.text !== "") continue;
      const paid = line.states.filter((state) => hasMoney(state.cell));
      // One merged cell left blank is one thing to mend, however many lines it serves.
      if (paid.length === 0 || said.has(a1(source.at))) continue;
      said.add(a1(source.at));
      const planned = plannedSources(plan.edition, line) ?? [];
      const [only] = planned;
      yield {
        cells: [source.at, ...paid.map((state) => state.cell.at)],
        message: messages.missing(line.objectives, planned),
        expected: planned.length > 0 ? planned.map((one) => spelt(one, plan)).join(" ou ") : null,
        fix: only && planned.length === 1 ? setText(source, spelt(only, plan)) : null,
      };
    }
  },
};
