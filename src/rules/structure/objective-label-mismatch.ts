import { objectiveSpec } from "../../plan/edition";
import { allOf } from "../../plan/lists";
import type { Plan, PlanLine } from "../../plan/plan";
import { cellName } from "../../judgement/cellNames";
import { always } from "../../judgement/editions";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import { isMislabelled, ofObjectives } from "../../judgement/objectives";
import type { Rule } from "../../judgement/rule";

export const messages = {
  mismatch: (opens: readonly number[], worded: readonly number[]) =>
    `Le libellé est celui ${ofObjectives(worded)} et non ${ofObjectives(opens)}.`,
};

const remedies = {
  of: (plan: Plan, { opens, worded, number, wording }: PlanLine) => {
    const rewrite = `remettez en ${cellName(plan, wording.at)} le libellé ${ofObjectives(opens)}`;
    const found = allOf(opens.map(String));
    const right = allOf(worded.map(String));
    return `Si le libellé est juste, remplacez ${found} par ${right} en ${cellName(plan, number.at)} ; sinon, ${rewrite}.`;
  },
};

/** Number and wording belong to different objectives. */
export const objectiveLabelMismatch: Rule = {
  id: "objective-label-mismatch",
  family: "structure",
  severity: "warning",
  title: "Numéro et libellé discordants",
  basis: KEEP_STRUCTURE,
  fact: "structure",
  remedy: "Corrigez le numéro ou le libellé : les deux doivent désigner le même objectif.",
  why: "Le numéro et le libellé ne désignent pas le même objectif : on ne sait pas lequel des deux croire, ni quelle source est prévue.",
  appliesTo: always,
  *check(plan) {
    for (const line of plan.lines) {
      if (!isMislabelled(plan.edition, line)) continue;
      const [number = 0] = line.opens;
      yield {
        cells: [line.wording.at, line.number.at],
        message: messages.mismatch(line.opens, line.worded),
        remedy: remedies.of(plan, line),
        found: line.wording.text,
        expected: objectiveSpec(plan.edition, number)?.wording ?? null,
      };
    }
  },
};
