import { amountCells } from "../../plan/amounts";
import { hasAmountInText } from "../../plan/textAmounts";
import { cellName } from "../../judgement/cellNames";
import { always, withOtherFunding } from "../../judgement/editions";
import { NUMBERS_ONLY } from "../../judgement/instructions";
import { isCarriedOver, lack } from "../../judgement/otherFunding";
import type { Rule } from "../../judgement/rule";
import { strayText } from "../../judgement/strayText";

export const messages = {
  mixed: (text: string) =>
    `« ${text} » mêle un montant et du texte, ou se lit de deux façons : il ne peut être compté.`,
  noAmount: (text: string) => `« ${text} » n'est pas un montant : la cellule ne peut être comptée.`,
  mixedOther: (text: string) =>
    `« ${text} » mêle un montant et du texte : il sera repris tel quel.`,
};

const remedies = {
  alone: (cell: string) =>
    `Écrivez le montant seul en ${cell}, et le reste dans la colonne des actions ou des autres financements.`,
  replace: (cell: string) => `Effacez le texte de ${cell}, ou remplacez-le par le montant.`,
  read: (cell: string) =>
    `Rien à corriger, si le montant et celui qui l'apporte se lisent tous deux en ${cell}.`,
};

/** Text with an amount in it, or one that reads two ways (« 1.234 »). */
export const mixedAmountText: Rule = {
  id: "mixed-amount-text",
  family: "entry",
  severity: "warning",
  title: "Montant mêlé à du texte",
  basis: NUMBERS_ONLY,
  remedy:
    "Écrivez le montant seul dans sa cellule, et le reste dans la colonne des actions ou des autres financements.",
  why: "Excel ne compte pas un montant mêlé de mots, et deux lecteurs n'y lisent pas le même : il n'entre dans aucun total, et le formulaire, qui n'accepte que des nombres, le refuse.",
  appliesTo: always,
  *check(plan) {
    const others = new Set(plan.lines.map((line) => line.other));
    for (const cell of amountCells(plan).filter((one) => !others.has(one))) {
      const text = strayText(cell);
      if (!text) continue;
      const message = hasAmountInText(text) ? messages.mixed(text) : messages.noAmount(text);
      const at = cellName(plan, cell.at);
      const remedy = hasAmountInText(text) ? remedies.alone(at) : remedies.replace(at);
      yield { cells: [cell.at], message, remedy, found: text };
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
        remedy: remedies.read(cellName(plan, other.at)),
        found: text,
      };
    }
  },
};
