import { objectiveSpec } from "../../plan/edition";
import { always } from "../../judgement/editions";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import { isMislabelled, ofObjectives } from "../../judgement/objectives";
import type { Rule } from "../../judgement/rule";

export const messages = {
  mismatch: (opens: readonly number[], worded: readonly number[]) =>
    `Le libellé est celui ${ofObjectives(worded)} et non ${ofObjectives(opens)}.`,
};

/** Number and wording belong to different objectives. */
export const objectiveLabelMismatch: Rule = {
  id: "objective-label-mismatch",
  severity: "warning",
  title: "Numéro et libellé discordants",
  basis: KEEP_STRUCTURE,
  fact: "structure",
  why: "Le numéro et le libellé ne désignent pas le même objectif : on ne sait pas lequel des deux croire, ni quelle source est prévue.",
  appliesTo: always,
  *check(plan) {
    for (const line of plan.lines) {
      if (!isMislabelled(plan.edition, line)) continue;
      const [number = 0] = line.opens;
      yield {
        cells: [line.wording.at, line.number.at],
        message: messages.mismatch(line.opens, line.worded),
        found: line.wording.text,
        expected: objectiveSpec(plan.edition, number)?.wording ?? null,
      };
    }
  },
};
