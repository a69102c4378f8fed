import { cellName } from "../../judgement/cellNames";
import { isAction, referredObjectives } from "../../reading/vocabulary/actions";
import { withObjectiveList } from "../../judgement/editions";
import { ACTION_BESIDE } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";

export const messages = {
  dangling: (text: string, number: number) =>
    `« ${text} » : le plan n'a pas d'objectif ${String(number)} avec une action.`,
};

const remedies = {
  of: (number: number, cell: string) =>
    `Décrivez une action sous l'objectif ${String(number)}, ou corrigez le renvoi en ${cell}.`,
};

/** « Voir objectif 20 » where no objective 20 with an action stands. */
export const danglingReference: Rule = {
  id: "dangling-reference",
  family: "content",
  severity: "warning",
  title: "Renvoi sans suite",
  basis: ACTION_BESIDE,
  remedy: "Décrivez une action sous l'objectif auquel la ligne renvoie, ou corrigez le renvoi.",
  why: "La ligne renvoie à un objectif qui n'a pas d'action dans ce plan : celui qui relit cherche, ne trouve rien, et tient l'objectif pour abandonné.",
  appliesTo: withObjectiveList,
  *check(plan) {
    // The objective may stand on one of the other sheets.
    if (plan.split.length > 0) return;
    const active = new Set<number>();
    for (const { objectives, action } of plan.lines) {
      const isNew = objectives.some((number) => !active.has(number));
      if (isNew && isAction(action.text)) objectives.forEach((number) => active.add(number));
    }
    for (const { action, row } of plan.lines) {
      if (action.at.row !== row) continue;
      const missing = referredObjectives(action.text).find((number) => !active.has(number));
      if (missing === undefined) continue;
      yield {
        cells: [action.at],
        message: messages.dangling(action.text, missing),
        remedy: remedies.of(missing, cellName(plan, action.at)),
        found: action.text,
      };
    }
  },
};
