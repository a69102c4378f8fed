import { a1 } from "../../plan/address";
import { hasMoney, lineHasMoney } from "../../plan/amounts";
import { columnOf } from "../../plan/plan";
import { isInactive } from "../../reading/vocabulary/actions";
import { always } from "../../judgement/editions";
import { FEED_FORM } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";

export const messages = {
  without: () => "La ligne porte un montant, sans dire pour quelle action.",
};

/** Money and no action text on the line, nor above in a merged cell. */
export const amountWithoutAction: Rule = {
  id: "amount-without-action",
  severity: "warning",
  title: "Montant sans action",
  basis: FEED_FORM,
  why: "Chaque montant finance une action que l'on peut nommer ; le formulaire la demande.",
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
        yield { cells: [line.action.at], message: messages.without() };
      }
    }
  },
};
