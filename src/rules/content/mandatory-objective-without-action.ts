import { hasMoney, lineHasMoney } from "../../plan/amounts";
import { columnOf, type PlanLine } from "../../plan/plan";
import { cellName } from "../../judgement/cellNames";
import { withMandatory } from "../../judgement/editions";
import { isNoAction } from "../../reading/vocabulary/actions";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import { isEmptyPlan } from "../../judgement/emptyPlan";
import { blocksOf } from "../../judgement/objectives";
import type { Rule } from "../../judgement/rule";

export const messages = {
  deleted: (number: number) =>
    `L'objectif ${String(number)} est obligatoire et n'a plus de ligne dans le plan.`,
  without: (number: number) => `L'objectif ${String(number)} est obligatoire et n'a pas d'action.`,
};

const remedies = {
  restore: (number: number) =>
    `Remettez la ligne de l'objectif ${String(number)}, et décrivez-y ce qui se fait ou se poursuit, même sans financement demandé.`,
  describe: (number: number, cell: string) =>
    `Décrivez en ${cell} ce qui se fait ou se poursuit pour l'objectif ${String(number)}, même sans financement demandé.`,
};

/** A mandatory objective with no action text at all, or only « Pas d'action ». */
export const mandatoryObjectiveWithoutAction: Rule = {
  id: "mandatory-objective-without-action",
  family: "content",
  severity: "warning",
  title: "Objectif obligatoire sans action",
  basis: KEEP_STRUCTURE,
  fact: "mandatory",
  remedy:
    "Décrivez ce qui se fait ou se poursuit pour cet objectif, même sans financement demandé.",
  why: "Certains objectifs sont à tenir par tous les départements signataires. Sans un mot sur eux, le plan ne peut être tenu pour complet.",
  appliesTo: withMandatory,
  *check(plan) {
    if (!columnOf(plan, "action") || plan.split.length > 0 || isEmptyPlan(plan)) return;
    const blocks = blocksOf(plan);
    for (const { number, mandatory } of plan.edition.objectives) {
      const own = mandatory
        ? blocks.filter(
            ({ objectives, opener }) =>
              objectives.includes(number) || opener.worded.includes(number),
          )
        : [];
      if (mandatory && own.length === 0) {
        yield {
          cells: [],
          message: messages.deleted(number),
          remedy: remedies.restore(number),
        };
        continue;
      }
      const first = own.find((block) => !block.isInDoubt);
      const texts = own.flatMap((block) => block.lines.map((line) => line.action.text));
      if (!first || texts.some((text) => text !== "" && !isNoAction(text))) continue;
      // Money beside it: the rule of amounts without action says it, or the one of inactive lines.
      const isPaid = (line: PlanLine) =>
        lineHasMoney(line) || (line.action.text === "" && hasMoney(line.next));
      if (own.some((block) => block.lines.some(isPaid))) continue;
      const [line] = first.lines;
      yield {
        cells: [first.opener.number.at, ...(line ? [line.action.at] : [])],
        message: messages.without(number),
        ...(line && { remedy: remedies.describe(number, cellName(plan, line.action.at)) }),
      };
    }
  },
};
