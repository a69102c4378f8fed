import { a1 } from "../../plan/address";
import { hasMoney, lineHasMoney } from "../../plan/amounts";
import { columnOf } from "../../plan/plan";
import { cellName } from "../../judgement/cellNames";
import { isInactive } from "../../reading/vocabulary/actions";
import { always } from "../../judgement/editions";
import { ACTION_BESIDE } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";

export const messages = {
  without: () => "La ligne porte un montant, sans dire pour quelle action.",
};

const remedies = {
  describe: (cell: string) =>
    `Décrivez en ${cell} l'action que ce montant finance, ou retirez le montant de la ligne.`,
};

/** Money and no action text on the line, nor above in a merged cell. */
export const amountWithoutAction: Rule = {
  id: "amount-without-action",
  family: "content",
  severity: "warning",
  title: "Montant sans action",
  basis: ACTION_BESIDE,
  remedy: "Décrivez l'action que le montant finance, ou retirez le montant de la ligne.",
  why: "L'État accorde son argent à des actions. Un montant que rien ne décrit ne peut être instruit : on vous demandera ce qu'il finance, et le formulaire aussi.",
  appliesTo: always,
  *check(plan) {
    if (!columnOf(plan, "action")) return;
    const said = new Set<string>();
    for (const line of plan.lines) {
      if (said.has(a1(line.action.at))) continue;
      // « cf. fiche action n° 9 » in its own column (2022): the money beside it is another rule's.
      if (isInactive(line.fiche?.text ?? "")) continue;
      if (line.action.text === "" && (lineHasMoney(line) || hasMoney(line.next))) {
        said.add(a1(line.action.at));
        yield {
          cells: [line.action.at],
          message: messages.without(),
          remedy: remedies.describe(cellName(plan, line.action.at)),
        };
      }
    }
  },
};
