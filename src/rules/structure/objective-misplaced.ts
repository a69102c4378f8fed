import { objectiveSpec } from "../../plan/edition";
import { capitalised } from "../../plan/typography";
import { withEngagements } from "../../judgement/editions";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import { blocksOf, nameOf, ofObjectives } from "../../judgement/objectives";
import type { Rule } from "../../judgement/rule";

export const messages = {
  misplaced: (objectives: readonly number[], found: string, expected: string) => {
    const [stands, it] = objectives.length > 1 ? ["se trouvent", "les a"] : ["se trouve", "l'a"];
    return capitalised(
      `${nameOf(objectives)} ${stands} sous « ${found} » ; le modèle ${it} sous « ${expected} ».`,
    );
  },
};

const remedies = {
  move: (objectives: readonly number[], expected: string) =>
    `Déplacez les lignes ${ofObjectives(objectives)} sous « ${expected} ».`,
};

/** An objective stands under another engagement (2023, 2024). */
export const objectiveMisplaced: Rule = {
  id: "objective-misplaced",
  family: "structure",
  severity: "info",
  title: "Objectif sous un autre engagement",
  basis: KEEP_STRUCTURE,
  fact: "structure",
  remedy: "Déplacez les lignes de l'objectif sous l'engagement où le modèle le range.",
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
        remedy: remedies.move(objectives, expected),
        found,
        expected,
      };
    }
  },
};
