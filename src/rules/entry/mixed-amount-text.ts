import { amountCells } from "../../plan/amounts";
import { hasAmountInText } from "../../plan/textAmounts";
import { isCarriedOver, lack } from "../../judgement/otherFunding";
import { always, withOtherFunding } from "../../judgement/editions";
import { FEED_FORM } from "../../judgement/instructions";
import type { Rule } from "../../judgement/rule";
import { strayText } from "../../judgement/strayText";

export const messages = {
  mixed: (text: string) =>
    `« ${text} » mêle un montant et du texte, ou se lit de deux façons : il ne peut être compté.`,
  noAmount: (text: string) => `« ${text} » n'est pas un montant : la cellule ne peut être comptée.`,
  mixedOther: (text: string) =>
    `« ${text} » mêle un montant et du texte : il sera repris tel quel.`,
};

/** Text with an amount in it, or one that reads two ways (« 1.234 »). */
export const mixedAmountText: Rule = {
  id: "mixed-amount-text",
  severity: "warning",
  title: "Montant mêlé à du texte",
  basis: FEED_FORM,
  why: "Le formulaire n'accepte que des nombres. Écrivez le montant seul dans sa cellule, et le reste dans la colonne des actions ou des autres financements.",
  appliesTo: always,
  *check(plan) {
    const others = new Set(plan.lines.map((line) => line.other));
    for (const cell of amountCells(plan).filter((one) => !others.has(one))) {
      const text = strayText(cell);
      if (!text) continue;
      const message = hasAmountInText(text) ? messages.mixed(text) : messages.noAmount(text);
      yield { cells: [cell.at], message, found: text };
    }
    for (const { other } of plan.lines) {
      const text = other && strayText(other);
      // There, a text is at home; a carry-over is said by its own rule.
      if (!text || !hasAmountInText(text) || isCarriedOver(text)) continue;
      // So is an amount without its source.
      if (withOtherFunding(plan.edition) && lack(other)) continue;
      yield {
        severity: "info",
        cells: [other.at],
        message: messages.mixedOther(text),
        found: text,
      };
    }
  },
};
