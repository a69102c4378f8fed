import { lineHasMoney } from "../../plan/amounts";
import { oneOf } from "../../plan/lists";
import { cellName } from "../../judgement/cellNames";
import { withChoice } from "../../judgement/editions";
import { RESPECT_SOURCES } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";
import { sourceUses, sourceVerdict } from "../../judgement/sourceVerdict";
import { spelt } from "../../plan/editionSources";

export const messages = {
  ambiguous: (found: string) =>
    `La source « ${found} » laisse un choix : avec un montant, il faut retenir l'une ou l'autre.`,
};

const remedies = {
  choose: (sources: readonly string[], cell: string) => `Choisissez ${oneOf(sources)} en ${cell}.`,
};

/** « 304 ou ONDAM » on a line with money. */
export const sourceAmbiguous: Rule = {
  id: "source-ambiguous",
  family: "source",
  severity: "warning",
  title: "Source à choisir",
  basis: RESPECT_SOURCES,
  fact: "sources",
  remedy: "Choisissez la source qui paiera, et n'écrivez qu'elle.",
  why: "Le modèle laisse parfois le choix entre le 304 et l'ONDAM. Tant que la source n'est pas choisie, le montant n'entre dans aucune ligne du tableau vert.",
  appliesTo: withChoice,
  *check(plan) {
    for (const { source, lines } of sourceUses(plan)) {
      if (source.sources.length < 2) continue;
      const isOpen = lines.some(
        (line) => lineHasMoney(line) && sourceVerdict(plan, line, source) === "undecided",
      );
      if (!isOpen) continue;
      yield {
        cells: [source.at],
        message: messages.ambiguous(source.text),
        remedy: remedies.choose(
          source.sources.map((one) => spelt(plan.edition, one)),
          cellName(plan, source.at),
        ),
        found: source.text,
        unit: "source",
      };
    }
  },
};
