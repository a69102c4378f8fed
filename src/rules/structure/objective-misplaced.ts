import { objectiveSpec } from "../../plan/edition";
import { withEngagements } from "../../judgement/editions";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import { blocksOf, nameOf } from "../../judgement/objectives";
import type { Rule } from "../../judgement/rule";

export const messages = {
  misplaced: (objectives: readonly number[], found: string, expected: string) => {
    const [stands, it] = objectives.length > 1 ? ["se trouvent", "les a"] : ["se trouve", "l'a"];
    const sentence = `${nameOf(objectives)} ${stands} sous « ${found} » ; le modèle ${it} sous « ${expected} ».`;
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  },
};

/** An objective stands under another engagement (2023, 2024). */
export const objectiveMisplaced: Rule = {
  id: "objective-misplaced",
  severity: "info",
  title: "Objectif sous un autre engagement",
  basis: KEEP_STRUCTURE,
  fact: "structure",
  why: "Le modèle range les objectifs par engagement. Déplacé, un objectif se lit mal, mais se retrouve par son numéro.",
  appliesTo: withEngagements,
  *check(plan) {
    const headed = new Set(plan.headings.map((heading) => heading.engagement));
    const lost = new Set<number>();
    for (const { opener, objectives, isInDoubt } of blocksOf(plan)) {
      const { engagement } = opener;
      if (isInDoubt || engagement === null || opener.opens.length === 0) continue;
      const specs = objectives.flatMap((number) => objectiveSpec(plan.edition, number) ?? []);
      const own = specs[0]?.engagement ?? null;
      if (own === null || specs.some((one) => one.engagement === engagement)) continue;
      // A heading that was rubbed out is one thing to mend, said at the first objective under it.
      if (lost.has(own)) continue;
      if (!headed.has(own)) lost.add(own);
      const found = plan.edition.engagements[engagement] ?? "";
      const expected = plan.edition.engagements[own] ?? "";
      yield {
        cells: [opener.number.at],
        message: messages.misplaced(objectives, found, expected),
        found,
        expected,
      };
    }
  },
};
