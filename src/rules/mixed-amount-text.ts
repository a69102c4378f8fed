import { amountCells } from "../plan/amounts";
import type { AmountCell } from "../plan/plan";
import { hasAmountInText } from "../plan/textAmounts";
import { isCarriedOver } from "./carried-over-credits";
import { always } from "./editions";
import { FEED_FORM } from "./instructions";
import type { Rule } from "./rule";

export const messages = {
  mixed: (text: string) =>
    `« ${text} » mêle un montant et du texte, ou se lit de deux façons : il ne peut être compté.`,
  mixedOther: (text: string) =>
    `« ${text} » mêle un montant et du texte : il sera repris tel quel.`,
};

function isMixed(cell: AmountCell): string | null {
  return cell.reading.kind === "unreadable" && hasAmountInText(cell.reading.text)
    ? cell.reading.text
    : null;
}

/** Text with an amount in it, or one that reads two ways (« 1.234 »). */
export const mixedAmountText: Rule = {
  id: "mixed-amount-text",
  severity: "warning",
  title: "Montant mêlé à du texte",
  basis: FEED_FORM,
  why: "Le formulaire n'accepte que des nombres. Écrivez le montant seul dans sa cellule, et le reste dans la colonne des actions ou des autres financements.",
  appliesTo: always,
  *check(plan) {
    for (const cell of amountCells(plan)) {
      const text = isMixed(cell);
      if (text) yield { cells: [cell.at], message: messages.mixed(text), found: text };
    }
    for (const { other } of plan.lines) {
      const text = other && isMixed(other);
      // A carry-over is said by its own rule.
      if (!text || isCarriedOver(text)) continue;
      yield {
        severity: "info",
        cells: [other.at],
        message: messages.mixedOther(text),
        found: text,
      };
    }
  },
};
