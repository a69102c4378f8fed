import { withObjectiveList } from "../../judgement/editions";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";
import { shortened } from "../../plan/shortened";

const LONGEST = 70;

export const messages = {
  missing: (number: number, wording: string) =>
    `L'objectif ${String(number)} du modèle (« ${shortened(wording, LONGEST)} ») n'a pas de ligne dans le plan.`,
};

const remedies = {
  restore: (number: number, engagement?: string) => {
    const [name] = engagement?.split(" : ") ?? [];
    const place = name ? ` sous « ${name} »` : "";
    return `Remettez la ligne de l'objectif ${String(number)}${place} s'il sert dans ce plan ; sinon, rien à corriger.`;
  },
};

/** A line of the template's objectives was deleted. */
export const missingObjective: Rule = {
  id: "missing-objective",
  family: "structure",
  severity: "info",
  title: "Objectif sans ligne",
  basis: KEEP_STRUCTURE,
  fact: "structure",
  remedy: "Remettez la ligne si l'objectif sert dans ce plan ; sinon, rien à corriger.",
  why: "Le modèle a une ligne pour chaque objectif, même sans action. Beaucoup de plans suppriment celles qui ne servent pas : c'est à savoir, ce n'est pas bloquant.",
  appliesTo: withObjectiveList,
  *check(plan) {
    if (plan.split.length > 0) return;
    const present = new Set(plan.lines.flatMap((line) => [...line.objectives, ...line.worded]));
    for (const { number, wording, inTemplate, mandatory, engagement } of plan.edition.objectives) {
      // A mandatory one is said by the rule of those.
      if (inTemplate && !mandatory && !present.has(number)) {
        yield {
          cells: [],
          message: messages.missing(number, wording),
          remedy: remedies.restore(number, plan.edition.engagements[engagement ?? -1]),
          expected: String(number),
          unit: "objectif",
        };
      }
    }
  },
};
