import { cellName } from "../../judgement/cellNames";
import { withMandatory } from "../../judgement/editions";
import { KEEP_STRUCTURE } from "../../judgement/instructions";
import { unservedMandatory } from "../../judgement/mandatory";
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
    for (const { number, block } of unservedMandatory(plan)) {
      if (block === null) {
        yield {
          cells: [],
          message: messages.deleted(number),
          remedy: remedies.restore(number),
        };
        continue;
      }
      const [line] = block.lines;
      yield {
        cells: [block.opener.number.at, ...(line ? [line.action.at] : [])],
        message: messages.without(number),
        ...(line && { remedy: remedies.describe(number, cellName(plan, line.action.at)) }),
      };
    }
  },
};
